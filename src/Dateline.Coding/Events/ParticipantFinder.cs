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
/// or "by"-phrase.
/// </remarks>
internal sealed class ParticipantFinder(EventLexicon lexicon, PredicateSet predicates, ReportDiscourse discourse)
{
    private const int MaxDepth = 4;

    private readonly Dictionary<int, Participant> unknown = [];

    private AnalyzedText Text => predicates.Text;

    /// <summary>Adds the participants that a phrase names.</summary>
    /// <param name="head">Head of the phrase.</param>
    /// <param name="found">Receives them.</param>
    /// <param name="doers">True to prefer the doers of a nominal event ("condemned the attack by X"), false to prefer those it is done to ("ordered an attack on X").</param>
    internal void Add(int head, List<Participant> found, bool doers = true) => Add(head, found, doers, 0);

    /// <summary>The participant headed by a token itself, without looking inside the phrase; or null.</summary>
    internal Participant? Direct(int head) =>
        discourse.MentionAt(head) is { } mention && ActorTest.IsActor(discourse.Entities[mention.Entity]) ? new Participant(mention.Entity, mention.First, Trimmed(mention)) : null;

    // "President Trump in Washington on Tuesday": what follows a name with a preposition belongs to the clause, whatever the parse says.
    private int Trimmed(DiscourseMention mention)
    {
        if (Text.Upos[mention.Head] != UniversalTag.ProperNoun) return mention.End;
        for (var i = mention.Head + 1; i < mention.End; i++)
        {
            if (Text.Relation[i] == Relation.Case && Text.Upos[i] == UniversalTag.Adposition && Text.Lemma[i] is "in" or "on" or "at" or "for" or "after" or "during" or "with" or "to" or "from" or "over" or "as" or "about" or "by" or "against") return i;
        }

        return mention.End;
    }

    /// <summary>A phrase that names nobody known, kept by its words ("a car bomb"): a new entity without a code.</summary>
    internal Participant? Unknown(int head)
    {
        if (Text.Upos[head] is not (UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Numeral or UniversalTag.Adjective) || char.IsAsciiDigit(Text.Form[head][0])) return null;
        if (predicates.At(head) is { Kind: PredicateKind.Noun } || lexicon.InClass("abstract", Text.Lemma[head])) return null;
        if (discourse.MentionAt(head) is { } mention) return new Participant(mention.Entity, mention.First, mention.End);
        if (unknown.TryGetValue(head, out var known)) return known;
        var (first, end) = Phrase(head);
        var name = Text.SpanOf(first, end);
        var entity = new DiscourseEntity { Index = discourse.Entities.Count, Kind = EntityKind.Other, Name = Text.Text[name.Start..name.End] };
        discourse.Entities.Add(entity);
        discourse.Mentions.Add(new DiscourseMention(first, end, head, MentionForm.Nominal, entity.Index, AsLocation: false));
        var participant = new Participant(entity.Index, first, end);
        unknown.Add(head, participant);
        return participant;
    }

    private void Add(int head, List<Participant> found, bool doers, int depth)
    {
        if (depth > MaxDepth) return;
        if (Direct(head) is { } direct)
        {
            // "both sides" are those they stand for.
            var members = discourse.Entities[direct.Entity].Members;
            if (members.IsDefaultOrEmpty) Include(found, direct);
            foreach (var member in members.IsDefaultOrEmpty ? [] : members) Include(found, direct with { Entity = member });
            return;
        }

        if (predicates.At(head) is { } happening)
        {
            AddFromHappening(happening, found, doers, depth);
            if (found.Count > 0) return;
        }

        // "dozens of protesters", "the government of Georgia", "members of the militia"
        var before = found.Count;
        foreach (var relation in Inside)
        {
            foreach (var child in Text[head].Children)
            {
                if (!Is(child, relation)) continue;
                Add(child.Index, found, doers, depth + 1);
                foreach (var conjunct in child.Children)
                {
                    if (conjunct.Relation == Relation.Conjunct) Add(conjunct.Index, found, doers, depth + 1);
                }
            }

            if (found.Count > before) return;
        }
    }

    private void AddFromHappening(Predicate happening, List<Participant> found, bool doers, int depth)
    {
        var roles = doers ? (Role.Subject, Role.Modified, Role.Object) : (Role.Object, Role.Oblique, Role.Modified);
        foreach (var role in (ReadOnlySpan<Role>)[roles.Item1, roles.Item2, roles.Item3])
        {
            foreach (var argument in happening.Arguments)
            {
                if (argument.Role != role || argument.Head == happening.Head) continue;
                if (role == Role.Modified && Direct(argument.Head) is null) continue;
                Add(argument.Head, found, doers, depth + 1);
            }

            if (found.Count > 0) return;
        }
    }

    private enum Part
    {
        Possessor,
        By,
        Modifier,
        Of,
        Other,
    }

    private static readonly Part[] Inside = [Part.Possessor, Part.By, Part.Modifier, Part.Of, Part.Other];

    private static bool Is(Token child, Part part) => part switch
    {
        Part.Possessor => child.Relation == Relation.Possessor,
        Part.By => child.Relation is Relation.NominalModifier && PredicateReader.Preposition(child) == "by",
        Part.Modifier => child.Relation is Relation.AdjectivalModifier or Relation.Compound or Relation.UnmarkedNominalModifier or Relation.DescriptiveModifier,
        Part.Of => child.Relation is Relation.NominalModifier && PredicateReader.Preposition(child) == "of",
        _ => child.Relation is Relation.NominalModifier && PredicateReader.Preposition(child) is "against" or "on" or "from" or "in" or "with" or "between" or "to" or "at",
    };

    internal static void Include(List<Participant> found, Participant participant)
    {
        foreach (var known in found)
        {
            if (known.Entity == participant.Entity) return;
        }

        found.Add(participant);
    }

    /// <summary>The words of a noun phrase up to its first clause or parenthesis: what a person would underline.</summary>
    internal (int First, int End) Phrase(int head)
    {
        var (first, end) = (head, head + 1);
        foreach (var child in Text[head].Children)
        {
            if (child.Relation is Relation.Determiner or Relation.AdjectivalModifier or Relation.Compound or Relation.Possessor or Relation.NumericModifier or Relation.Flat or Relation.UnmarkedNominalModifier
                or Relation.DescriptiveModifier or Relation.GoesWith)
            {
                var (childFirst, childEnd) = child.Relation == Relation.Possessor ? Phrase(child.Index) : (child.Index, child.Index + 1);
                first = Math.Min(first, childFirst);
                end = Math.Max(end, child.Relation == Relation.Flat ? childEnd : end);
            }
        }

        return (first, end);
    }
}
