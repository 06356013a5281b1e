using System.Buffers;

namespace Dateline.Store.Exports;

/// <summary>Rows of an answer as CSV after RFC 4180, safe to open in a spreadsheet: words that would begin a formula get an apostrophe before them. Members of a list are parted by semicolons.</summary>
internal static class AnswerCsv
{
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");

    /// <summary>A line of a table, without its end: names of columns, or the values of a row.</summary>
    internal static string Line(IEnumerable<object?> row) => string.Join(',', row.Select(Cell));

    private static string Cell(object? value)
    {
        var cell = AnswerWords.Of(value, "; ");
        if (value is not (null or IFormattable) && cell.Length > 0 && FormulaStarts.Contains(cell[0])) cell = "'" + cell;
        return cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
