namespace Dateline.Store;

/// <summary>What the record knew on a day: of each report the coding that was stored last among those published by then.</summary>
internal static class ReportsAsOf
{
    /// <summary>What stands for a view in a question: the view itself, or the same rows as of a day.</summary>
    /// <param name="view">A view that has the columns of its table with those of the report before them.</param>
    /// <param name="day">The day, or null for now.</param>
    /// <param name="conditions">Takes the day in.</param>
    internal static string View(string view, DateOnly? day, QuestionConditions conditions) => day is not { } last ? view :
        $"""
        (SELECT r.id AS report, r.date AS report_date, r.publisher, x.* FROM record.{view} x JOIN (
            SELECT report_key, id, date, publisher FROM record.reports WHERE date <= {conditions.Value(last)}
            QUALIFY row_number() OVER (PARTITION BY id ORDER BY report_key DESC) = 1) r USING (report_key)) AS {view}
        """;
}
