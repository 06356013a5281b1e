namespace Dateline.Model.Positions;

/// <summary>Finds the pairs of positions that cannot both hold, by the rule of codebook 5.</summary>
/// <remarks>
/// Subject, relation and object agree, the times overlap and the polarity differs; or one says "part of" and the other "independent" of the same land.
/// Who holds a position plays no part: a party that contradicts itself is in conflict too. Nothing is resolved or ranked.
/// </remarks>
public static class PositionConflicts
{
    /// <summary>All conflicts among some positions, in their order; of each two positions of one pair the earlier one is <see cref="PositionConflict.First"/>.</summary>
    public static IEnumerable<PositionConflict> Among(IReadOnlyList<Position> positions)
    {
        ArgumentNullException.ThrowIfNull(positions);
        var bySubject = positions.Select((position, index) => (position, index)).ToLookup(item => item.position.Subject.Key, StringComparer.Ordinal);
        foreach (var first in positions.Select((position, index) => (position, index)))
        {
            foreach (var second in bySubject[first.position.Subject.Key])
            {
                if (second.index > first.index && Between(first.position, second.position) is { } ground) yield return new PositionConflict(first.position, second.position, ground);
            }
        }
    }

    /// <summary>Why two positions conflict, or null where both may hold.</summary>
    public static ConflictGround? Between(Position a, Position b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Subject.Key != b.Subject.Key || !Overlap(a, b)) return null;
        if (a.Relation == b.Relation) return a.Polarity != b.Polarity && a.Object?.Key == b.Object?.Key ? ConflictGround.Denial : null;
        var isPartAndState = (a.Relation, b.Relation) is (ClaimRelation.PartOf, ClaimRelation.Independent) or (ClaimRelation.Independent, ClaimRelation.PartOf);
        return isPartAndState && a.Polarity && b.Polarity ? ConflictGround.PartOrState : null;
    }

    // A side that names no beginning or end is taken to hold at any time.
    private static bool Overlap(Position a, Position b) => Start(a) <= End(b) && Start(b) <= End(a);

    private static DateOnly Start(Position position) => position.Since?.Start ?? DateOnly.MinValue;

    private static DateOnly End(Position position) => position.Until?.End ?? DateOnly.MaxValue;
}
