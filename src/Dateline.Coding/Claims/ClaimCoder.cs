using Dateline.Coding.Events;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>Finds the status claims of a report (codebook 5): how the world stands, and in whose eyes.</summary>
/// <remarks>
/// Three readers, each over its own sort of words: what things are said to be, recognition, and the words of <c>lexicon/claims.txt</c>. Then every
/// claim gets its holder, basis and period in one place, and claims told twice become one.
/// </remarks>
internal sealed class ClaimCoder(ClaimLexicon lexicon)
{
    /// <summary>The claims of one report, in the order of the words that make them.</summary>
    internal List<ClaimCandidate> Code(CodingContext context)
    {
        var mentions = new MentionIndex(context.Discourse);
        var mistaken = new MistakenNouns(context, mentions);
        var parties = new ClaimParties(context, lexicon, mentions);
        var holders = new ClaimHolders(context, lexicon, parties);
        var slots = new ClaimSlots(context, lexicon);
        var standing = new ClaimStanding(context);
        var found = new List<ClaimCandidate>();
        var taken = ReadPredications(new PredicationFinder(context, lexicon, mentions, mistaken), new PhraseMeaning(context, lexicon, parties, slots, holders), parties, holders, standing, found);
        var words = new WordClaims(context, lexicon, parties, slots, standing, mistaken);
        var recognition = new RecognitionClaims(context, lexicon, parties, slots, holders, standing);
        for (var i = 0; i < context.Text.Count; i++)
        {
            if (taken.Contains(i)) continue;
            found.AddRange(recognition.Read(i));
            if (words.Read(i) is { } candidate) found.Add(candidate);
        }

        found.Sort(static (a, b) => a.Trigger.CompareTo(b.Trigger));
        foreach (var candidate in found) Complete(context, candidate, holders);
        new PresentForces(context, lexicon).Apply(found);
        found.AddRange(new Ellipsis(context, holders).Read(found));
        found.AddRange(new Disputes(context, lexicon, holders, mistaken).Read(found));
        found.Sort(static (a, b) => a.Trigger.CompareTo(b.Trigger));
        return ClaimMerger.Merge(found);
    }

    private static HashSet<int> ReadPredications(PredicationFinder finder, PhraseMeaning meaning, ClaimParties parties, ClaimHolders holders, ClaimStanding standing, List<ClaimCandidate> found)
    {
        var taken = new HashSet<int>();
        foreach (var predication in finder.Find())
        {
            if (standing.OfPhrase(predication.Phrase, predication.Clause) is not { } polarity) continue;
            foreach (var candidate in meaning.Read(predication, polarity))
            {
                taken.Add(predication.Phrase);
                if (candidate.Relation == ClaimRelation.BreakawayFrom) taken.UnionWith(Modifiers(finder.Text, predication.Phrase));
                if (predication.Holder is null && predication.IsView && ClaimStanding.IsWorldwide(finder.Text[predication.Clause])) candidate.Holders = [parties.World()];
                if (predication.Holder is { } holder)
                {
                    candidate.Holders = holders.Of(holder);
                    candidate.IsView = predication.IsView;
                    if (predication.IsView) (candidate.CueFirst, candidate.CueEnd) = (predication.Clause, predication.Clause + 1);
                }

                found.Add(candidate);
            }
        }

        return taken;
    }

    private static IEnumerable<int> Modifiers(AnalyzedText text, int noun)
    {
        for (var child = text.FirstChild(noun); child >= 0 && child < noun; child = text.NextSibling(child)) yield return child;
    }

    private static bool IsQuoted(AnalyzedText text, int token)
    {
        foreach (var quotation in text.Quotations)
        {
            if (quotation.First <= token && token < quotation.End) return true;
        }

        return false;
    }

    private void Complete(CodingContext context, ClaimCandidate candidate, ClaimHolders holders)
    {
        if (candidate.Holders is null && !candidate.IsPresupposed) new Opponents(context, lexicon, holders).Apply(candidate);
        if (candidate.Holders is null && holders.Around(candidate.Trigger) is { } attribution && !(candidate.IsPresupposed && !IsQuoted(context.Text, candidate.Trigger)))
        {
            candidate.Holders = attribution.Speaker is { } speaker ? holders.Of(speaker) : [];
            if (attribution.Cue is { } cue && candidate.CueFirst < 0) (candidate.CueFirst, candidate.CueEnd) = (cue.First, cue.End);
            candidate.IsDenied = attribution.Stance == Stance.Denies;
        }

        if (candidate.Basis is null && !candidate.IsPresupposed && ClaimBasis.Of(context.Text, candidate.Trigger) is { } basis)
        {
            candidate.Basis = basis.Basis;
            if (candidate.CueFirst < 0) (candidate.CueFirst, candidate.CueEnd) = (basis.First, basis.End);
        }

        var begins = candidate.Relation is ClaimRelation.Annexed or ClaimRelation.Independent or ClaimRelation.BreakawayFrom || candidate.Rule == "recognition";
        (candidate.Since, candidate.Until) = ClaimTimes.Of(context.Text, candidate.IsView && candidate.CueFirst >= 0 ? candidate.CueFirst : candidate.Trigger, begins && candidate.Polarity && context.Text.Upos[candidate.Trigger] is UniversalTag.Verb or UniversalTag.Adjective);
    }
}
