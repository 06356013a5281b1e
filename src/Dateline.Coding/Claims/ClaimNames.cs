using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>The codebook's names of relations, as the lexicon writes them.</summary>
internal static class ClaimNames
{
    /// <summary>"part_of" for <see cref="ClaimRelation.PartOf"/>.</summary>
    internal static string Of(ClaimRelation relation) => relation switch
    {
        ClaimRelation.PartOf => "part_of",
        ClaimRelation.Independent => "independent",
        ClaimRelation.Controls => "controls",
        ClaimRelation.Occupies => "occupies",
        ClaimRelation.Annexed => "annexed",
        ClaimRelation.BreakawayFrom => "breakaway_from",
        ClaimRelation.Claims => "claims",
        ClaimRelation.Administers => "administers",
        ClaimRelation.StationedIn => "stationed_in",
        ClaimRelation.AlliedWith => "allied_with",
        ClaimRelation.Legitimate => "legitimate",
        _ => "violates",
    };
}
