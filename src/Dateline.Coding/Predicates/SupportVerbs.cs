using Dateline.Coding.Lexicon;
using Dateline.Language;

namespace Dateline.Coding.Predicates;

/// <summary>Joins an event noun with the verb that only lends it tense and arguments: "launched an attack", "came under fire", "fighting broke out".</summary>
internal static class SupportVerbs
{
    /// <summary>Lends a noun the subject and the phrases of the verb that it is the object or subject of ("launched an attack on the town").</summary>
    internal static void Lend(EventLexicon lexicon, PredicateSet set, Predicate noun)
    {
        if (noun.Kind != PredicateKind.Noun) return;
        var text = set.Text;
        var head = noun.Head;
        var steps = 0;
        while (text.Relation[head] == Relation.Conjunct && text.Head[head] >= 0 && steps++ < Clauses.MaxClimb) head = text.Head[head];

        // "entered the third week of a hunger strike", "held two rounds of talks": the measure only counts.
        while (text.Relation[head] == Relation.NominalModifier && text.Head[head] >= 0 && lexicon.InClass("stretch", text.Lemma[text.Head[head]]) && PredicateReader.Preposition(text[head]) == "of" && steps++ < Clauses.MaxClimb) head = text.Head[head];
        if (text.Head[head] is var held && held >= 0 && text.Lemma[held] is "responsibility" or "credit" && text.Relation[held] == Relation.Object && set.At(text.Head[held]) is { Kind: PredicateKind.Verb } claimer
            && IsClaimed(text, head, claimer))
        {
            Claim(noun, claimer);
            return;
        }

        if (text.Head[head] < 0 || set.At(text.Head[head]) is not { Kind: PredicateKind.Verb } verb) return;
        if (IsClaimed(text, head, verb))
        {
            Claim(noun, verb);
            return;
        }

        var isObject = text.Relation[head] is Relation.Object || (verb.Passive && text.Relation[head] == Relation.PassiveSubject);

        // "called it an attack" names, "called a strike" does.
        if (isObject && verb.Lemma == "call" && !lexicon.InClass("convened", noun.Lemma)) return;
        if (isObject && lexicon.InClass("support", verb.Lemma))
        {
            noun.Support = verb;
            if (!noun.Has(Role.Subject))
            {
                foreach (var argument in verb.Arguments)
                {
                    if (argument.Role == Role.Subject && argument.Head != noun.Head) noun.Add(Role.Subject, "", argument.Head, borrowed: true);
                }
            }

            BorrowPhrases(noun, verb);
        }
        else if (isObject && lexicon.InClass("undergo", verb.Lemma))
        {
            noun.Support = verb;
            foreach (var argument in verb.Arguments)
            {
                if (argument.Role == Role.Subject && argument.Head != noun.Head) noun.Add(Role.Object, "", argument.Head, borrowed: true);
            }

            BorrowPhrases(noun, verb);
        }
        else if (text.Relation[head].IsSubject() && lexicon.InClass("happen", verb.Lemma))
        {
            noun.Support = verb;
            BorrowPhrases(noun, verb);
        }
    }

    // "claimed responsibility for the attack": the claimers did it, if they are to be believed.
    private static void Claim(Predicate noun, Predicate verb)
    {
        noun.Support = verb;
        if (noun.Has(Role.Subject)) return;
        foreach (var argument in verb.Arguments)
        {
            if (argument.Role == Role.Subject) noun.Add(Role.Subject, "", argument.Head, borrowed: true);
        }
    }

    private static bool IsClaimed(AnalyzedText text, int noun, Predicate verb)
    {
        if (verb.Passive || verb.Lemma is not ("claim" or "assume" or "accept" or "take") || PredicateReader.Preposition(text[noun]) is not ("for" or "on")) return false;
        return verb.First(Role.Object) is var thing && thing >= 0 && text.Lemma[thing] is "responsibility" or "credit";
    }

    private static void BorrowPhrases(Predicate noun, Predicate verb)
    {
        foreach (var argument in verb.Arguments)
        {
            if (argument.Head == noun.Head) continue;
            if (argument.Role == Role.Oblique) noun.Add(Role.Oblique, argument.Preposition, argument.Head, borrowed: true);
            else if (argument.Role == Role.Indirect) noun.Add(Role.Oblique, "to", argument.Head, borrowed: true);
            else if (argument.Role == Role.Complement) noun.Add(Role.Complement, "", argument.Head, borrowed: true);
        }
    }
}
