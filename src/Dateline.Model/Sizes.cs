using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>Casualties, crowds and forces, each null where the text gives no count.</summary>
public sealed record Sizes
{
    /// <summary>People killed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Size? Dead { get; init; }

    /// <summary>People hurt and not killed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Size? Injured { get; init; }

    /// <summary>People arrested or detained.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Size? Arrested { get; init; }

    /// <summary>Soldiers, police or fighters taking part.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Size? Troops { get; init; }

    /// <summary>People driven from home.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Size? Displaced { get; init; }

    /// <summary>People demonstrating or on strike.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Size? Protesters { get; init; }
}
