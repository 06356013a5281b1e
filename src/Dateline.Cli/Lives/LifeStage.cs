using System.Collections.Immutable;
using Dateline.Model;

namespace Dateline.Cli.Lives;

/// <summary>A step in a life line, with every report that tells of it.</summary>
/// <param name="Kind">Which step.</param>
/// <param name="Status">Whether it was taken.</param>
/// <param name="Date">When, or null where no report says.</param>
/// <param name="By">Names of those who took it.</param>
/// <param name="AccordingTo">The chain of sources in words; empty for the reports' own voice.</param>
/// <param name="Told">Reports that tell it, with the words, in order.</param>
internal sealed record LifeStage(StageKind Kind, EventStatus Status, DateRange? Date, ImmutableArray<string> By, string AccordingTo, ImmutableArray<Telling> Told)
{
    /// <summary>Did it happen?</summary>
    internal bool Happened => Status is EventStatus.Occurred or EventStatus.Ongoing;
}
