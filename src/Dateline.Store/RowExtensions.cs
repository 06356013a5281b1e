using Dateline.Model;
using DuckDB.NET.Data;

namespace Dateline.Store;

/// <summary>Appends the codebook's values that take more than one column.</summary>
internal static class RowExtensions
{
    /// <summary>First and last day, or two nulls.</summary>
    internal static IDuckDBAppenderRow AppendDays(this IDuckDBAppenderRow row, DateRange? days) => row.AppendValue(days?.Start).AppendValue(days?.End);
}
