using Dateline.Coding.Events;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>Turns words in a claim's places into its parties: powers, lands, forces, texts, acts.</summary>
/// <remarks>What is kept is what the words name. A land that the sentence only points at ("there", "the islands", "it") is sought further up by <see cref="LandAnaphora"/>.</remarks>
internal sealed class ClaimParties(CodingContext context, ClaimLexicon lexicon, MentionIndex mentions)
{
    private const int MaxDepth = 4;

    private readonly LandAnaphora anaphora = new(context.Discourse, lexicon);
    private readonly PartyWords words = new(context.Discourse);
    private readonly Dictionary<int, Participant> made = [];

    private AnalyzedText Text => context.Text;

    private ReportDiscourse Discourse => context.Discourse;

    /// <summary>Those who can hold land, hold views or be allies, named by a phrase and what it is coordinated with.</summary>
    internal List<Participant> Powers(int head)
    {
        var found = new List<Participant>();
        foreach (var one in Coordination.Of(Text[head]))
        {
            var before = found.Count;
            context.Participants.Add(one, found, PartySide.Answered);
            if (found.Count == before && lexicon.Is("people", Text.Lemma[one]) && context.Participants.Unknown(one) is { } unknown) ParticipantFinder.Include(found, unknown);
        }

        found.RemoveAll(party => Discourse.Entities[party.Entity] is { Kind: EntityKind.Place, Code: null });
        return found;
    }

    /// <summary>Those whom the report names elsewhere by the same word: "Indian" of "Indian-administered", which one name swallowed.</summary>
    internal List<Participant> Namesake(int token)
    {
        foreach (var mention in Discourse.Mentions)
        {
            if (mention.Head != token && mention.End == mention.First + 1 && string.Equals(Text.Form[mention.First], Text.Form[token], StringComparison.Ordinal) && ActorTest.IsActor(Discourse.Entities[mention.Entity])) return [new Participant(mention.Entity, token, token + 1)];
        }

        return [];
    }

    /// <summary>Lands named by a phrase and what it is coordinated with.</summary>
    internal List<Participant> Lands(int head)
    {
        var found = new List<Participant>();
        foreach (var one in Coordination.Of(Text[head]))
        {
            foreach (var land in Land(one, 0)) ParticipantFinder.Include(found, land);
        }

        return found;
    }

    /// <summary>States and territories that land may be part of: the owner in "part of Russia", "Chinese territory".</summary>
    internal List<Participant> Owners(int head)
    {
        var found = Powers(head);
        found.RemoveAll(party => Discourse.Entities[party.Entity].Kind is EntityKind.Person);
        return found;
    }

    /// <summary>Anything a claim of lawfulness can be about: an act, a text, an authority, kept by its words where nobody knows it.</summary>
    internal List<Participant> Anything(int head)
    {
        var found = new List<Participant>();
        foreach (var one in Coordination.Of(Text[head]))
        {
            if (Text.Upos[one] == UniversalTag.Verb && Text[one].Child(Relation.Possessor) is null) continue;
            if (Inner(one) is { } inner)
            {
                ParticipantFinder.Include(found, inner);
                continue;
            }

            if (Discourse.MentionAt(one) is { } mention) ParticipantFinder.Include(found, new Participant(mention.Entity, mention.First, mention.End));
            else if (IsNoun(one)) ParticipantFinder.Include(found, Thing(one));
        }

        return found;
    }

    // "two of its articles" are the articles; "their presence" is those who are present.
    private Participant? Inner(int head)
    {
        if (lexicon.Is("part", Text.Lemma[head]) || Text.Upos[head] is UniversalTag.Numeral or UniversalTag.Determiner)
        {
            foreach (var child in Text[head].Children)
            {
                if (child.Relation == Relation.NominalModifier && child.Index > head && child.Child(Relation.Case)?.Lemma == "of" && child.Upos == UniversalTag.Noun) return Known(child.Index) ?? Thing(child.Index);
            }
        }

        if (!lexicon.Is("being", Text.Lemma[head])) return null;
        foreach (var child in Text[head].Children)
        {
            if (child.Relation == Relation.NominalModifier && child.Child(Relation.Case)?.Lemma == "of" && ForcesHead(child.Index) is not null && Known(child.Index) is { } forces) return forces;
        }

        if (Text[head].Child(Relation.Possessor) is not { } possessor) return null;
        return Known(possessor.Index) is { } known && Discourse.Entities[known.Entity].Code is not null ? known with { First = possessor.Index, End = head + 1 } : null;
    }

