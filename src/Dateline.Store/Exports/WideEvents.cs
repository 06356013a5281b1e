using System.Collections.Immutable;
using Dateline.Store.Questions;

namespace Dateline.Store.Exports;

/// <summary>Events as one wide table for spreadsheets and statistics: up to three parties a side and every count of people in columns of their own.</summary>
internal static class WideEvents
{
    private const int Parties = 3;

    private static readonly string[] Sides = ["actor", "recipient"];

    // Lists that are spread over columns of their own.
    private static readonly string[] Spread = ["actor", "actor_code", "recipient", "recipient_code"];

    internal static readonly ExportedTable Table = new("events-wide", "An event with up to three parties a side; further ones are counted.", [.. Columns()]);

    /// <summary>The rows, in the order of storing.</summary>
    /// <param name="reports">What chooses the reports.</param>
    internal static RecordQuestion Question(ReportChoice reports)
    {
        var conditions = new QuestionConditions();
        reports.Add(conditions);
        var events = ReportsAsOf.View("events", reports.AsOf, conditions);
        var own = string.Join(", ", EventList.Definition.Columns.Where(static column => !Spread.Contains(column.Name)).Select(static column => column.Name == "day" ? $"{EventFilters.Day} AS day" : $"chosen.{column.Name}"));
        var parties = Sides.SelectMany(static side => Enumerable.Range(1, Parties).SelectMany(place => (string[])
        [
            Party(side, place, "name"), Party(side, place, "code"), $"array_to_string(max(n.sector) FILTER (p.side = '{side}' AND p.place = {place}), ' ') AS {side}{place}_sector",
        ]).Append($"count(*) FILTER (p.side = '{side}') AS {side}s"));
        var sizes = SizeList.Measures.SelectMany(static measure => (string[])[$"max(min) FILTER (measure = '{measure}') AS {measure}_min", $"max(max) FILTER (measure = '{measure}') AS {measure}_max"]);
        return new RecordQuestion(
            $"""
            SELECT {string.Join(", ", Table.Columns.Select(static column => column.Name))} FROM (SELECT {own}, event_key FROM (SELECT * FROM {events}{conditions.Where}) AS chosen) AS own
            LEFT JOIN (SELECT p.event_key, {string.Join(", ", parties)} FROM record.event_parties p LEFT JOIN record.entities n USING (entity_key) GROUP BY p.event_key) AS sided USING (event_key)
            LEFT JOIN (SELECT event_key, {string.Join(", ", sizes)} FROM record.event_sizes GROUP BY event_key) AS sized USING (event_key)
            """,
            conditions.Values);
    }

    private static string Party(string side, int place, string column) => $"max(n.{column}) FILTER (p.side = '{side}' AND p.place = {place}) AS {side}{place}_{column}";

    private static IEnumerable<ListColumn> Columns()
    {
        foreach (var column in EventList.Definition.Columns)
        {
            if (!Spread.Contains(column.Name)) yield return column;
        }

        foreach (var side in Sides)
        {
            for (var place = 1; place <= Parties; place++)
            {
                yield return new($"{side}{place}_name", ColumnType.Text, $"events[].{side}", $"Name of {side} {place}.");
                yield return new($"{side}{place}_code", ColumnType.Text, $"entities[].code of events[].{side}", $"Code of {side} {place}.");
                yield return new($"{side}{place}_sector", ColumnType.Text, $"entities[].sector of events[].{side}", $"PLOVER sectors of {side} {place}, parted by blanks.");
            }

            yield return new($"{side}s", ColumnType.Whole, "counted", $"Parties that are {side}, also those beyond the third.");
        }

        foreach (var measure in SizeList.Measures)
        {
            yield return new($"{measure}_min", ColumnType.Whole, $"events[].size.{measure}.min", $"{measure}: at least so many.") { Unit = "people" };
            yield return new($"{measure}_max", ColumnType.Whole, $"events[].size.{measure}.max", $"{measure}: at most so many.") { Unit = "people" };
        }
    }
}
