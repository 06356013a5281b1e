using System.Collections.Immutable;
using Dateline.Model;
using Dateline.Model.Positions;

namespace Dateline.Cli.Positions;

/// <summary>One line of the table: a position that the same holders take, with every report that tells it.</summary>
/// <param name="Number">Its number, the first being 1; conflicts refer to it.</param>
/// <param name="Told">Its tellings, oldest report first.</param>
internal sealed record HeldPosition(int Number, ImmutableArray<Position> Told)
{
    /// <summary>The first telling, which names subject, relation, object and holders of all.</summary>
    internal Position First => Told[0];

    /// <summary>The earliest beginning that a report names, or null.</summary>
    internal DateRange? Since => Told.Select(static position => position.Since).OfType<DateRange>().MinBy(static since => since.Start);

    /// <summary>The latest end that a report names, or null.</summary>
    internal DateRange? Until => Told.Select(static position => position.Until).OfType<DateRange>().MaxBy(static until => until.End);

    /// <summary>The senses that reports name.</summary>
    internal IEnumerable<Basis> Bases => Told.Select(static position => position.Basis).OfType<Basis>().Distinct();
}
