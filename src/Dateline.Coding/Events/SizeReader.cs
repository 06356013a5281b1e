using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Reads counts of dead, injured, arrested, troops, displaced and protesters around a predicate.</summary>
/// <remarks>Which of the six is meant follows from the predicate's word (classes "size-dead", "size-injured"… of the lexicon) and, for crowds and troops, from the counted noun.</remarks>
internal sealed class SizeReader(EventLexicon lexicon, AnalyzedText text)
{
    /// <summary>Counts that a predicate tells, or null.</summary>
    internal Sizes? Of(Predicate predicate, EventType type)
    {
        Sizes? sizes = null;
        if (lexicon.InClass("size-dead", predicate.Lemma)) sizes = Join(sizes, new Sizes { Dead = Counted(predicate, person: true) });
        if (lexicon.InClass("size-injured", predicate.Lemma)) sizes = Join(sizes, new Sizes { Injured = Counted(predicate, person: true) });
        if (lexicon.InClass("size-displaced", predicate.Lemma)) sizes = Join(sizes, new Sizes { Displaced = Counted(predicate, person: true) });
        if (type == EventType.Coerce && lexicon.InClass("size-arrested", predicate.Lemma)) sizes = Join(sizes, new Sizes { Arrested = Counted(predicate, person: true) });
        if (type == EventType.Protest) sizes = Join(sizes, new Sizes { Protesters = Counted(predicate, person: false) });
        if (type is EventType.Mobilize or EventType.Retreat or EventType.Concede or EventType.Cooperate) sizes = Join(sizes, new Sizes { Troops = Counted(predicate, "troops") });
        if (type == EventType.Assault && predicate.Kind == PredicateKind.Noun) sizes = Join(sizes, Lives(predicate.Head));
        return IsEmpty(sizes) ? null : sizes;
    }

    // "The war has claimed more than 220,000 lives and driven millions from their homes", "a war that cost about 30,000 lives"
    private Sizes? Lives(int happening)
    {
        Sizes? sizes = null;
        if (text[happening].Head is { } governor && text.Relation[happening].IsSubject()) sizes = LivesOf(governor);
        foreach (var child in text[happening].Children)
        {
            if (child.Relation is Relation.RelativeClause or Relation.AdnominalClause) sizes = Join(sizes, LivesOf(child));
        }

        return sizes;
    }

    private Sizes? LivesOf(Token verb)
    {
        Sizes? sizes = null;
        foreach (var child in verb.Children)
        {
            if (child.Relation == Relation.Object && lexicon.InClass("claims-lives", verb.Lemma) && lexicon.InClass("life", child.Lemma)) sizes = Join(sizes, new Sizes { Dead = CountAt(child.Index) });
            if (child.Relation == Relation.Object && lexicon.InClass("drives-out", verb.Lemma)) sizes = Join(sizes, new Sizes { Displaced = CountAt(child.Index) });
            if (child.Relation is Relation.NominalSubject or Relation.PassiveSubject && lexicon.InClass("size-dead", verb.Lemma)) sizes = Join(sizes, new Sizes { Dead = CountOf(child.Index) });
            if (child.Relation == Relation.Conjunct && child.Upos == UniversalTag.Verb) sizes = Join(sizes, LivesOf(child));
        }

        return sizes;
    }

    /// <summary>Two counts of one event as one; the first that says something counts.</summary>
    internal static Sizes? Join(Sizes? a, Sizes? b)
    {
        if (IsEmpty(a)) return IsEmpty(b) ? null : b;
        if (IsEmpty(b)) return a;
        return new Sizes
        {
            Dead = a!.Dead ?? b!.Dead,
            Injured = a.Injured ?? b!.Injured,
            Arrested = a.Arrested ?? b!.Arrested,
            Troops = a.Troops ?? b!.Troops,
            Displaced = a.Displaced ?? b!.Displaced,
            Protesters = a.Protesters ?? b!.Protesters,
        };
    }

    private static bool IsEmpty(Sizes? sizes) => sizes is null or { Dead: null, Injured: null, Arrested: null, Troops: null, Displaced: null, Protesters: null };

    private Size? Counted(Predicate predicate, bool person)
    {
        foreach (var argument in predicate.Arguments)
        {
            var fits = person
                ? argument.Role is Role.Object or Role.Modified || (argument.Role == Role.Subject && !HasObject(predicate)) || argument is { Role: Role.Oblique, Preposition: "of" or "at" }
                : argument.Role is Role.Subject or Role.Modified || argument is { Role: Role.Oblique, Preposition: "of" or "by" };
            if (fits && CountOf(argument.Head) is { } size) return size;
        }

        // "14 dead", "nine deaths": the number stands before the word itself.
        return CountAt(predicate.Head);
    }

    private Size? Counted(Predicate predicate, string nounClass)
    {
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role is Role.Object or Role.Subject or Role.Oblique && lexicon.InClass(nounClass, text.Lemma[argument.Head]) && CountOf(argument.Head) is { } size) return size;
            if (argument.Role is Role.Object or Role.Subject && CountOf(argument.Head) is { } crowd)
            {
                foreach (var child in text[argument.Head].Children)
                {
                    if (child.Relation == Relation.NominalModifier && lexicon.InClass(nounClass, child.Lemma)) return crowd;
                }
            }
        }

        return null;
    }

    private static bool HasObject(Predicate predicate) => predicate.Has(Role.Object);

    private Size? CountOf(int head)
    {
        if (!IsPeople(head)) return null;
        return CountAt(head);
    }

    // Numbers of years, money and tonnes are no counts of people.
    private bool IsPeople(int head) => text.Upos[head] is UniversalTag.Numeral or UniversalTag.Pronoun or UniversalTag.ProperNoun or UniversalTag.Adjective
        || (text.Upos[head] == UniversalTag.Noun && !lexicon.InClass("not-people", text.Lemma[head]));

    /// <summary>The number of people that a word counts ("14", "some 30 <i>soldiers</i>", "several <i>hundred</i>"), or null.</summary>
    internal Size? CountAt(int head)
    {
        foreach (var quantity in text.Quantities)
        {
            if (quantity.IsShare || (quantity.Min is null && quantity.Max is null)) continue;
            var counts = quantity.Head == head || (quantity.Head >= 0 && quantity.Head < text.Count && text.Head[quantity.Head] == head
                && text.Relation[quantity.Head] is Relation.NumericModifier or Relation.Determiner or Relation.AdjectivalModifier or Relation.Compound or Relation.NominalModifier)
                || (quantity.First <= head && head < quantity.End);
            if (counts) return new Size((long?)quantity.Min, (long?)quantity.Max, quantity.Approximate, quantity.Vague);
        }

        // "a soldier was killed", "injured his mate": a single person without a number word.
        if (text.Xpos[head] != PennTag.NN || !lexicon.InClass("single-person", text.Lemma[head])) return null;
        foreach (var child in text[head].Children)
        {
            if (child.Relation == Relation.Possessor || (child.Relation == Relation.Determiner && child.Lemma is "a" or "an" or "another")) return new Size(1, 1, Approximate: false, Vague: false);
        }

        return null;
    }
}
