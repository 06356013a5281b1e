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

        // The versions that were known by then, told as the fullest of them; what makes sources independent is kept from today.
        if (view == "incidents") return Incidents(conditions.Value(last));
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

    private static string Incidents(string day) =>
        $"""
        (SELECT k.incident_key, v.event_key, k.events, k.reports, k.publications, least(i.sources, k.sources) AS sources, least(i.denials, k.denials) AS denials, k.first_report, k.last_report,
            i.score, i.reason, v.event, v.mode, v.context, v.cameo, v.quad_code, v.event_scale, v.status, v.historical, v.actor, v.actor_code, v.recipient, v.recipient_code,
            v.date_start, v.date_end, v.date_granularity, v.place, v.country, v.adm1, v.lat, v.lon, v.place_precision, v.sentence,
            k.dead_least, k.dead_most, k.injured_least, k.injured_most
        FROM (
            SELECT m.incident_key, arg_max(m.event_key, m.event_key = h.event_key) AS event_key, count(DISTINCT m.event_key) AS events, count(DISTINCT m.group_key) AS reports,
                count(DISTINCT m.report_key) AS publications, count(DISTINCT m.source) FILTER (NOT m.denies) AS sources, count(DISTINCT m.source) FILTER (m.denies) AS denials,
                min(m.report_date) AS first_report, max(m.report_date) AS last_report,
                min(coalesce(s.min, s.max)) FILTER (s.measure = 'dead' AND NOT m.denies) AS dead_least, max(coalesce(s.max, s.min)) FILTER (s.measure = 'dead' AND NOT m.denies) AS dead_most,
                min(coalesce(s.min, s.max)) FILTER (s.measure = 'injured' AND NOT m.denies) AS injured_least, max(coalesce(s.max, s.min)) FILTER (s.measure = 'injured' AND NOT m.denies) AS injured_most
            FROM incident_events m JOIN record.incidents h USING (incident_key) LEFT JOIN record.event_sizes s ON s.event_key = m.event_key
            WHERE m.report_date <= {day} GROUP BY m.incident_key) k
        JOIN record.incidents i USING (incident_key) JOIN record.events v ON v.event_key = k.event_key) AS incidents
        """;
}
