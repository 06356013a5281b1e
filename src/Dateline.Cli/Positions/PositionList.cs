using System.Collections.Immutable;
using Dateline.Model;
using Dateline.Model.Positions;

namespace Dateline.Cli.Positions;

/// <summary>All positions on one party or land, joined over reports, with the conflicts among them.</summary>
internal sealed class PositionList
{
    private readonly ILookup<int, (int Other, ConflictGround Ground)> conflicts;

    private PositionList(ImmutableArray<HeldPosition> held, ILookup<int, (int Other, ConflictGround Ground)> conflicts) => (Held, this.conflicts) = (held, conflicts);

    /// <summary>The positions, by relation as the codebook lists them, each relation's in the order of their first telling.</summary>
    internal ImmutableArray<HeldPosition> Held { get; }

    /// <summary>The positions that cannot hold together with one, by number.</summary>
    internal IEnumerable<(int Other, ConflictGround Ground)> ConflictsOf(HeldPosition position) => conflicts[position.Number].DistinctBy(static conflict => conflict.Other).OrderBy(static conflict => conflict.Other);

    /// <summary>Joins tellings of the same position by the same holders.</summary>
    internal static PositionList Of(IEnumerable<Position> told)
    {
        var held = told.OrderBy(static position => position.Published).ThenBy(static position => position.ReportId, StringComparer.Ordinal)
            .GroupBy(static position => (position.Subject.Key, position.Relation, Target: position.Object?.Key, position.Polarity, Holders: string.Join('|', position.Holders.Select(static holder => holder.Key).Order(StringComparer.Ordinal))))
            .OrderBy(static group => group.Key.Relation)
            .Select(static (group, index) => new HeldPosition(index + 1, [.. group]))
            .ToImmutableArray();
        var numbers = new Dictionary<Position, int>(ReferenceEqualityComparer.Instance);
        foreach (var position in held)
        {
            foreach (var telling in position.Told) numbers[telling] = position.Number;
        }

        var pairs = PositionConflicts.Among([.. held.SelectMany(static position => position.Told)]).Select(conflict => (First: numbers[conflict.First], Second: numbers[conflict.Second], conflict.Ground));
        return new PositionList(held, pairs.SelectMany(static pair => new[] { (pair.First, pair.Second, pair.Ground), (First: pair.Second, Second: pair.First, pair.Ground) }).ToLookup(static pair => pair.First, static pair => (pair.Second, pair.Ground)));
    }
}
