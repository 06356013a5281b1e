using System.Text;
using Dateline.Store.Questions;

namespace Dateline.Store.Exports;

/// <summary>What every column of every table means: the one source of dictionary files and of docs/dictionary.md.</summary>
internal static class DataDictionary
{
    /// <summary>Name of the file that goes with an export.</summary>
    internal const string FileName = "dictionary.csv";

    /// <summary>Columns of the dictionary itself.</summary>
    internal static readonly string[] Columns = ["table", "column", "type", "unit", "source", "meaning"];

    /// <summary>Every table that questions and exports yield.</summary>
    internal static IEnumerable<ExportedTable> All => RecordLists.All.Select(ExportedTable.Of).Append(WideEvents.Table).Append(GdeltColumns.Table);

    /// <summary>The dictionary of some tables as CSV.</summary>
    internal static string Csv(IEnumerable<ExportedTable> tables)
    {
        var text = new StringBuilder().Append(AnswerCsv.Line(Columns)).Append('\n');
        foreach (var table in tables)
        {
            foreach (var column in table.Columns) text.Append(AnswerCsv.Line([table.Name, column.Name, TypeName(column.Type), column.Unit, column.Source, column.Meaning])).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The dictionary of all tables as a page.</summary>
    internal static string Page()
    {
        var text = new StringBuilder(
            """
            # Data dictionary

            Made by `dateline dictionary` from the program itself; a test keeps this page equal to it. *From* is a field of the coded report ([codebook.md](codebook.md)), or says how the column is reckoned.
            A column without a value is empty in CSV and null elsewhere. Days are ISO 8601. Lists are joined by `; ` in CSV.

            """.ReplaceLineEndings("\n"));
        foreach (var table in All)
        {
            text.Append($"\n## {table.Name}\n\n{table.Meaning}\n\n| column | type | from | meaning |\n| --- | --- | --- | --- |\n");
            foreach (var column in table.Columns) text.Append($"| `{column.Name}` | {TypeName(column.Type)}{(column.Unit is null ? "" : ", " + column.Unit)} | {(column.Source.Contains('[', StringComparison.Ordinal) ? $"`{column.Source}`" : column.Source)} | {column.Meaning} |\n");
        }

        return text.ToString();
    }

    private static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Text => "text",
        ColumnType.Texts => "list of text",
        ColumnType.Day => "day",
        ColumnType.Whole => "whole number",
        ColumnType.Number => "number",
        ColumnType.Truth => "true or false",
        _ => "key",
    };
}
