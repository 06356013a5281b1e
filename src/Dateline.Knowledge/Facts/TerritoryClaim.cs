namespace Dateline.Knowledge.Facts;

/// <summary>A holder's relation to a territory over time, as the holder sees it.</summary>
/// <param name="Territory">Id of the territory.</param>
/// <param name="Relation">claims, controls, administers or recognises.</param>
/// <param name="Holder">Code of the holder.</param>
/// <param name="Holds">When.</param>
internal sealed record TerritoryClaim(string Territory, string Relation, string Holder, Validity Holds);
