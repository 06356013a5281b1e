using System.Collections.Immutable;
using System.Text;
using Dateline.Store.Questions;

namespace Dateline.Store.Exports;

/// <summary>Writes tables of a record into files, row by row as they come.</summary>
/// <param name="record">The record, open for exporting into the folder.</param>
/// <param name="reports">Which reports.</param>
internal sealed class ExportTables(RecordFile record, ReportChoice reports)
{
    /// <summary>The tables of a whole record.</summary>
    internal static readonly ImmutableArray<ListDefinition> Lists =
    [
        ReportList.Definition, EntityList.Definition, EventList.Definition, PartyList.Definition, SizeList.Definition,
        StatementList.Definition, ClaimList.Definition, InstrumentList.Definition, StageList.Definition,
    ];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>One CSV file a table.</summary>
    /// <returns>The tables, for the dictionary.</returns>
    internal IEnumerable<ExportedTable> Csv(string folder, CancellationToken stop)
    {
        foreach (var list in Lists)
        {
            Csv(Question(list), Path.Combine(folder, list.Name + ".csv"), stop);
            yield return ExportedTable.Of(list);
        }
    }

    /// <summary>One Parquet file a table.</summary>
    /// <returns>The tables, for the dictionary.</returns>
    internal IEnumerable<ExportedTable> Parquet(string folder, CancellationToken stop)
    {
        foreach (var list in Lists)
        {
            ParquetFile.Write(record, Question(list), Path.Combine(folder, list.Name + ".parquet"), stop);
            yield return ExportedTable.Of(list);
        }
    }

    /// <summary>Events as one wide table.</summary>
    internal ExportedTable Wide(string file, CancellationToken stop)
    {
        Csv(WideEvents.Question(reports), file, stop);
        return WideEvents.Table;
    }

    /// <summary>Events that have a point, as GeoJSON.</summary>
    internal ExportedTable GeoJson(string file, CancellationToken stop)
    {
        using var answer = RecordAnswer.Ask(record, Question(EventList.Definition, "lat IS NOT NULL", "lon IS NOT NULL"), stop);
        using var output = File.Create(file);
        AnswerGeoJson.Write(answer, output);
        return ExportedTable.Of(EventList.Definition);
    }

    /// <summary>Who did something to whom, as a network.</summary>
    internal ExportedTable GraphMl(string file, CancellationToken stop)
    {
        var (pairs, parties) = (Question(DyadList.Definition), Question(DyadList.Definition));
        parties = parties with { Sql = $"SELECT DISTINCT unnest([actor, recipient]) AS name FROM ({parties.Sql}) AS pairs" };
        using var output = File.Create(file);
        using var graph = new GraphMl(output);
        using (var answer = RecordAnswer.Ask(record, parties, stop)) graph.Nodes(answer);
        using (var answer = RecordAnswer.Ask(record, pairs, stop)) graph.Edges(answer);
        return ExportedTable.Of(DyadList.Definition);
    }

    // In the order of storing: sorting a large record would take room that its size sets.
    private RecordQuestion Question(ListDefinition list, params ReadOnlySpan<string> more)
    {
        var conditions = new QuestionConditions();
        reports.Add(conditions);
        foreach (var condition in more) conditions.Add(condition);
        var rows = list.Rows(new ListSource(conditions, reports.AsOf, new Dictionary<string, string>(StringComparer.Ordinal)));
        return new RecordQuestion($"SELECT {string.Join(", ", list.Columns.Select(static column => $"\"{column.Name}\""))} FROM ({rows}) AS item", conditions.Values);
    }

    private void Csv(RecordQuestion question, string file, CancellationToken stop)
    {
        using var answer = RecordAnswer.Ask(record, question, stop);
        using var output = new StreamWriter(file, append: false, Utf8) { NewLine = "\n" };
        output.WriteLine(AnswerCsv.Line(answer.Columns));
        foreach (var row in answer.Rows()) output.WriteLine(AnswerCsv.Line(row));
    }
}
