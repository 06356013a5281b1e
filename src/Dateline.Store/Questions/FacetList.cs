namespace Dateline.Store.Questions;

/// <summary>Events counted by the values of one of their fields, most first.</summary>
internal static class FacetList
{
    internal static readonly ListDefinition Definition = new("facets", "A value of a field, with the events that have it.")
    {
        Columns =
        [
            new("value", ColumnType.Text, "reckoned", "The value."),
            new("count", ColumnType.Whole, "counted", "Events that have it."),
            new("reports", ColumnType.Whole, "counted", "Reports that tell them."),
        ],
        Filters = EventFilters.All,
        Choices = [new("by", "The field.", "type", "status", "quad", "mode", "context", "actor", "recipient", "according_to", "place", "country", "publisher", "month", "year")],
        Order = [new("count", ColumnType.Whole, Falling: true), new("value", ColumnType.Text)],
        Rows = static source => $"SELECT value, count(*) AS count, count(DISTINCT report_key) AS reports FROM (SELECT {Value(source.Choices["by"])} AS value, report_key FROM {source.View("events")}{source.Where}) AS valued WHERE value IS NOT NULL GROUP BY value",
    };

    private static string Value(string by) => by switch
    {
        "type" => "event",
        "quad" => "quad_code::VARCHAR",
        "mode" or "context" or "according_to" => $"unnest({by})",
        "actor" or "recipient" => $"unnest(list_distinct(CASE WHEN len({by}_code) > 0 THEN {by}_code ELSE {by} END))",
        "month" => $"strftime({EventFilters.Day}, '%Y-%m')",
        "year" => $"strftime({EventFilters.Day}, '%Y')",
        _ => by,
    };
}
