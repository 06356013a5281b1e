namespace Dateline.Store;

/// <summary>What the record knew on a day: of each report the coding that was stored last among those published by then.</summary>
internal static class ReportsAsOf
{
    /// <summary>What stands for a view in a question: the view itself, or the same rows as of a day.</summary>
    /// <param name="view">A view of reports or of what was coded from them.</param>
    /// <param name="day">The day, or null for now.</param>
    /// <param name="conditions">Takes the day in.</param>
    internal static string View(string view, DateOnly? day, QuestionConditions conditions)
    {
        if (day is not { } last) return view;
        var known = $"(SELECT * FROM record.reports WHERE date <= {conditions.Value(last)} QUALIFY row_number() OVER (PARTITION BY id ORDER BY report_key DESC) = 1) r";
        const string Report = "r.id AS report, r.date AS report_date, r.publisher";
        return view switch
        {
            "reports" => $"(SELECT r.report_key, r.id, r.date, r.title, r.publisher, r.url, r.language, r.credits, r.text, c.version AS coder_version, c.lexicon, c.model FROM {known} JOIN record.coders c USING (coder_key)) AS reports",
            "stages" => $"(SELECT {Report}, i.name AS instrument, i.kind AS instrument_kind, x.* FROM record.stages x JOIN record.instruments i USING (instrument_key, report_key) JOIN {known} USING (report_key)) AS stages",
            "event_parties" => $"(SELECT r.id AS report, x.side, x.place, n.name, n.code, n.kind, n.sector, n.role, n.office, x.text, x.instrument, x.event_key, x.entity_key, x.report_key FROM record.event_parties x JOIN {known} USING (report_key) LEFT JOIN record.entities n USING (entity_key)) AS event_parties",
            _ => $"(SELECT {Report}, x.* FROM record.{view} x JOIN {known} USING (report_key)) AS {view}",
        };
    }
}
