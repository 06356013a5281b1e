using Dateline.Model;

namespace Dateline.Cli.Output;

/// <summary>The codebook's closed sets as parts of English sentences.</summary>
internal static class Wording
{
    /// <summary>"Georgia says", "NATO alleges": how a source stands to what it is quoted for.</summary>
    internal static string Says(Stance stance) => stance switch
    {
        Stance.Asserts => "says",
        Stance.Alleges => "alleges",
        Stance.Denies => "denies",
        Stance.Estimates => "estimates",
        Stance.Doubts => "doubts",
        _ => "reports",
    };

    /// <summary>"is part of", "does not control": what a claim says of its subject.</summary>
    internal static string Verb(ClaimRelation relation, bool polarity) => (relation, polarity) switch
    {
        (ClaimRelation.PartOf, true) => "is part of",
        (ClaimRelation.PartOf, false) => "is not part of",
        (ClaimRelation.Independent, true) => "is an independent state",
        (ClaimRelation.Independent, false) => "is not an independent state",
        (ClaimRelation.Controls, true) => "controls",
        (ClaimRelation.Controls, false) => "does not control",
        (ClaimRelation.Occupies, true) => "occupies",
        (ClaimRelation.Occupies, false) => "does not occupy",
        (ClaimRelation.Annexed, true) => "has annexed",
        (ClaimRelation.Annexed, false) => "has not annexed",
        (ClaimRelation.BreakawayFrom, true) => "has broken away from",
        (ClaimRelation.BreakawayFrom, false) => "has not broken away from",
        (ClaimRelation.Claims, true) => "claims",
        (ClaimRelation.Claims, false) => "does not claim",
        (ClaimRelation.Administers, true) => "administers",
        (ClaimRelation.Administers, false) => "does not administer",
        (ClaimRelation.StationedIn, true) => "is stationed in",
        (ClaimRelation.StationedIn, false) => "is not stationed in",
        (ClaimRelation.AlliedWith, true) => "is allied with",
        (ClaimRelation.AlliedWith, false) => "is not allied with",
        (ClaimRelation.Legitimate, true) => "is legitimate",
        (ClaimRelation.Legitimate, false) => "is not legitimate",
        (_, true) => "violates",
        (_, false) => "does not violate",
    };

    /// <summary>Is a name that of several: "Russian troops", "the islands", "Western governments"? Names of states ("United States") and other names in capitals are one.</summary>
    internal static bool IsPlural(string name)
    {
        var space = name.LastIndexOf(' ');
        var last = name.AsSpan(space + 1);
        if (last.Length == 0 || !char.IsLower(last[0])) return false;
        if (name.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("an ", StringComparison.OrdinalIgnoreCase)) return false;
        return last is "people" or "police" or "personnel" or "men" or "women" || (last[^1] == 's' && !(last.EndsWith("ss") || last.EndsWith("us") || last.EndsWith("is") || last.EndsWith("ics")));
    }

    /// <summary>The plural of a claim's verb: "are stationed in", "violate", "do not control".</summary>
    internal static string Plural(string verb)
    {
        var space = verb.IndexOf(' ', StringComparison.Ordinal);
        var (first, rest) = space < 0 ? (verb, "") : (verb[..space], verb[space..]);
        rest = rest.Replace(" an independent state", " independent states", StringComparison.Ordinal);
        return first switch
        {
            "is" => "are",
            "has" => "have",
            "does" => "do",
            "occupies" => "occupy",
            _ => first[..^1],
        } + rest;
    }

    /// <summary>"in practice", "officially": in which sense a status holds.</summary>
    internal static string Sense(Basis basis) => basis == Basis.DeFacto ? "in practice" : "officially";

    /// <summary>"must", "may", "must not".</summary>
    internal static string Verb(Modality modality) => modality switch
    {
        Modality.Must => "must",
        Modality.May => "may",
        _ => "must not",
    };

    /// <summary>A stage of an instrument's life: "signed", "in force", "withdrawn from".</summary>
    internal static string Of(StageKind stage) => ModelNames<StageKind>.Of(stage).Replace('_', ' ');
}
