using Dateline.Cli.Output;
using Dateline.Model;

namespace Dateline.Cli.Lives;

/// <summary>Finds what is missing in a life line and where the reports do not agree.</summary>
internal static class LifeChecks
{
    private static readonly StageKind[] After = [StageKind.InForce, StageKind.Extended, StageKind.Suspended, StageKind.WithdrawnFrom, StageKind.Violated, StageKind.Terminated];

    /// <summary>"Ratified, but no report tells when it was signed."</summary>
    internal static IEnumerable<string> Gaps(InstrumentKind kind, IReadOnlyCollection<LifeStage> stages)
    {
        var first = FirstStep(kind);
        var told = stages.Where(static stage => stage.Happened).Select(static stage => stage.Kind).ToHashSet();
        var later = After.Append(StageKind.Ratified).Where(told.Contains).ToList();
        if (later.Count > 0 && !Array.Exists(first, told.Contains)) yield return $"{Capital(Wording.Of(later[0]))}, but no report tells that it was {string.Join(" or ", first.Select(Wording.Of))}.";
        foreach (var stage in stages)
        {
            if (stage.Happened && stage.Date is null && Array.Exists(first, kindOfFirst => kindOfFirst == stage.Kind)) yield return $"{Capital(Wording.Of(stage.Kind))}, but no report tells when.";
        }
    }

    // What has to come before an instrument of a kind can be in force, broken or ended.
    private static StageKind[] FirstStep(InstrumentKind kind) => kind switch
    {
        InstrumentKind.Agreement or InstrumentKind.Treaty or InstrumentKind.Memorandum => [StageKind.Signed],
        InstrumentKind.Ceasefire => [StageKind.Signed, StageKind.Negotiated],
        InstrumentKind.Order or InstrumentKind.Decree => [StageKind.Ordered, StageKind.Signed],
        InstrumentKind.Plan => [StageKind.Proposed, StageKind.Published, StageKind.Approved],
        InstrumentKind.Sanctions => [StageKind.Adopted, StageKind.Approved],
        _ => [StageKind.Adopted, StageKind.Approved, StageKind.Signed],
    };

    /// <summary>"Signed on 5 May 2020 (Reuters-1), but not signed, Moscow says (Tass-2, 7 May 2020)."</summary>
    internal static IEnumerable<string> Contradictions(IReadOnlyList<LifeStage> stages)
    {
        for (var i = 0; i < stages.Count; i++)
        {
            for (var k = 0; k < stages.Count; k++)
            {
                var (a, b) = (stages[i], stages[k]);
                if (a.Kind != b.Kind || !a.Happened) continue;
                if (b.Status == EventStatus.Negated && IsDenied(a, b)) yield return $"{Told(a)}; but not {Told(b)}";
                else if (i < k && b.Happened && IsOnce(a.Kind) && a.Date is not null && b.Date is not null && !a.Date.Overlaps(b.Date) && SameDoers(a, b)) yield return $"{Told(a)}; but {Told(b)}";
            }
        }
    }

    // "Not signed" before the signing is no contradiction.
    private static bool IsDenied(LifeStage happened, LifeStage negated) => negated.Told.Any(telling => happened.Date is null ? happened.Told.Any(other => other.Date <= telling.Date) : telling.Date >= happened.Date.Start) && (happened.By.IsEmpty || negated.By.IsEmpty || happened.By.Intersect(negated.By, StringComparer.Ordinal).Any());

    private static bool IsOnce(StageKind kind) => kind is StageKind.Signed or StageKind.Initialled or StageKind.Adopted or StageKind.Terminated;

    private static bool SameDoers(LifeStage a, LifeStage b) => a.By.IsEmpty || b.By.IsEmpty || a.By.Intersect(b.By, StringComparer.Ordinal).Any();

    private static string Told(LifeStage stage)
    {
        var when = stage.Date is null ? "" : " " + ReadableDate.Of(stage.Date);
        var by = stage.By.IsEmpty ? "" : " by " + string.Join(", ", stage.By);
        var source = stage.AccordingTo.Length == 0 ? "" : ", " + stage.AccordingTo;
        return $"{Wording.Of(stage.Kind)}{when}{by}{source} ({string.Join(", ", stage.Told.Select(static telling => $"{Text.OneLine(telling.Report)}, {ReadableDate.Of(telling.Date)}").Distinct(StringComparer.Ordinal))})";
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
