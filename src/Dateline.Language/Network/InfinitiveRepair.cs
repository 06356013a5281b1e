using System.Collections.Frozen;

namespace Dateline.Language.Network;

/// <summary>Mends infinitives whose verb was taken for a noun or adjective, and objects that stand with the wrong verb of two.</summary>
internal static class InfinitiveRepair
{
    // Verbs that an infinitive completes, without their endings.
    private static readonly FrozenSet<string> Taking = new[]
    {
        "plan", "plann", "threaten", "vow", "refus", "agre", "want", "decid", "instruct", "order", "urg", "ask", "promis", "pledg", "offer", "intend", "prepar", "forc", "tri", "try", "fail", "swear", "swore",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Words that news uses as verbs after "to" and that other texts mostly use otherwise.
    private static readonly FrozenSet<string> BareVerbs = new[]
    {
        "march", "down", "open", "free", "clear", "supply", "strike", "rally", "protest", "boycott", "blockade", "fast", "picket", "arm", "sanction", "ban", "vote", "raid", "shell", "bomb", "attack", "veto", "aid",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Makes the word after "to" the verb that completes the one before.</summary>
    /// <remarks>"plan to march on the ministry", "instructed him to open relations", "promised to supply fuel": without an article a bare word after such a verb and "to" is its infinitive.</remarks>
    internal static void MendInfinitive(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First + 2; i + 1 < sentence.End; i++)
        {
            if (text.Form[i - 1] != "to" || !BareVerbs.Contains(text.Form[i]) || text.Relation[i] is Relation.OpenComplement or Relation.ClausalComplement or Relation.AdverbialClause or Relation.AdnominalClause or Relation.RelativeClause or Relation.Root or Relation.Conjunct) continue;
            var verb = text.Head[i];
            var noun = -1;
            if (verb > i && text.Relation[i] is Relation.Compound or Relation.AdjectivalModifier)
            {
                noun = verb;
                verb = text.Head[noun];
            }

            if (verb < sentence.First || verb >= i || text.Upos[verb] != UniversalTag.Verb || !Takes(text.Form[verb]) || HasArticle(text, sentence, i) || HasPassedNoun(text, sentence, i)) continue;
            text.Upos[i] = UniversalTag.Verb;
            text.Xpos[i] = PennTag.VB;
            text.Head[i] = verb;
            text.Relation[i] = Relation.OpenComplement;
            text.Head[i - 1] = i;
            text.Relation[i - 1] = Relation.Marker;
            text.Upos[i - 1] = UniversalTag.Particle;
            text.Xpos[i - 1] = PennTag.TO;
            if (noun < 0 && text.Upos[i + 1] is UniversalTag.Noun && text.Head[i + 1] == verb) noun = i + 1;
            for (var j = i + 1; j < sentence.End; j++)
            {
                if (j != noun && text.Head[j] == verb && text.Relation[j] is Relation.Oblique or Relation.Object) text.Head[j] = i;
            }

            if (noun < 0) continue;
            text.Head[noun] = i;
            text.Relation[noun] = Relation.Object;
        }
    }

    /// <summary>Gives the second of two joined verbs the object right after it.</summary>
    /// <remarks>"demonstrated in Karachi and burned | Indian flags", "prolonged the emergency and banned | motorcycles": what follows the second verb is not the first one's.</remarks>
    internal static void MendJoinedObject(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First + 2; i < sentence.End; i++)
        {
            if (text.Relation[i] != Relation.Object || text.Head[i] is not (>= 0 and var first) || first > i) continue;
            for (var second = first + 1; second < i; second++)
            {
                if (text.Head[second] != first || text.Relation[second] != Relation.Conjunct || text.Upos[second] != UniversalTag.Verb || !IsNextTo(text, second, i)) continue;
                text.Head[i] = second;
                break;
            }
        }
    }

    // Only words of the noun phrase stand between verb and noun.
    private static bool IsNextTo(AnalyzedText text, int verb, int noun)
    {
        for (var j = verb + 1; j < noun; j++)
        {
            var top = j;
            for (var steps = 0; top != noun && text.Head[top] > verb && steps++ < TreeRepair.MaxClimb;) top = text.Head[top];
            if (top != noun) return false;
        }

        return true;
    }

    private static bool HasArticle(AnalyzedText text, Sentence sentence, int word)
    {
        for (var j = sentence.First; j < word; j++)
        {
            if (text.Head[j] == word && text.Relation[j] is Relation.Determiner or Relation.Possessor or Relation.AdjectivalModifier or Relation.Compound) return true;
        }

        return false;
    }

    // "offered to aid agencies": a compound before its noun, where no verb can stand.
    private static bool HasPassedNoun(AnalyzedText text, Sentence sentence, int word) =>
        word + 1 < sentence.End && text.Upos[word + 1] == UniversalTag.Noun && text.Form[word + 1] is "agencies" or "workers" or "groups" or "leaders" or "members" or "countries" or "victims";

    private static bool Takes(string form)
    {
        var lookup = Taking.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var ending in (ReadOnlySpan<string>)["", "s", "es", "e", "ed", "d", "ing", "ied", "en"])
        {
            if (form.Length > ending.Length && form.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && lookup.Contains(form.AsSpan(0, form.Length - ending.Length))) return true;
        }

        return false;
    }
}
