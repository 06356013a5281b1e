using System.Collections.Immutable;
using Dateline.Coding.Attribution;
using Dateline.Coding.Events;
using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>A stage while the report is being coded.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Status">Whether it was reached.</param>
/// <param name="Date">When, or null.</param>
/// <param name="By">Who took it.</param>
/// <param name="Sources">According to whom.</param>
/// <param name="Evidence">The words.</param>
internal sealed record StageCandidate(StageKind Kind, EventStatus Status, DateRange? Date, ImmutableArray<Participant> By, IReadOnlyList<SourceStep> Sources, TokenRange Evidence);
