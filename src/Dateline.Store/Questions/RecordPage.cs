using System.Collections.Immutable;

namespace Dateline.Store.Questions;

/// <summary>A page of a list.</summary>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Next">Where the next page begins, or null where this is the last.</param>
/// <param name="Total">How many rows the list has, where that was asked.</param>
internal sealed record RecordPage(ImmutableArray<string> Columns, ImmutableArray<object?[]> Rows, string? Next, long? Total);
