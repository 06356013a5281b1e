using Dateline.Knowledge.Facts;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>Finds the agreements, orders, laws and resolutions of a report and what it tells of their lives (codebook 6).</summary>
/// <remarks>
/// Mentions, then chains, then stages, parties and provisions; last, what turned out to be no instrument is dropped. Immutable and safe for any number of
/// threads.
/// </remarks>
internal sealed class InstrumentFinder(InstrumentLexicon lexicon, InstrumentCatalogue catalogue)
{
    /// <summary>The instruments of a report.</summary>
    internal InstrumentSet Find(CodingContext context)
    {
        var set = new InstrumentSet();
        var mentions = new MentionFinder(context.Text, lexicon, catalogue).Find();
        if (mentions.Count == 0) return set;
        new InstrumentChains(context.Text, context.Predicates, lexicon, set).Chain(mentions);
        new StageReader(context, lexicon, set).Read();
        new ProvisionReader(context, lexicon, set).Read();
        set.Keep(instrument => IsInstrument(instrument, context.Text));
        new PartyReader(context, set).Read();
        return set;
    }

    // "was freed under an amnesty law": what is acted under is in being.
    private static bool IsActedUnder(InstrumentCandidate instrument, AnalyzedText text) => instrument.Mentions.Exists(mention => mention.First > 0 && mention.Kind is not null && (mention.Modifiers.Count > 0 || mention.Year is not null)
        && text[mention.Head].Child(Relation.Case) is { } preposition && MentionFinder.Lower(preposition.Form) == "under");

    // A noun alone ("talks on an agreement", "the plan", "in law") is no instrument: it needs a life, a content or a name.
    private static bool IsInstrument(InstrumentCandidate instrument, AnalyzedText text)
    {
        if (instrument.Known is not null) return true;
        if (instrument.Mentions.TrueForAll(static mention => mention.Form is ReferenceForm.None or ReferenceForm.Pronoun) && instrument.Stages.TrueForAll(static stage => stage.Kind == StageKind.Negotiated)) return false;
        if (instrument.Stages.Count > 0 || instrument.Provisions.Count > 0) return true;
        if (instrument.Kind is InstrumentKind.Sanctions or InstrumentKind.Plan or InstrumentKind.Order or InstrumentKind.Constitution or InstrumentKind.Ruling) return false;
        if (IsActedUnder(instrument, text)) return true;
        return instrument.Mentions.Exists(static mention => mention.Name is not null || (mention.Form == ReferenceForm.Definite && mention.Year is not null));
    }
}
