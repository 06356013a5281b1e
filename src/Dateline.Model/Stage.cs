using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>One step in the life of an instrument.</summary>
/// <param name="Kind">Which step.</param>
/// <param name="Date">When, where the text says so.</param>
/// <param name="By">Ids of those who took it.</param>
/// <param name="AccordingTo">Chain of sources, outermost first.</param>
/// <param name="Status">Whether it was taken.</param>
/// <param name="Evidence">The words that say so.</param>
public sealed record Stage(
    [property: JsonPropertyName("stage")] StageKind Kind,
    DateRange? Date,
    ImmutableArray<Reference> By,
    ImmutableArray<SourceLink> AccordingTo,
    EventStatus Status,
    TextSpan Evidence);