    /// <summary>The party named by exactly this head, or null where nobody knows it.</summary>
    internal Participant? Known(int head) => Discourse.MentionAt(head) is { } mention ? new Participant(mention.Entity, mention.First, mention.End) : null;

    /// <summary>Agreements, laws and orders named by a phrase; empty where it names none.</summary>
    internal List<Participant> Texts(int head)
    {
        var found = new List<Participant>();
        foreach (var one in Coordination.Of(Text[head]))
        {
            if (context.Instruments.At(one) is not null)
            {
                ParticipantFinder.Include(found, Discourse.EntityAt(one) is { Code: null } ? Known(one)!.Value : Thing(one));
                continue;
            }

            if (!IsText(one) && !(Text.Upos[one] == UniversalTag.Pronoun && EarlierText(one) is not null)) continue;
            var target = Text.Upos[one] == UniversalTag.Pronoun ? EarlierText(one)!.Value : one;
            ParticipantFinder.Include(found, Known(target) is { } known && target == one ? known : Thing(target));
        }

        return found;
    }

    /// <summary>Does a phrase name a text that can be kept or broken?</summary>
    internal bool IsText(int head) => context.Instruments.At(head) is not null || (lexicon.Is("text", Text.Lemma[head]) && !IsHomeLaw(head))
        || Discourse.EntityAt(head)?.Kind is EntityKind.Document
        || (Text.Upos[head] == UniversalTag.Numeral && Text[head].Relation is Relation.NumericModifier or Relation.Flat or Relation.NominalModifier && Text.Head[head] >= 0 && lexicon.Is("text", Text.Lemma[Text.Head[head]]));

    // "broke the law" is a crime at home, "violated international law" a claim on how a power behaves.
    private bool IsHomeLaw(int head)
    {
        if (Text.Lemma[head] is not "law") return false;
        foreach (var child in Text[head].Children)
        {
            if (child.Relation is Relation.AdjectivalModifier or Relation.Compound or Relation.Possessor or Relation.NominalModifier && child.Lemma is not ("federal" or "local" or "state" or "criminal")) return false;
        }

        return true;
    }

    /// <summary>Forces named by a phrase: the participant that keeps their words, with the code of whoever they belong to.</summary>
    internal Participant? Forces(int head, Participant? owner)
    {
        if (ForcesHead(head) is not { } noun) return null;
        foreach (var word in (ReadOnlySpan<int>)[head, noun])
        {
            // Unnamed soldiers are resolved to whoever stood near; whose they are the clause itself says.
            if (Known(word) is { } known && Discourse.Entities[known.Entity] is { Code: not null, Kind: not EntityKind.Country } entity && (owner is null || entity.Code == Discourse.Entities[owner.Value.Entity].Code)) return known;
        }

        if (owner is not { } power) return Known(noun) ?? Thing(head);
        var (first, end) = words.Phrase(head);
        end = Math.Max(end, noun + 1);
        var holder = Discourse.Entities[power.Entity];
        return Make(first, end, $"{Text.Form[noun]} of {holder.Name}", EntityKind.Group, holder.Code, holder.Sector.Contains("PRE") ? ["PRE", "MIL"] : ["MIL"], power.Entity);
    }

    /// <summary>The noun of a phrase that tells it is forces ("thousands of troops"), or null.</summary>
    internal int? ForcesHead(int head)
    {
        if (lexicon.Is("forces", Text.Lemma[head])) return head;
        if (Discourse.EntityAt(head) is { } entity && entity.Sector.Contains("MIL") && entity.Kind is not (EntityKind.Country or EntityKind.Person)) return head;
        foreach (var child in Text[head].Children)
        {
            if (child.Relation is Relation.NominalModifier && child.Index > head && child.Child(Relation.Case)?.Lemma == "of" && ForcesHead(child.Index) is { } inner) return inner;
        }

        return null;
    }

