using Dateline.Coding.Attribution;
using Dateline.Coding.Events;
using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>Whose view a claim is: the innermost source around its words, joint sources one by one; nobody for the report's own voice.</summary>
internal sealed class ClaimHolders(CodingContext context, ClaimLexicon lexicon, ClaimParties parties)
{
    // "About 100 countries, among them": the list begins right after the number's noun.
    private const int NearestExample = 6;

    private AnalyzedText Text => context.Text;

    /// <summary>The attribution that stands closest around a word and vouches for it, or null for the report's voice.</summary>
    internal AttributedContent? Around(int token)
    {
        AttributedContent? closest = null;
        foreach (var attribution in context.Attributions)
        {
            if (!attribution.IsProposition || !attribution.Says(token) || (attribution.Cue is { } cue && cue.Contains(token))) continue;
            if (attribution.SpeakerWords is { } words && words.Contains(token)) continue;
            if (closest is null || attribution.ContentLength <= closest.ContentLength) closest = attribution;
        }

        return closest;
    }

    /// <summary>The holders that a speaker or subject phrase names, each of joint ones apart.</summary>
    internal List<Participant> Of(int head)
    {
        // "Turkey is the only country that recognises": the one that it is said of.
        if (Text[head].Child(Relation.Copula) is not null && Text[head].Child(Relation.NominalSubject) is { } named) head = PredicateReader.Antecedent(Text, named.Index);
        var holders = new List<Participant>();
        foreach (var one in Coordination.Of(Text[head]))
        {
            if (Joined(one) is { } joined)
            {
                foreach (var holder in joined) ParticipantFinder.Include(holders, holder);
                continue;
            }

            if (!IsTold(one, holders)) AddOne(one, holders);
        }

        AddExamples(head, holders);
        return holders;
    }

    private static bool IsTold(int token, List<Participant> holders) => holders.Exists(holder => holder.First <= token && token < holder.End);

    private void AddOne(int head, List<Participant> holders)
    {
        if (IsLand(head) && parties.Lands(head) is { Count: > 0 } lands)
        {
            // "the north declared itself independent"
            ParticipantFinder.Include(holders, lands[0]);
        }
        else if ((parties.Known(head) ?? context.Participants.Unknown(head)) is { } known)
        {
            var entity = context.Discourse.Entities[known.Entity];

            // "her allies" are of her state.
            if (entity is { Code: null, Kind: EntityKind.Other } && Text[head].Child(Relation.Possessor) is { } possessor && context.Discourse.EntityAt(possessor.Index) is { Code: { } code }) (entity.Code, entity.Kind) = (code, EntityKind.Group);
            if (entity.Members.IsDefaultOrEmpty) ParticipantFinder.Include(holders, known);
            foreach (var member in entity.Members.IsDefaultOrEmpty ? [] : entity.Members) ParticipantFinder.Include(holders, known with { Entity = member });
        }
    }

    private bool IsLand(int head) => Text.Upos[head] == UniversalTag.Noun && lexicon.Is("land", Text.Lemma[head]) && (parties.Known(head) is not { } known || context.Discourse.Entities[known.Entity].Kind is EntityKind.Other or EntityKind.Place);

    // "NATO and Western governments": parsers take the first name for a part of the second phrase.
    private Participant[]? Joined(int head)
    {
        foreach (var child in Text[head].Children)
        {
            if (child.Index > head && child.Relation == Relation.Conjunct && child.Upos == UniversalTag.Adjective && Described(head, child.Index) is { } both) return both;
            if (child.Index >= head || child.Upos != UniversalTag.ProperNoun || child.Relation is not (Relation.Compound or Relation.UnmarkedNominalModifier)) continue;
            var and = child.Index + 1;
            if (Text.Upos[and] != UniversalTag.CoordinatingConjunction || and + 1 >= head) continue;
            if (parties.Known(child.Index) is not { } first || first.End > and) first = NameAt(child.Index);
            if (first.Entity < 0) continue;
            return [first, parties.Group(and + 1, head + 1)];
        }

        return null;
    }

    // The adjective of the second phrase was taken for its head, so that the verb has two subjects.
    private Participant[]? Described(int first, int adjective)
    {
        var noun = adjective + 1;
        if (noun >= Text.Count || Text.Upos[noun] != UniversalTag.Noun || Text.Head[noun] != Text.Head[first] || Text.Relation[noun] != Text.Relation[first]) return null;
        return parties.Known(first) is { } known ? [known, parties.Group(adjective, noun + 1)] : null;
    }

    private Participant NameAt(int token)
    {
        foreach (var mention in context.Discourse.Mentions)
        {
            if (mention.Form == MentionForm.Name && mention.First <= token && token < mention.End && mention.End == token + 1) return new Participant(mention.Entity, mention.First, mention.End);
        }

        return new Participant(-1, -1, -1);
    }

    // "About 100 countries, among them the United States": those named stand beside the number.
    private void AddExamples(int head, List<Participant> holders)
    {
        var sentence = Text[head].Sentence;
        var nobody = IsNobody(head);
        for (var i = head + 1; i + 1 < sentence.End && (nobody || i <= head + NearestExample); i++)
        {
            if (!nobody && Text.Upos[i] is UniversalTag.Verb or UniversalTag.Auxiliary && Text.Lemma[i] != "include") return;
            var isList = Text.Lemma[i] == "include" || (Text.Form[i] == "among" && Text.Form[i + 1] is "them" or "those") || (Text.Form[i] == "such" && Text.Form[i + 1] == "as") || (Text.Form[i] == "not" && Text.Form[i + 1] == "even");
            if (!isList) continue;
            for (var j = i + 1; j < sentence.End && Text.Upos[j] is not (UniversalTag.Verb or UniversalTag.Auxiliary); j++)
            {
                if (Text.Form[j] == "," && Text.Upos[j + 1] is UniversalTag.Auxiliary or UniversalTag.Verb) return;
                if (context.Discourse.MentionAt(j) is { } mention && ActorTest.IsActor(context.Discourse.Entities[mention.Entity]) && Text.Upos[j] == UniversalTag.ProperNoun) ParticipantFinder.Include(holders, new Participant(mention.Entity, mention.First, mention.End));
            }

            return;
        }
    }

    /// <summary>Does a phrase say that nobody does ("No state has recognised")?</summary>
    internal bool IsNobody(int head)
    {
        if (Text.Lemma[head] is "nobody" or "none") return true;
        foreach (var child in Text[head].Children)
        {
            if (child.Relation == Relation.Determiner && child.Lemma is "no" or "neither") return true;
        }

        return false;
    }
}
