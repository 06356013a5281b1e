using System.Text.Json.Serialization;

namespace Dateline.Model.Positions;

/// <summary>Why two positions cannot both hold.</summary>
public enum ConflictGround
{
    /// <summary>Same subject, relation and object; one says so, the other denies it.</summary>
    [JsonStringEnumMemberName("denial")] Denial,

    /// <summary>One says that the subject is part of a state, the other that it is a state itself.</summary>
    [JsonStringEnumMemberName("part_or_state")] PartOrState,
}
