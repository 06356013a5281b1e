using System.Collections.Immutable;

namespace Dateline.Store.Questions;

/// <summary>A list that can be asked for: its columns, what it can be asked by, and how its rows come about.</summary>
/// <param name="Name">Its name: "events".</param>
/// <param name="Meaning">What one row is.</param>
internal sealed record ListDefinition(string Name, string Meaning)
{
    /// <summary>Its columns.</summary>
    internal required ImmutableArray<ListColumn> Columns { get; init; }

    /// <summary>What it can be asked by.</summary>
    internal required ImmutableArray<ListFilter> Filters { get; init; }

    /// <summary>Choices that shape it.</summary>
    internal ImmutableArray<ListChoice> Choices { get; init; } = [];

    /// <summary>What it is ordered by.</summary>
    internal required ImmutableArray<ListOrder> Order { get; init; }

    /// <summary>Writes a SELECT that yields the rows that the filters choose.</summary>
    internal required Func<ListSource, string> Rows { get; init; }
}
