using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Chooses the sense of each predicate of one report by the conditions of the lexicon.</summary>
/// <remarks>Lives for one report; choices are remembered because conditions ask for the senses of other predicates ("comp=RETREAT").</remarks>
internal sealed class SenseMatcher(EventLexicon lexicon, PredicateSet predicates, ReportDiscourse discourse)
{
    private const int MaxDepth = 6;
    private const int MaxRejected = 6;

    private readonly Dictionary<int, SenseChoice?> chosen = [];
    private readonly List<int> found = [];
    private int depth;

    private AnalyzedText Text => predicates.Text;

    /// <summary>The sense of a predicate, or null where no entry fits.</summary>
    internal SenseChoice? Of(Predicate predicate)
    {
        if (chosen.TryGetValue(predicate.Head, out var known)) return known;
        if (depth > MaxDepth) return null;
        depth++;
        var choice = Choose(predicate);
        depth--;
        chosen[predicate.Head] = choice;
        return choice;
    }

    /// <summary>The type of the event that a token's phrase or clause names, or null.</summary>
    internal EventType? TypeAt(int token) => predicates.At(token) is { } predicate ? TypeOf(predicate) : null;

    /// <summary>The type of the event that a predicate names: by its own sense, or by that of the noun that a support verb carries.</summary>
    internal EventType? TypeOf(Predicate predicate)
    {
        if (Of(predicate) is { } choice) return choice.Sense.Type;
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role is Role.Object && predicates.At(argument.Head) is { Kind: PredicateKind.Noun } noun && noun.Support == predicate) return Of(noun)?.Sense.Type;
        }

        return null;
    }

    private SenseChoice? Choose(Predicate predicate)
    {
        var wordClass = predicate.Kind switch
        {
            PredicateKind.Verb => WordClass.Verb,
            PredicateKind.Noun => WordClass.Noun,
            _ => WordClass.Adjective,
        };
        List<string>? rejected = null;
        foreach (var sense in lexicon.Of(predicate.Lemma, wordClass))
        {
            var failed = Failure(predicate, sense);
            if (failed is null) return new SenseChoice(sense, rejected ?? []);
            rejected ??= [];
            if (rejected.Count < MaxRejected) rejected.Add($"{sense.Name}: {failed}");
        }

        return null;
    }

    // The first thing about a sense that does not hold, or null where all does.
    private string? Failure(Predicate predicate, Sense sense)
    {
        if (sense.Particle is not null && !HasParticle(predicate, sense.Particle)) return $"no \"{sense.Particle}\"";
        if (!RequiredFilled(predicate, sense.Frame, out var empty)) return $"no {empty}";
        foreach (var condition in sense.Conditions)
        {
            if (Holds(predicate, condition) == condition.Negative) return $"not {condition.Source}";
        }

        return null;
    }

    private bool HasParticle(Predicate predicate, string particle)
    {
        foreach (var child in Text[predicate.Head].Children)
        {
            if (child.Relation is Relation.VerbParticle or Relation.AdverbialModifier && string.Equals(child.Form, particle, StringComparison.OrdinalIgnoreCase)) return true;
        }

        // "opened fire on", "broke off talks": a particle may be parsed as the preposition of what follows.
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role == Role.Oblique && argument.Preposition == particle) return true;
        }

        return false;
    }

    private bool RequiredFilled(Predicate predicate, Frame frame, out string empty)
    {
        foreach (var side in (ReadOnlySpan<System.Collections.Immutable.ImmutableArray<FrameSlot>>)[frame.Actor, frame.Recipient])
        {
            foreach (var slot in side)
            {
                if (!slot.Required) continue;
                ArgumentFinder.Fill(Text, predicate, slot.Name, found);
                if (found.Count > 0) continue;
                empty = slot.Name;
                return false;
            }
        }

        empty = "";
        return true;
    }

    // Does some filler of the place satisfy the condition, its sign aside?
    private bool Holds(Predicate predicate, Condition condition)
    {
        if (condition.Slot == "self") return Self(predicate, condition);
        var heads = new List<int>(2);
        ArgumentFinder.Fill(Text, predicate, condition.Slot, heads);
        if (heads.Count == 0) return condition.Traits.Contains("none");
        if (condition.Traits.Contains("many") && IsMany(heads)) return true;
        if (condition.Traits.Contains("any")) return true;
        foreach (var head in heads)
        {
            if (condition.Lemmas.Count > 0 && HasLemma(head, condition)) return true;
            if (condition.Traits.Count > 0 && HasTrait(predicate, head, condition)) return true;
        }

        return false;
    }

    // "self=passive", "self=plural", or a modifier of the predicate's own word: "self=joint".
    private bool Self(Predicate predicate, Condition condition)
    {
        if (condition.Traits.Contains("passive") && predicate.Passive) return true;
        if (condition.Traits.Contains("supported") && predicate.Support is not null) return true;
        if (condition.Traits.Contains("worded") && (HasSpeech(predicate.Head) || (predicate.Support is { } support && HasSpeech(support.Head)))) return true;
        if (condition.Traits.Contains("noun") && predicate.Kind == PredicateKind.Noun) return true;
        foreach (var child in Text[predicate.Head].Children)
        {
            if (child.Relation is Relation.AdjectivalModifier or Relation.Compound or Relation.AdverbialModifier or Relation.Possessor or Relation.UnmarkedNominalModifier or Relation.DescriptiveModifier
                && condition.Lemmas.Contains(Lower(child.Lemma))) return true;
        }

        return false;
    }

    // The head's lemma, or that of a compound, adjective or "of" part under a quantity or collective: "dozens of missiles", "rocket fire", "tons of food aid".
    private bool HasLemma(int head, Condition condition, int level = 0)
    {
        if (condition.Lemmas.Contains(Lower(Text.Lemma[head]))) return true;
        foreach (var child in Text[head].Children)
        {
            if (child.Relation is Relation.Compound or Relation.Conjunct && condition.Lemmas.Contains(Lower(child.Lemma))) return true;
            if (!condition.Negative && child.Relation == Relation.AdjectivalModifier && condition.Lemmas.Contains(Lower(child.Lemma))) return true;
            if (child.Relation is Relation.NominalModifier && level < MaxDepth && (Text.Upos[head] == UniversalTag.Numeral || lexicon.InClass("quantifier", Lower(Text.Lemma[head]))) && HasLemma(child.Index, condition, level + 1)) return true;
        }

        return false;
    }

    // "Russia and China held drills", "French and Egyptian warships": several who do it together.
    private bool IsMany(List<int> heads)
    {
        if (heads.Count > 1) return true;
        foreach (var child in Text[heads[0]].Children)
        {
            if (child.Relation is Relation.AdjectivalModifier or Relation.Compound or Relation.Possessor && discourse.EntityAt(child.Index) is not null && child.Child(Relation.Conjunct) is not null) return true;
        }

        return false;
    }

    // "launched an attack on the minister, calling him a liar": the attack is one of words.
    private bool HasSpeech(int head)
    {
        foreach (var child in Text[head].Children)
        {
            if (child.Relation is Relation.AdverbialClause or Relation.Conjunct && child.Xpos == PennTag.VBG && (lexicon.InClass("say", child.Lemma) || child.Lemma is "call" or "brand" or "label" or "denounce" or "criticize" or "criticise")) return true;
        }

        return false;
    }

    private bool HasTrait(Predicate predicate, int head, Condition condition)
    {
        var traits = condition.Traits;
        if (traits.Contains("person") && (discourse.EntityAt(head) is { Kind: EntityKind.Person } || lexicon.InClass("single-person", Lower(Text.Lemma[head])))) return true;
        if (traits.Contains("nominal") && Text.Upos[head] is UniversalTag.Noun or UniversalTag.Adjective) return true;
        if (traits.Contains("official") && discourse.EntityAt(head) is { } official && (official.Kind is EntityKind.Country or EntityKind.Government || official.Sector.Contains("GOV"))) return true;
        if (traits.Contains("name") && Text.Upos[head] == UniversalTag.ProperNoun) return true;
        if (traits.Contains("others") && IsByOthers(predicate, head)) return true;
        if (traits.Contains("actor") && ActorTest.IsActor(discourse.EntityAt(head))) return true;
        if (traits.Contains("place") && discourse.EntityAt(head) is { Kind: EntityKind.Place or EntityKind.Territory or EntityKind.Country }) return true;
        if (traits.Contains("armed") && discourse.EntityAt(head) is { } armed && IsArmed(armed)) return true;
        if (traits.Contains("clause") && predicates.At(head) is { Kind: PredicateKind.Verb }) return true;
        if (traits.Contains("obligation") && predicates.At(head) is not null && HasObligation(head)) return true;
        foreach (var trait in traits)
        {
            if (char.IsAsciiLetterUpper(trait[0]) && TypeAt(head) is { } type && string.Equals(type.ToString(), trait, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // "Georgia said Russia invaded": the doer of the content is another state's than the speaker's.
    private bool IsByOthers(Predicate predicate, int head)
    {
        if (predicates.At(head) is not { } content || discourse.EntityAt(predicate.First(Role.Subject)) is not { Code: { } own }) return false;
        return discourse.EntityAt(content.First(Role.Subject)) is { Code: { } other } && other != own;
    }

    // "must withdraw", "should stop"
    private bool HasObligation(int head)
    {
        foreach (var child in Text[head].Children)
        {
            if (child.Relation == Relation.Auxiliary && child.Lemma is "must" or "should" or "ought") return true;
        }

        return false;
    }

    private static bool IsArmed(DiscourseEntity entity)
    {
        foreach (var sector in entity.Sector)
        {
            if (sector is "MIL" or "REB" or "UAF" or "COP" or "PRM") return true;
        }

        return false;
    }

    private static string Lower(string word) => word.Length > 0 && char.IsUpper(word[0]) ? word.ToLowerInvariant() : word;
}