    /// <summary>The state or territory that a land lies in by the codebook's bookkeeping: Georgia for South Ossetia; null where the report does not name it.</summary>
    internal Participant? StateOf(Participant land)
    {
        var entity = Discourse.Entities[land.Entity];
        if (entity.Code is null) return null;
        foreach (var other in Discourse.Entities)
        {
            if (other.Kind == EntityKind.Country && other.Code == entity.Code && other.Index != entity.Index) return new Participant(other.Index, -1, -1);
        }

        return null;
    }

    /// <summary>The land that an authority speaks for: Transnistria for "the foreign ministry in Tiraspol"; null for those of states.</summary>
    internal Participant? LandOf(Participant authority)
    {
        var entity = Discourse.Entities[authority.Entity];
        if (entity.Kind is EntityKind.Territory or EntityKind.Country) return authority;
        if (!entity.Sector.Contains("PRE")) return null;
        foreach (var other in Discourse.Entities)
        {
            if (other.Kind == EntityKind.Territory && other.Code == entity.Code && other.Sector.Contains("PRE")) return new Participant(other.Index, -1, -1);
        }

        return null;
    }

    /// <summary>An entity kept by its words.</summary>
    internal Participant Thing(int head)
    {
        var (first, end) = words.Phrase(head);
        var span = Text.SpanOf(first, end);
        return Make(first, end, Text.Text[span.Start..span.End], IsText(head) ? EntityKind.Document : EntityKind.Other, null, [], null);
    }

    /// <summary>A group kept by its words ("Western governments").</summary>
    internal Participant Group(int first, int end)
    {
        var span = Text.SpanOf(first, end);
        return Make(first, end, Text.Text[span.Start..span.End], EntityKind.Group, null, [], null);
    }

    /// <summary>The world at large, of which "internationally recognised" speaks.</summary>
    internal Participant World()
    {
        if (world is { } known) return known;
        var entity = new DiscourseEntity { Index = Discourse.Entities.Count, Kind = EntityKind.Group, Name = "international community" };
        Discourse.Entities.Add(entity);
        world = new Participant(entity.Index, -1, -1);
        return world.Value;
    }

    private Participant? world;

    private Participant Make(int first, int end, string name, EntityKind kind, string? code, System.Collections.Immutable.ImmutableArray<string> sector, int? parent)
    {
        if (made.TryGetValue(first, out var known) && known.End == end) return known;
        var entity = new DiscourseEntity { Index = Discourse.Entities.Count, Kind = kind, Name = name, Code = code, Sector = sector, Parent = parent };
        Discourse.Entities.Add(entity);
        Discourse.Mentions.Add(new DiscourseMention(first, end, end - 1, MentionForm.Nominal, entity.Index, AsLocation: false));
        var participant = new Participant(entity.Index, first, end);
        made[first] = participant;
        return participant;
    }

    private List<Participant> Land(int head, int depth)
    {
        if (depth > MaxDepth) return [];
        var lemma = Text.Lemma[head].ToLowerInvariant();
        if (Text.Upos[head] == UniversalTag.ProperNoun && lexicon.Is("land", lemma) && OfName(head, depth) is { Count: > 0 } titled) return titled;
        if (Text.Upos[head] == UniversalTag.ProperNoun && Named(head) is { } name) return [name];
        if (lemma is "what" or "whatever") return Listed(head);
        if (Text.Upos[head] == UniversalTag.Pronoun && !IsContested(head) && anaphora.Of(head) is { Count: > 0 } pointed) return pointed;
        if (depth == 0 && AfterComma(head) is { } apposed) return [apposed];
        if (lexicon.Is("part", lemma) || lexicon.Is("land", lemma))
        {
            if (OfName(head, depth) is { Count: > 0 } inner) return inner;
        }

        if (Named(head) is { } described) return [described];
        if (Text.Upos[head] == UniversalTag.Pronoun || lemma == "there" || lexicon.Is("land", lemma) || lexicon.Is("population", lemma))
        {
            if (anaphora.Of(head) is { Count: > 0 } earlier) return earlier;
        }

        if (depth == 0 && Text.Upos[head] == UniversalTag.ProperNoun && (Known(head) is not { } odd || Discourse.Entities[odd.Entity].Kind is EntityKind.Other)) return [Known(head) ?? Thing(head)];
        return lexicon.Is("land", lemma) || (lexicon.Is("part", lemma) && depth == 0 && HasLand(head)) ? [Thing(head)] : [];
    }

