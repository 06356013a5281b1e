using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Source chains from the parse alone: the speech verbs that enclose a word, clauses of saying beside it, and "according to".</summary>
internal sealed class EnclosingSpeech(EventLexicon lexicon, PredicateSet predicates, ParticipantFinder participants, ReportDiscourse discourse) : ISourceChains
{
    private const int MaxClimb = 40;

    private AnalyzedText Text => predicates.Text;

    /// <inheritdoc/>
    public IReadOnlyList<SourceStep> Around(int token)
    {
        var chain = new List<SourceStep>();
        var from = Text[token];
        for (var steps = 0; steps < MaxClimb; steps++)
        {
            AddBeside(from, token, chain);
            if (from.Head is not { } head) break;
            var link = from.Relation;
            if (predicates.At(head.Index) is { } governor && link is Relation.ClausalComplement or Relation.OpenComplement or Relation.Parataxis or Relation.AdverbialClause or Relation.Oblique or Relation.Object
                && IsContentOf(governor, from))
            {
                AddSpeaker(governor, chain);
            }

            from = head;
        }

        chain.Reverse();
        return chain;
    }

    // Sources that hang on the clause itself: "X attacked Y, Z said" (the saying as parataxis) and "according to Z".
    private void AddBeside(Token clause, int token, List<SourceStep> chain)
    {
        foreach (var child in clause.Children)
        {
            if (child.Index == token) continue;
            if (child.Relation is Relation.Parataxis && predicates.At(child.Index) is { Kind: PredicateKind.Verb } saying && !Text[token].IsWithin(child) && lexicon.InClass("say", saying.Lemma)
                && !saying.Has(Role.Complement))
            {
                AddSpeaker(saying, chain);
            }
            else if (child.Relation is Relation.Oblique or Relation.NominalModifier && !Text[token].IsWithin(child) && PredicateReader.Preposition(child) is "according to" or "according")
            {
                var source = participants.Direct(child.Index);
                chain.Add(new SourceStep(source?.Entity, source?.First ?? child.Index, source?.End ?? child.Index + 1, CaseOf(child), CaseOf(child) + 2, Stance.Reports));
            }
        }
    }

    private static int CaseOf(Token phrase) => phrase.Child(Relation.Case)?.Index ?? phrase.Index;

    private bool IsContentOf(Predicate governor, Token content)
    {
        if (lexicon.InClass("say", governor.Lemma)) return content.Relation is not (Relation.AdverbialClause or Relation.Oblique or Relation.Object);

        // "accused Russia of attacking", "blamed the army for killing"
        if (lexicon.InClass("allege", governor.Lemma)) return content.Relation is Relation.AdverbialClause or Relation.Oblique or Relation.OpenComplement or Relation.ClausalComplement;
        if (lexicon.InClass("deny", governor.Lemma)) return content.Relation is Relation.ClausalComplement or Relation.OpenComplement or Relation.Object;
        return false;
    }

    private void AddSpeaker(Predicate saying, List<SourceStep> chain)
    {
        var cueEnd = saying.Head + 1;
        var stance = StanceOf(saying.Lemma);
        var any = false;
        foreach (var argument in saying.Arguments)
        {
            if (argument.Role != Role.Subject) continue;
            any = true;
            if (participants.Direct(argument.Head) is { } speaker)
            {
                chain.Add(new SourceStep(speaker.Entity, speaker.First, speaker.End, saying.Head, cueEnd, stance));
                return;
            }

            if (discourse.MentionAt(argument.Head) is { } mention)
            {
                chain.Add(new SourceStep(mention.Entity, mention.First, mention.End, saying.Head, cueEnd, stance));
                return;
            }

            if (participants.Unknown(argument.Head) is { } unknown)
            {
                chain.Add(new SourceStep(unknown.Entity, unknown.First, unknown.End, saying.Head, cueEnd, stance));
                return;
            }
        }

        // "was reported to have", "is said to": somebody says so whom the report does not name.
        if (!any && saying.Passive) chain.Add(new SourceStep(null, -1, -1, saying.Head, cueEnd, Stance.Reports));
    }

    private Stance StanceOf(string lemma)
    {
        if (lexicon.InClass("deny", lemma)) return Stance.Denies;
        if (lexicon.InClass("allege", lemma)) return Stance.Alleges;
        if (lexicon.InClass("estimate", lemma)) return Stance.Estimates;
        if (lexicon.InClass("doubt", lemma)) return Stance.Doubts;
        return lemma is "report" or "show" ? Stance.Reports : Stance.Asserts;
    }
}
