using Dateline.Coding.Predicates;
using Dateline.Coding.Status;
using Dateline.Language;
using Dateline.Language.Models;

namespace Dateline.Coding.Factuality;

/// <summary>What the factuality model looks at: the predicate's word, its dependents, the words that govern it, and what the status rules said.</summary>
/// <remarks>
/// Features are hashes. The order of the templates and their numbers are part of the trained model: change them and train again.
/// Linear in the dependents of at most <see cref="MaxClimb"/> words a predicate.
/// </remarks>
internal sealed class FactualityFeatures(PredicateSet predicates, StatusReader statuses)
{
    private const int MaxClimb = 4;

    private readonly List<uint> found = new(96);

    private AnalyzedText Text => predicates.Text;

    /// <summary>The features of the clause that a word heads; the list is used again by the next call.</summary>
    internal List<uint> Of(int head)
    {
        found.Clear();
        var token = Text[head];
        var own = Word(token.Lemma);
        Add(1, own);
        Add(2, (uint)token.Xpos);
        Add(3, (uint)token.Relation);
        Add(4, (uint)token.Relation, (uint)token.Xpos);
        Add(5, Tense(token));
        Add(6, Tense(token), (uint)token.Relation);
        Add(7, own, Tense(token));
        ReadDependents(token, 10);
        ReadNeighbours(token);
        ReadGovernors(token);
        ReadSentence(token);
        ReadStatus(head);
        return found;
    }

    private void ReadDependents(Token token, uint template)
    {
        foreach (var child in token.Children)
        {
            if (child.Relation == Relation.Punctuation) continue;
            Add(template, (uint)child.Relation);
            Add(template + 1, (uint)child.Relation, Word(child.Lemma));
            if (child.Relation is Relation.Object or Relation.NominalSubject or Relation.PassiveSubject or Relation.Oblique)
            {
                foreach (var below in child.Children)
                {
                    if (below.Relation is Relation.Determiner or Relation.Case) Add(template + 2, (uint)child.Relation, Word(below.Lemma));
                }
            }
        }
    }

    private void ReadNeighbours(Token token)
    {
        var sentence = token.Sentence;
        for (var offset = -3; offset <= 2; offset++)
        {
            var at = token.Index + offset;
            if (offset == 0 || at < sentence.First || at >= sentence.End) continue;
            Add(30 + (uint)(offset + 3), Word(Text.Lemma[at]));
        }
    }

    // What a clause is worth is decided by the words above it: "refused", "said", "wants", "if", and their own tense and negation.
    private void ReadGovernors(Token token)
    {
        var path = 0u;
        var at = token;
        for (uint step = 0; step < MaxClimb && at.Head is { } above; step++)
        {
            path = Hash.Mix(40, path, (uint)at.Relation);
            Add(41, path);
            Add(42, path, Word(above.Lemma));
            Add(43 + step, Word(above.Lemma));
            Add(50 + step, (uint)at.Relation, Word(above.Lemma));
            Add(55, path, Tense(above));
            Add(56 + step, Tense(above));
            if (step == 0)
            {
                Add(60, Word(above.Lemma), Tense(token));
                Add(61, Marker(token), Word(above.Lemma));
                ReadDependents(above, 62);
            }

            at = above;
        }

        Add(66, path);
    }

    private void ReadSentence(Token token)
    {
        var sentence = token.Sentence;
        Add(70, Word(Text.Form[sentence.End - 1]));
        Add(71, Word(Text.Lemma[sentence.First]));
        Add(72, Word(Text.Form[sentence.End - 1]), (uint)token.Relation);
        for (var i = sentence.First; i < token.Index; i++)
        {
            if (Text.Lemma[i] is "if" or "when" or "not" or "may" or "would" or "will" or "should" or "could" or "can" or "want" or "please") Add(73, Word(Text.Lemma[i]));
        }
    }

    private void ReadStatus(int head)
    {
        if (predicates.At(head) is not { } predicate) return;
        var reading = statuses.Of(predicate);
        Add(80, (uint)reading.Status);
        foreach (var cue in reading.Cues)
        {
            Add(81, Word(cue));
            var colon = cue.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) Add(82, Hash.OfLower(cue.AsSpan(0, colon)));
        }
    }

    // Auxiliaries, copula and negation with the tag of the verb: "would not have + VBN".
    private static uint Tense(Token token)
    {
        var tense = Hash.Mix(90, (uint)token.Xpos);
        foreach (var child in token.Children)
        {
            if (child.Relation is Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.Copula) tense = Hash.Mix(91, tense, Word(child.Form));
            else if (child.Lemma is "not" or "never" or "n't") tense = Hash.Mix(92, tense);
            else if (child.Relation == Relation.Marker && child.Upos == UniversalTag.Particle) tense = Hash.Mix(93, tense);
        }

        return tense;
    }

    private static uint Marker(Token token)
    {
        foreach (var child in token.Children)
        {
            if (child.Relation is Relation.Marker or Relation.Case) return Word(child.Lemma);
        }

        return 0;
    }

    private static uint Word(string word) => Hash.OfLower(word);

    private void Add(uint template, uint value) => found.Add(Hash.Mix(template, value));

    private void Add(uint template, uint first, uint second) => found.Add(Hash.Mix(template, first, second));
}
