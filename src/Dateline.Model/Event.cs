using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>Who did what to whom, when and where, according to whom, and whether it happened (codebook 3).</summary>
public sealed record Event
{
    /// <summary>Unique in the report.</summary>
    public required string Id { get; init; }

    /// <summary>PLOVER type.</summary>
    [JsonPropertyName("event")] public required EventType Type { get; init; }

    /// <summary>PLOVER modes of the type (codebook 3.1), most telling first.</summary>
    public ImmutableArray<string> Mode { get; init; } = [];

    /// <summary>PLOVER contexts (codebook 3.2).</summary>
    public ImmutableArray<string> Context { get; init; } = [];

    /// <summary>CAMEO 1.1b3 code, as specific as the text supports.</summary>
    public required string Cameo { get; init; }

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public required int QuadCode { get; init; }

    /// <summary>PLOVER score of type and mode, -10 to +10.</summary>
    public required double EventScale { get; init; }

    /// <summary>Those who act; all parties of a reciprocal event.</summary>
    public ImmutableArray<Reference> Actor { get; init; } = [];

    /// <summary>Those acted upon.</summary>
    public ImmutableArray<Reference> Recipient { get; init; } = [];

    /// <summary>When it happened; null for background without a time.</summary>
    public DateRange? Date { get; init; }

    /// <summary>Where it happened, or null.</summary>
    public Location? EventLoc { get; init; }

    /// <summary>Whether it happened.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>True for background: told as the past of the story, not as its news.</summary>
    public bool Historical { get; init; }

    /// <summary>Chain of sources, outermost first; empty for the report's own voice.</summary>
    public ImmutableArray<SourceLink> AccordingTo { get; init; } = [];

    /// <summary>Counts of people, or null.</summary>
    public Sizes? Size { get; init; }

    /// <summary>A trigger for every mention of the event in the report, in order.</summary>
    public required ImmutableArray<TextSpan> EventText { get; init; }

    /// <summary>The sentence of the first mention.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>The rule that fired and what it saw.</summary>
    public required Why Why { get; init; }

    /// <summary>Between 0 and 1, calibrated on development data.</summary>
    public double Confidence { get; init; }
}
