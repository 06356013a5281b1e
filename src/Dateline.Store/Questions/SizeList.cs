namespace Dateline.Store.Questions;

/// <summary>The list of counts of people in events.</summary>
internal static class SizeList
{
    /// <summary>What is counted.</summary>
    internal static readonly string[] Measures = ["dead", "injured", "arrested", "troops", "displaced", "protesters"];

    internal static readonly ListDefinition Definition = new("event_sizes", "A count of people in an event.")
    {
        Columns =
        [
            CommonColumns.OfReport[0],
            new("event_key", ColumnType.Key, "counted", "Key of the event."),
            CommonColumns.ReportKey,
            new("measure", ColumnType.Text, "events[].size", "dead, injured, arrested, troops, displaced, protesters."),
            new("min", ColumnType.Whole, "events[].size.*.min", "At least so many.") { Unit = "people" },
            new("max", ColumnType.Whole, "events[].size.*.max", "At most so many.") { Unit = "people" },
            new("approximate", ColumnType.Truth, "events[].size.*.approximate", "About so many."),
            new("vague", ColumnType.Truth, "events[].size.*.vague", "Dozens, hundreds, thousands: min is the unit."),
        ],
        Filters = [new ChoiceFilter("measure", "MEASURE", "What is counted.", Measures, "measure = {0}"), CommonColumns.Report],
        Order = [new("event_key", ColumnType.Key), new("measure", ColumnType.Text)],
        Rows = static source => $"SELECT * FROM {source.View("event_sizes")}{source.Where}",
    };
}
