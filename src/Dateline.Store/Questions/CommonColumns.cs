using System.Collections.Immutable;

namespace Dateline.Store.Questions;

/// <summary>Columns and filters that lists share, so that they mean the same in each.</summary>
internal static class CommonColumns
{
    /// <summary>Which report told it: id, day, publisher.</summary>
    internal static readonly ImmutableArray<ListColumn> OfReport =
    [
        new("report", ColumnType.Text, "id", "Id of the report that tells it."),
        new("report_date", ColumnType.Day, "date", "Day on which the report was published."),
        new("publisher", ColumnType.Text, "publisher", "Who published the report."),
    ];

    /// <summary>The key of the report.</summary>
    internal static readonly ListColumn ReportKey = new("report_key", ColumnType.Key, "counted", "Key of the report; joins lists and views.");

    /// <summary>By publisher.</summary>
    internal static readonly ListFilter Publisher = new NameFilter("publisher", "Whole words of the publisher's name.", QuestionConditions.Has("publisher"));

    /// <summary>By report.</summary>
    internal static readonly ListFilter Report = new ValueFilter("report", "ID", "Id of the report.", "report = {0}");

    /// <summary>The first and last day, inclusive, of what holds on a day or in a period.</summary>
    /// <param name="start">First day in SQL, never null.</param>
    /// <param name="end">Last day in SQL, never null.</param>
    internal static ImmutableArray<ListFilter> Period(string start, string end) =>
    [
        new DayFilter("from", "First day.", end + " >= {0}"),
        new DayFilter("to", "Last day, inclusive.", start + " <= {0}"),
    ];
}
