using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Language;

namespace Dateline.Coding.Events;

/// <summary>Finds what a promise, request, refusal or threat is about, and which words another event's sense has taken in.</summary>
internal sealed class DeedsInWords(PredicateSet predicates, SenseMatcher senses)
{
    private readonly HashSet<int> consumed = [];

    private AnalyzedText Text => predicates.Text;

    /// <summary>Marks the words that senses take in; call once before <see cref="IsConsumed"/>.</summary>
    internal void Consume()
    {
        foreach (var predicate in predicates.All) Consume(predicate);
    }

    /// <summary>Is this predicate part of another's sense, so that it is no event of its own?</summary>
    internal bool IsConsumed(Predicate predicate) => consumed.Contains(predicate.Head);

    // A word that another event's sense has taken in is no event of its own: the object of a light verb, the content of a promise.
    private void Consume(Predicate predicate)
    {
        if (senses.Of(predicate) is not { } choice) return;
        foreach (var condition in choice.Sense.Conditions)
        {
            if (condition.Negative || condition.Slot is "self" or FrameSlot.Complement or FrameSlot.Subject || condition.Lemmas.Count == 0) continue;
            var found = new List<int>();
            ArgumentFinder.Fill(Text, predicate, condition.Slot, found);
            foreach (var head in found)
            {
                if (predicates.At(head) is { Kind: PredicateKind.Noun }) consumed.Add(head);
            }
        }

        if (choice.Sense.Composed && choice.Sense.Type is not null)
        {
            if (ContentOf(predicate) is { } content) ConsumeContent(content);
        }
    }

    private void ConsumeContent(Predicate content)
    {
        if (!consumed.Add(content.Head)) return;
        foreach (var argument in content.Arguments)
        {
            if (argument.Borrowed) continue;
            if (argument.Role == Role.Object && predicates.At(argument.Head) is { Kind: PredicateKind.Noun } noun) consumed.Add(noun.Head);
            if (argument.Role == Role.Complement && predicates.At(argument.Head) is { } inner) ConsumeContent(inner);
        }

        // "promised to meet and sign"
        foreach (var child in Text[content.Head].Children)
        {
            if (child.Relation == Relation.Conjunct && predicates.At(child.Index) is { } next && child.Child(Relation.NominalSubject) is null) ConsumeContent(next);
        }
    }

    /// <summary>The clause or event noun that a promise, request, refusal or threat is about, or null.</summary>
    internal Predicate? ContentOf(Predicate predicate)
    {
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role == Role.Complement && Carried(argument.Head) is { } clause) return clause;
        }

        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role is Role.Object && Carried(argument.Head) is { Kind: PredicateKind.Noun } noun && senses.Of(noun)?.Sense.Type is not null) return noun;
        }

        foreach (var argument in predicate.Arguments)
        {
            if (argument is { Role: Role.Oblique, Preposition: "for" or "to" or "of" or "with" or "on" or "against" or "from" or "about" } && Carried(argument.Head) is { } phrase && senses.TypeOf(phrase) is not null) return phrase;
        }

        return null;
    }

    // The predicate at a token, or the one that its support or aspectual verb only introduces ("to begin talks", "to continue to help").
    private Predicate? Carried(int head)
    {
        for (var steps = 0; steps < 4; steps++)
        {
            if (predicates.At(head) is not { } predicate) return null;
            if (senses.Of(predicate) is { Sense.Type: not null }) return predicate;
            var next = -1;
            foreach (var argument in predicate.Arguments)
            {
                if (argument.Borrowed) continue;
                if (argument.Role == Role.Object && predicates.At(argument.Head) is { Kind: PredicateKind.Noun } noun && senses.Of(noun) is { Sense.Type: not null }) return noun;
                if (argument.Role == Role.Complement && next < 0) next = argument.Head;
            }

            if (next < 0) return predicate;
            head = next;
        }

        return null;
    }
}
