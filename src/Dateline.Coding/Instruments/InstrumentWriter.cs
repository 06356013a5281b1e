using System.Collections.Immutable;
using Dateline.Coding.Attribution;
using Dateline.Coding.Events;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>Writes instruments in the codebook's form (section 6).</summary>
internal sealed class InstrumentWriter(CodingContext context, EntityIds ids, Func<SourceStep, SourceLink> toLink)
{
    private const int LongestName = 120;

    private AnalyzedText Text => context.Text;

    /// <summary>The instruments of a report, in the order of their first mention.</summary>
    internal ImmutableArray<Instrument> Write() => [.. context.Instruments.All.Select(Write)];

    /// <summary>Ids of the entities that an instrument refers to.</summary>
    internal static IEnumerable<string> EntitiesOf(Instrument instrument) =>
        instrument.Parties.Concat(instrument.BrokeredBy)
            .Concat(instrument.Stages.SelectMany(static stage => stage.By))
            .Concat(instrument.Provisions.SelectMany(static provision => provision.Bearer.Concat(provision.Beneficiary)))
            .Select(static reference => reference.Entity)
            .Concat(instrument.Stages.SelectMany(static stage => stage.AccordingTo).Select(static link => link.Entity))
            .OfType<string>();

    private Instrument Write(InstrumentCandidate instrument) => new()
    {
        Id = instrument.Id!,
        Kind = instrument.Kind,
        Name = NameOf(instrument),
        Parties = Refer(instrument.Parties),
        BrokeredBy = Refer(instrument.Brokers),
        Topic = instrument.Topic is { } topic ? SpanOf(topic).Text : instrument.Known?.Topic,
        Mentions = [.. instrument.Mentions.Select(mention => SpanOf(new TokenRange(mention.First, mention.End))).OrderBy(static span => span.Start).ThenBy(static span => span.End)],
        Stages = [.. Distinct(instrument.Stages).Select(ToStage)],
        Provisions = [.. instrument.Provisions.OrderBy(static provision => provision.Evidence.First).Select(ToProvision)],
        Supersedes = instrument.Supersedes?.Id,
    };

    // The catalogue's name, a name in the text, or the fullest description: "an agreement of 1990" says more than "the agreement".
    private string NameOf(InstrumentCandidate instrument)
    {
        if (instrument.Known is { } known) return known.Name;
        if (instrument.Mentions.Find(static mention => mention.Name is not null) is { } named) return named.Name!;
        var best = instrument.Mentions.MaxBy(Worth)!;
        var name = SpanOf(new TokenRange(best.First, best.End)).Text;
        return name.Length <= LongestName ? name : name[..LongestName].TrimEnd();
    }

    // A description of this very text before one of any such text; then the fuller one; then "the" before "a".
    private static (int, int, bool) Worth(InstrumentMention mention)
    {
        var standing = mention.Form switch
        {
            ReferenceForm.Pronoun => 0,
            ReferenceForm.Verb or ReferenceForm.Any or ReferenceForm.None => 1,
            _ when mention.OnlyTakesUp || mention.Kind is null => 2,
            _ => 3,
        };
        return (standing, mention.End - mention.First, mention.Form == ReferenceForm.Definite);
    }

    // The same step told again without a new actor, date or source is one step.
    private static List<StageCandidate> Distinct(List<StageCandidate> stages)
    {
        List<StageCandidate> kept = [];
        foreach (var stage in stages.OrderBy(static stage => stage.Evidence.First))
        {
            var same = kept.FindIndex(other => other.Kind == stage.Kind && IsSame(other.Status, stage.Status) && Covers(other, stage));
            if (same < 0) kept.Add(stage);
            else if (kept[same].By.IsEmpty || kept[same].Date is null) kept[same] = kept[same] with { By = kept[same].By.IsEmpty ? stage.By : kept[same].By, Date = kept[same].Date ?? stage.Date };
        }

        return kept;
    }

    private static bool IsSame(EventStatus a, EventStatus b) => a == b || (a is EventStatus.Occurred or EventStatus.Ongoing && b is EventStatus.Occurred or EventStatus.Ongoing);

    private static bool Covers(StageCandidate a, StageCandidate b) =>
        (a.By.IsEmpty || b.By.IsEmpty || b.By.All(doer => a.By.Any(other => other.Entity == doer.Entity))) && (a.Date is null || b.Date is null || a.Date.Overlaps(b.Date))
        && a.Sources.Select(static source => source.Entity).SequenceEqual(b.Sources.Select(static source => source.Entity));

    private Stage ToStage(StageCandidate stage) => new(stage.Kind, stage.Date, Refer(stage.By), [.. stage.Sources.Select(toLink)], stage.Status, SpanOf(stage.Evidence));

    private Provision ToProvision(ProvisionCandidate provision) =>
        new(SpanOf(provision.Evidence), Refer(provision.Bearer), provision.Modality, Refer(provision.Beneficiary), provision.Condition is { } condition ? SpanOf(condition) : null);

    private ImmutableArray<Reference> Refer(IEnumerable<Participant> participants) =>
        [.. participants.Select(participant => ids.Refer(context.Discourse, participant.Entity, participant.First, participant.End))];

    private TextSpan SpanOf(TokenRange range) => Text.SpanOf(range.First, range.End).In(Text.Text);
}
