using Dateline.Knowledge.Reading;
using Dateline.Language;

namespace Dateline.Knowledge.Coreference;

/// <summary>Decides by syntax whether a name of a place stands for the place or for those who govern there (codebook 2, "Metonyms").</summary>
/// <remarks>"Moscow said", "talks with Moscow", "accused Moscow" are the government; "in Moscow", "flew to Moscow", "shelled Kyiv" the place.</remarks>
internal static class Metonymy
{
    private static readonly HashSet<string> MotionVerbs = new(StringComparer.Ordinal)
    {
        "go", "travel", "fly", "return", "arrive", "head", "come", "move", "march", "drive", "flee", "advance", "walk", "sail", "bring", "transfer", "deport", "extradite", "rush", "run", "lead", "evacuate", "withdraw",
        "retreat", "escape", "migrate", "relocate", "send", "take", "airlift", "visit", "trip", "journey", "road", "flight", "route", "way", "return", "move", "march", "train", "bus", "plane", "tour",
    };

    private static readonly HashSet<string> PlaceVerbs = new(StringComparer.Ordinal)
    {
        "visit", "leave", "reach", "enter", "bomb", "shell", "attack", "hit", "strike", "capture", "seize", "besiege", "storm", "recapture", "retake", "surround", "liberate", "occupy", "tour", "pound", "bombard",
        "control", "hold", "evacuate", "flee", "approach", "cross", "annex", "shake", "rock", "overrun", "target", "destroy", "devastate", "cover", "inhabit",
    };

    private static readonly HashSet<string> PlaceNouns = new(StringComparer.Ordinal)
    {
        "city", "town", "outskirts", "street", "suburb", "north", "south", "east", "west", "centre", "center", "part", "airport", "region", "province", "capital", "coast", "residents", "resident", "bombing", "shelling",
        "siege", "capture", "battle", "fall", "border", "map", "mile", "kilometre", "kilometer", "km", "district", "mayor", "people", "population", "villages", "areas", "area", "square", "visit", "tour", "rest", "most", "much", "corner",
    };

    /// <summary>Does the phrase headed by a token name the place, not its government?</summary>
    /// <param name="text">The text.</param>
    /// <param name="head">The head.</param>
    internal static bool IsLocation(AnalyzedText text, int head)
    {
        var at = head;
        for (var steps = 0; text.Relation[at] is Relation.Conjunct or Relation.Apposition && text.Head[at] >= 0 && steps < 8; steps++) at = text.Head[at];
        var preposition = Ownership.CaseOf(text, head);
        if (preposition.Length == 0 && at != head) preposition = Ownership.CaseOf(text, at);
        var governor = text.Head[at];
        var lemma = governor >= 0 ? text.Lemma[governor].ToLowerInvariant() : "";
        switch (preposition)
        {
            case "in" or "near" or "at" or "outside" or "inside" or "around" or "across" or "throughout" or "through" or "over" or "into" or "within" or "along" or "beyond" or "off" or "onto" or "via" or "opposite" or "above" or "below":
                return true;
            case "on" or "under":
                return false;
            case "to" or "toward" or "towards" or "for":
                return preposition is not "for" ? MotionVerbs.Contains(lemma) : lemma is "leave" or "head" or "depart" or "bind";
            case "from":
                return MotionVerbs.Contains(lemma) || lemma is "report" or "arrive" or "flee" or "come" or "kilometre" or "kilometer" or "mile" or "km" or "pull" or "expel" or "shell" or "fire";
            case "of":
                return PlaceNouns.Contains(lemma) || (governor >= 0 && text.Form[governor] is "north" or "south" or "east" or "west");
            case "":
                break;
            default:
                return false;
        }

        return text.Relation[at] switch
        {
            Relation.Object => PlaceVerbs.Contains(lemma),
            Relation.PassiveSubject => PlaceVerbs.Contains(lemma),
            Relation.UnmarkedOblique => true,
            _ => IsDateline(text, head),
        };
    }

    // "MOSCOW (Reuters) -": a name that opens a text in capitals or before a bracket or dash is where the report was written.
    private static bool IsDateline(AnalyzedText text, int head)
    {
        if (text.Sentences.Count == 0 || head >= text.Sentences[0].First + 4 || head + 1 >= text.Count) return false;
        return text.Form[head + 1] is "(" or "-LRB-" or "—" or "–" or "--" || (text.Form[head + 1] is "," && head + 2 < text.Count && text.Form[head + 2] is "Jan." or "Feb." or "March" or "April" or "May" or "June" or "July" or "Aug." or "Sept." or "Oct." or "Nov." or "Dec.");
    }
}
