using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Turns the words in an actor's or recipient's place into participants.</summary>
/// <remarks>
/// Who is meant is not always the head of the phrase: in "condemned the Russian invasion of Ukraine" it is Russia, in "bombed the outskirts of Aleppo"
/// the place. Where the head is no actor the finder looks inside the phrase: the doer of a nominal event, then the possessor, a nationality, an "of"-
/// or "by"-phrase; the words shown are then those of the whole phrase.
/// </remarks>
internal sealed class ParticipantFinder(EventLexicon lexicon, PredicateSet predicates, ReportDiscourse discourse)
{
    private const int MaxDepth = 4;

    private readonly PartyWords words = new(discourse);
    private readonly NationPairs nations = new(discourse);
    private readonly Dictionary<int, Participant> unknown = [];

    private AnalyzedText Text => predicates.Text;

    /// <summary>Adds the participants that a phrase names.</summary>
    /// <param name="head">Head of the phrase.</param>
    /// <param name="found">Receives them.</param>
    /// <param name="side">For which side the phrase is read.</param>
    internal void Add(int head, List<Participant> found, PartySide side)
    {
        var before = found.Count;
        Add(head, found, side, 0);
        if (found.Count == before + 1 && Direct(head) is null) found[before] = Widened(found[before], head);
    }

    /// <summary>The participant headed by a token itself, without looking inside the phrase; or null.</summary>
    internal Participant? Direct(int head)
    {
        if (discourse.MentionAt(head) is not { } mention || !ActorTest.IsActor(discourse.Entities[mention.Entity])) return null;

        // "prolonged the emergency in Tillaberi": a town or province where something happens is no party to it.
        if (discourse.Entities[mention.Entity].Kind == EntityKind.Place && PredicateReader.Preposition(Text[head]) is "in" or "at" or "near" or "inside" or "outside") return null;
        if (mention.Form == MentionForm.Nominal && Named(head) is { } named) return named with { First = mention.First };
        var (first, end) = words.Of(mention);
        return new Participant(mention.Entity, first, end);
    }

    // "another separatist region, Abkhazia": the name beside a description says who is meant.
    private Participant? Named(int head)
    {
        foreach (var child in Text[head].Children)
        {
            // "(NAF)" is a short form, not another name.
            if (child.Index > 0 && Text.Form[child.Index - 1] is "(" or "[") continue;
            if (child.Relation == Relation.Apposition && discourse.MentionAt(child.Index) is { Form: MentionForm.Name or MentionForm.NamedPhrase } name && ActorTest.IsActor(discourse.Entities[name.Entity]))
                return new Participant(name.Entity, name.First, name.End);
        }

        return null;
    }

    /// <summary>A phrase that names nobody known, kept by its words ("a car bomb"): a new entity without a code.</summary>
    internal Participant? Unknown(int head)
    {
        if (Text.Upos[head] is not (UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Numeral or UniversalTag.Adjective) || char.IsAsciiDigit(Text.Form[head][0])) return null;
        if (predicates.At(head) is { Kind: PredicateKind.Noun } || lexicon.InClass("abstract", Text.Lemma[head])) return null;
        if (discourse.MentionAt(head) is { } mention) return new Participant(mention.Entity, mention.First, mention.End);
        if (unknown.TryGetValue(head, out var known)) return known;
        var (first, end) = words.Phrase(head);
        var name = Text.SpanOf(first, end);
        var entity = new DiscourseEntity { Index = discourse.Entities.Count, Kind = EntityKind.Other, Name = Text.Text[name.Start..name.End] };
        discourse.Entities.Add(entity);
        discourse.Mentions.Add(new DiscourseMention(first, end, head, MentionForm.Nominal, entity.Index, AsLocation: false));
        var participant = new Participant(entity.Index, first, end);
        unknown.Add(head, participant);
        return participant;
    }

    /// <summary>Do two participants belong to one state, or does one belong to none?</summary>
    internal bool SameState(Participant a, Participant b) =>
        discourse.Entities[b.Entity].Code is not { } code || (code == discourse.Entities[a.Entity].Code && discourse.Entities[a.Entity].Sector.Contains("PRE") == discourse.Entities[b.Entity].Sector.Contains("PRE"));

    /// <summary>Adds a participant unless its entity is there already.</summary>
    internal static void Include(List<Participant> found, Participant participant)
    {
        foreach (var known in found)
        {
            if (known.Entity == participant.Entity) return;
        }

        found.Add(participant);
    }

