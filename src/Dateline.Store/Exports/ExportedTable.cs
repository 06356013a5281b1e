using System.Collections.Immutable;
using Dateline.Store.Questions;

namespace Dateline.Store.Exports;

/// <summary>A table that an export writes, with what the data dictionary says of it.</summary>
/// <param name="Name">Its name, and that of its file without extension.</param>
/// <param name="Meaning">What one row is.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record ExportedTable(string Name, string Meaning, ImmutableArray<ListColumn> Columns)
{
    /// <summary>A list of the record as it stands.</summary>
    internal static ExportedTable Of(ListDefinition list) => new(list.Name, list.Meaning, list.Columns);
}