    // "parts of Donetsk and Luhansk", "the Republic of Somaliland": the lands after "of".
    private List<Participant> OfName(int head, int depth)
    {
        var found = new List<Participant>();
        foreach (var child in Text[head].Children)
        {
            if (child.Relation != Relation.NominalModifier || child.Index < head || child.Child(Relation.Case)?.Lemma != "of") continue;
            foreach (var one in Coordination.Of(child))
            {
                foreach (var land in Land(one, depth + 1))
                {
                    if (Discourse.Entities[land.Entity].Kind != EntityKind.Other) ParticipantFinder.Include(found, land);
                }
            }
        }

        return found;
    }

    // A name of a land, or a description that the discourse has resolved to one and that fits.
    private Participant? Named(int head)
    {
        if (Discourse.MentionAt(head) is not { } mention) return null;
        var entity = Discourse.Entities[mention.Entity];
        if (entity.Kind is not (EntityKind.Territory or EntityKind.Country or EntityKind.Place) || mention.Form == MentionForm.Demonym) return null;
        if (mention.Form is MentionForm.Name or MentionForm.NamedPhrase) return new Participant(mention.Entity, mention.First, mention.End);

        // Descriptions and pronouns are matched with whatever place stood last; a contested land, where the report has one, is the better guess.
        if (entity.Kind == EntityKind.Place && lexicon.Is("land", Text.Lemma[head]) && anaphora.Of(head) is { Count: > 0 }) return null;
        return new Participant(mention.Entity, mention.First, mention.End);
    }

    // "another separatist region, Abkhazia": the name tells what the noun describes.
    private Participant? AfterComma(int head)
    {
        if (Text.Upos[head] != UniversalTag.Noun || head + 2 >= Text.Count || Text.Form[head + 1] != ",") return null;
        foreach (var mention in mentions.StartingAt(head + 2))
        {
            if (mention.Form is MentionForm.Name && Discourse.Entities[mention.Entity].Kind is EntityKind.Territory or EntityKind.Place) return new Participant(mention.Entity, mention.First, mention.End);
        }

        return null;
    }

    private bool IsContested(int head) => Discourse.EntityAt(head) is { } entity && anaphora.IsContested(entity);

    // "what it has won on the battlefield, including the town of Shusha": what is listed.
    private List<Participant> Listed(int head)
    {
        var found = new List<Participant>();
        var sentence = Text[head].Sentence;
        for (var i = head + 1; i < sentence.End; i++)
        {
            if (Text.Lemma[i] is not ("include" or "including")) continue;
            for (var j = i + 1; j < sentence.End; j++)
            {
                if (Text.Upos[j] == UniversalTag.ProperNoun && Named(j) is { } land) ParticipantFinder.Include(found, land);
            }

            break;
        }

        return found;
    }

    private bool HasLand(int head)
    {
        foreach (var child in Text[head].Children)
        {
            if (child.Relation == Relation.NominalModifier && child.Child(Relation.Case)?.Lemma == "of" && lexicon.Is("land", child.Lemma)) return true;
        }

        return false;
    }

    // "Pakistan was breaking it": the last text named before.
    private int? EarlierText(int pronoun)
    {
        if (Text.Lemma[pronoun] is not ("it" or "they" or "them")) return null;
        for (var i = pronoun - 1; i >= 0 && Text.SentenceOf[pronoun] - Text.SentenceOf[i] <= 1; i--)
        {
            if (Text.Upos[i] == UniversalTag.Noun && lexicon.Is("text", Text.Lemma[i])) return i;
        }

        return null;
    }

    private bool IsNoun(int head) => Text.Upos[head] is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Adjective or UniversalTag.Numeral or UniversalTag.Verb;
}
