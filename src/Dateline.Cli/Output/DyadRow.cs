using System.Collections.Immutable;
using Dateline.Model;

namespace Dateline.Cli.Output;

/// <summary>One event between one source and one target: the unit of the dyadic event data sets.</summary>
/// <param name="Coded">The event.</param>
/// <param name="Source">Who acts, or null where the text names nobody.</param>
/// <param name="Target">Who is acted upon, or null.</param>
/// <param name="Number">Ordinal of the row within the report, from 1.</param>
internal readonly record struct DyadRow(Event Coded, Reference? Source, Reference? Target, int Number)
{
    /// <summary>The rows of a report: every actor with every recipient, and for reciprocal events every party with every other, both ways.</summary>
    /// <remarks>
    /// The dyadic sets have no column for status or source, so only what the text gives as happened or happening is written, and nothing that its
    /// source denies: a planned attack in a table without status would count as an attack.
    /// </remarks>
    internal static IEnumerable<DyadRow> Of(CodedReport report)
    {
        var number = 0;
        foreach (var coded in report.Events)
        {
            if (coded.Status is not (EventStatus.Occurred or EventStatus.Ongoing)) continue;
            if (coded.AccordingTo.Any(static link => link.Stance is Stance.Denies)) continue;
            foreach (var (source, target) in Pairs(coded)) yield return new DyadRow(coded, source, target, ++number);
        }
    }

    private static IEnumerable<(Reference? Source, Reference? Target)> Pairs(Event coded)
    {
        if (coded.Recipient.IsEmpty && coded.Actor.Length > 1)
        {
            foreach (var source in coded.Actor)
            {
                foreach (var target in coded.Actor)
                {
                    if (source != target) yield return (source, target);
                }
            }

            yield break;
        }

        foreach (var source in OrNobody(coded.Actor))
        {
            foreach (var target in OrNobody(coded.Recipient)) yield return (source, target);
        }
    }

    private static IEnumerable<Reference?> OrNobody(ImmutableArray<Reference> side)
    {
        if (side.IsEmpty) yield return null;
        foreach (var party in side) yield return party;
    }
}