    private void Add(int head, List<Participant> found, PartySide side, int depth)
    {
        if (depth > MaxDepth) return;
        if (Direct(head) is { } direct)
        {
            // "both sides" are those they stand for, "Indian and Pakistani troops" two armies.
            var members = discourse.Entities[direct.Entity].Members;
            foreach (var member in members.IsDefaultOrEmpty ? [] : members) Include(found, direct with { Entity = member });
            if (members.IsDefaultOrEmpty && !nations.Split(head, direct.Entity, (direct.First, direct.End), found)) Include(found, direct);
            return;
        }

        if (predicates.At(head) is null && nations.Split(head, null, words.Phrase(head), found)) return;

        var known = found.Count;
        if (predicates.At(head) is { } happening) AddFromHappening(happening, found, side, depth);
        if (found.Count == known && side != PartySide.Reached) AddAuthor(head, found, side, depth);
        if (found.Count > known) return;

        // "dozens of protesters", "the government of Georgia", "members of the militia"
        var before = found.Count;
        foreach (var part in Inside)
        {
            // A place is no doer, but "the two sides in Libya's war" are those of the war.
            if (part == Part.Place && side == PartySide.Actor && !lexicon.InClass("war-party", Text.Lemma[head])) continue;
            foreach (var child in Text[head].Children)
            {
                // "an EU-brokered deal", "US-made weapons": the deed of another, not whose the thing is.
                if (!Is(child, part) || (part == Part.Possessor && lexicon.InClass("relational", Text.Lemma[head])) || (part == Part.Modifier && predicates.At(child.Index) is { Kind: PredicateKind.Verb })) continue;
                Add(child.Index, found, side, depth + 1);
                foreach (var conjunct in child.Children)
                {
                    if (conjunct.Relation == Relation.Conjunct) Add(conjunct.Index, found, side, depth + 1);
                }
            }

            if (found.Count > before) return;
        }
    }

    private void AddFromHappening(Predicate happening, List<Participant> found, PartySide side, int depth)
    {
        var before = found.Count;
        var roles = side == PartySide.Reached ? (Role.Object, Role.Oblique, Role.Modified) : (Role.Subject, Role.Modified, Role.Object);
        foreach (var role in (ReadOnlySpan<Role>)[roles.Item1, roles.Item2, roles.Item3])
        {
            foreach (var argument in happening.Arguments)
            {
                if (argument.Role != role || argument.Head == happening.Head) continue;
                if (role == Role.Modified && Direct(argument.Head) is null) continue;
                Add(argument.Head, found, side, depth + 1);
            }

            if (found.Count > before) return;
        }
    }

    // "a request that Buenos Aires had submitted", "a decree signed by the president": who did something with it.
    private void AddAuthor(int head, List<Participant> found, PartySide side, int depth)
    {
        foreach (var child in Text[head].Children)
        {
            if (!(child.Relation == Relation.RelativeClause || (child.Relation == Relation.AdnominalClause && child.Xpos == PennTag.VBN)) || predicates.At(child.Index) is not { Kind: PredicateKind.Verb } clause) continue;
            foreach (var argument in clause.Arguments)
            {
                if (argument.Role == Role.Subject && argument.Head != head) Add(argument.Head, found, side, depth + 1);
            }
        }
    }

    // "President Trump's comments", "the outskirts of Aleppo": the phrase shows the party; after "by" or "from" the party has words of its own.
    private Participant Widened(Participant inner, int head)
    {
        if (!inner.IsWritten) return inner;
        var (first, end) = words.Phrase(head);
        var isInside = first <= inner.First && inner.End <= end;
        return isInside && (inner.End <= head || predicates.At(head) is null) ? inner with { First = first, End = end } : inner;
    }

    private enum Part
    {
        Possessor,
        By,
        Modifier,
        Of,
        Other,
        Place,
    }

    private static readonly Part[] Inside = [Part.Possessor, Part.By, Part.Modifier, Part.Of, Part.Other, Part.Place];

    private static bool Is(Token child, Part part) => part switch
    {
        Part.Possessor => child.Relation == Relation.Possessor,
        Part.By => child.Relation is Relation.NominalModifier && PredicateReader.Preposition(child) == "by",
        Part.Modifier => child.Relation is Relation.AdjectivalModifier or Relation.Compound or Relation.UnmarkedNominalModifier or Relation.DescriptiveModifier,
        Part.Of => child.Relation is Relation.NominalModifier && PredicateReader.Preposition(child) == "of",
        Part.Other => child.Relation is Relation.NominalModifier && PredicateReader.Preposition(child) is "from" or "with" or "between",
        _ => child.Relation is Relation.NominalModifier && PredicateReader.Preposition(child) is "against" or "on" or "in" or "to" or "at",
    };
}
