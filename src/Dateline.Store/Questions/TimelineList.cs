namespace Dateline.Store.Questions;

/// <summary>Events counted by period.</summary>
internal static class TimelineList
{
    internal static readonly ListDefinition Definition = new("timeline", "A period with at least one event.")
    {
        Columns =
        [
            new("start", ColumnType.Day, "reckoned", "First day of the period; weeks begin on Monday."),
            new("value", ColumnType.Text, "reckoned", "What the period is split by, or nothing."),
            new("events", ColumnType.Whole, "counted", "Events of the period."),
            new("reports", ColumnType.Whole, "counted", "Reports that tell them."),
            new("scale", ColumnType.Number, "mean of events[].event_scale", "Mean PLOVER score.") { Unit = "points, -10 to 10" },
        ],
        Filters = EventFilters.All,
        Choices =
        [
            new("by", "Length of a period.", "day", "week", "month", "year"),
            new("split", "Counts apart.", "none", "type", "quad", "status", "country"),
        ],
        Order = [new("start", ColumnType.Day), new("any_value", ColumnType.Text)],
        Rows = static source =>
        {
            var value = source.Choices["split"] switch
            {
                "type" => "event",
                "quad" => "quad_code::VARCHAR",
                "status" => "status",
                "country" => "country",
                _ => "NULL::VARCHAR",
            };
            return
                $"""
                SELECT date_trunc('{source.Choices["by"]}', {EventFilters.Day})::DATE AS start, {value} AS value, count(*) AS events, count(DISTINCT report_key) AS reports, avg(event_scale) AS scale,
                    coalesce({value}, '') AS any_value
                FROM {source.View("events")}{source.Where} GROUP BY ALL
                """;
        },
    };
}
