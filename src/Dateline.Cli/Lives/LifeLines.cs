using System.Collections.Immutable;
using Dateline.Cli.Output;
using Dateline.Model;

namespace Dateline.Cli.Lives;

/// <summary>Joins what many reports tell of an instrument into one line (codebook 6: "stages found in different reports join one life line").</summary>
/// <remarks>
/// Instruments of two reports are one where they bear the same name, or where their kinds go together, they share a party and a word that tells what they are
/// about. Nothing is merged in the reports themselves. The result does not depend on the order of the reports.
/// </remarks>
internal static class LifeLines
{
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "of", "on", "to", "and", "in", "with", "between", "for", "by", "agreement", "deal", "accord", "pact", "treaty", "draft", "law", "bill", "resolution", "order", "decree", "plan", "text", "document", "any", "its", "new",
        "ceasefire", "truce", "memorandum", "ruling", "sanctions", "protocol", "constitution", "it", "this", "that",
    };

    /// <summary>The lives of the instruments that a query means, the one told most often first.</summary>
    internal static ImmutableArray<LifeLine> Of(IEnumerable<CodedReport> reports, InstrumentQuery query)
    {
        var found = reports.OrderBy(static report => report.Date).ThenBy(static report => report.Id, StringComparer.Ordinal)
            .SelectMany(report => report.Instruments.Where(query.Fits).Select(instrument => new Sighting(report, instrument, new ReportNames(report))))
            .ToList();
        return [.. Joined(found).Select(Line).OrderByDescending(static line => line.Stages.Length).ThenBy(static line => line.Name, StringComparer.Ordinal)];
    }

    private sealed record Sighting(CodedReport Report, Instrument Instrument, ReportNames Names)
    {
        internal HashSet<string> Parties { get; } = [.. Instrument.Parties.Select(party => Names.CodeOf(party) is { Length: >= 3 } code ? code[..3] : Names.NameOf(party))];

        internal HashSet<string> Words { get; } = [.. Instrument.Mentions.Select(static mention => mention.Text).Append(Instrument.Name).Append(Instrument.Topic ?? "").SelectMany(InstrumentQuery.Words).Where(static word => !Common.Contains(word))];
    }

    private static List<List<Sighting>> Joined(List<Sighting> sightings)
    {
        List<List<Sighting>> lives = [];
        foreach (var sighting in sightings)
        {
            var same = lives.Where(life => life.Exists(other => IsSame(other, sighting))).ToList();
            if (same.Count == 0)
            {
                lives.Add([sighting]);
                continue;
            }

            same[0].Add(sighting);
            foreach (var other in same.Skip(1))
            {
                same[0].AddRange(other);
                lives.Remove(other);
            }
        }

        return lives;
    }

    private static bool IsSame(Sighting a, Sighting b)
    {
        if (string.Equals(a.Instrument.Name, b.Instrument.Name, StringComparison.OrdinalIgnoreCase)) return ReferenceEquals(a.Report, b.Report) || a.Words.Overlaps(b.Words) || a.Parties.Overlaps(b.Parties);
        return !ReferenceEquals(a.Report, b.Report) && GoTogether(a.Instrument.Kind, b.Instrument.Kind) && a.Parties.Overlaps(b.Parties) && a.Words.Overlaps(b.Words);
    }

    private static bool GoTogether(InstrumentKind a, InstrumentKind b) => a == b || (Family(a) == Family(b) && Family(a) > 0);

    private static int Family(InstrumentKind kind) => kind switch
    {
        InstrumentKind.Agreement or InstrumentKind.Treaty or InstrumentKind.Memorandum or InstrumentKind.Ceasefire or InstrumentKind.Plan => 1,
        InstrumentKind.Law or InstrumentKind.Bill => 2,
        InstrumentKind.Order or InstrumentKind.Decree => 3,
        _ => 0,
    };

    private static LifeLine Line(List<Sighting> life)
    {
        life.Sort(static (a, b) => a.Report.Date != b.Report.Date ? a.Report.Date.CompareTo(b.Report.Date) : string.CompareOrdinal(a.Report.Id, b.Report.Id));
        var stages = Ordered(Merged(life));
        var kind = life.GroupBy(static sighting => sighting.Instrument.Kind).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key).First().Key;
        return new LifeLine(
            life.Select(static sighting => Text.OneLine(sighting.Instrument.Name)).OrderByDescending(static name => name.Length).ThenBy(static name => name, StringComparer.Ordinal).First(),
            kind,
            [.. life.SelectMany(static sighting => sighting.Instrument.Parties.Select(sighting.Names.NameOf)).Distinct(StringComparer.Ordinal)],
            [.. life.Select(static sighting => sighting.Report.Id).Distinct(StringComparer.Ordinal)],
            [.. stages],
            [.. LifeChecks.Gaps(kind, stages).Distinct(StringComparer.Ordinal)],
            [.. LifeChecks.Contradictions(stages).Distinct(StringComparer.Ordinal)]);
    }

    // The same step told by several reports is one line with several tellings.
    private static List<LifeStage> Merged(List<Sighting> life)
    {
        List<LifeStage> stages = [];
        foreach (var sighting in life)
        {
            foreach (var stage in sighting.Instrument.Stages)
            {
                var telling = new Telling(sighting.Report.Id, sighting.Report.Date, stage.Evidence.Text);
                var told = new LifeStage(stage.Kind, stage.Status, stage.Date, [.. stage.By.Select(sighting.Names.NameOf).Distinct(StringComparer.Ordinal)], ReadableRecords.Chain(stage.AccordingTo, sighting.Names), [telling]);
                var same = stages.FindIndex(other => IsSame(other, told));
                if (same < 0) stages.Add(told);
                else stages[same] = stages[same] with { Date = Narrower(stages[same].Date, told.Date), By = stages[same].By.IsEmpty ? told.By : stages[same].By, Told = stages[same].Told.Add(telling) };
            }
        }

        return stages;
    }

    private static bool IsSame(LifeStage a, LifeStage b) =>
        a.Kind == b.Kind && (a.Status == b.Status || (a.Happened && b.Happened)) && string.Equals(a.AccordingTo, b.AccordingTo, StringComparison.Ordinal)
        && (a.Date is null || b.Date is null || a.Date.Overlaps(b.Date)) && (a.By.IsEmpty || b.By.IsEmpty || a.By.Intersect(b.By, StringComparer.Ordinal).Any());

    private static DateRange? Narrower(DateRange? a, DateRange? b)
    {
        if (a is null || b is null) return a ?? b;
        return b.End.DayNumber - b.Start.DayNumber < a.End.DayNumber - a.Start.DayNumber ? b : a;
    }

    // By date; a step without one stands after the last dated step that comes before it in a life, else by the day it was first told.
    private static List<LifeStage> Ordered(List<LifeStage> stages) =>
        [.. stages.OrderBy(stage => Place(stage, stages)).ThenBy(static stage => stage.Kind).ThenBy(static stage => stage.Told[0].Date).ThenBy(static stage => stage.Told[0].Report, StringComparer.Ordinal).ThenBy(static stage => stage.AccordingTo, StringComparer.Ordinal)];

    private static DateOnly Place(LifeStage stage, List<LifeStage> stages)
    {
        if (stage.Date is { } date) return date.Start;
        if (!stage.Happened) return stage.Told[0].Date;
        var before = stages.Where(other => other.Happened && other.Date is not null && other.Kind <= stage.Kind).Select(static other => other.Date!.Start).DefaultIfEmpty(stage.Told[0].Date).Max();
        return before < stage.Told[0].Date ? before : stage.Told[0].Date;
    }
}
