namespace Dateline.Store.Upkeep;

/// <summary>Takes reports out of a record, with every coding and everything that hangs on them. What stays is a change that says so, which others follow.</summary>
internal static class ReportRemoval
{
    // What was taken from: of tables with keys that may be the highest, so that they are never given again.
    private static readonly (string Name, string Table)[] Keyed =
    [
        ("report_key", "reports"), ("entity_key", "entities"), ("event_key", "events"), ("statement_key", "statements"),
        ("claim_key", "claims"), ("instrument_key", "instruments"), ("stage_key", "stages"), ("correction_key", "corrections"),
    ];

    private static readonly (string Kind, string Table)[] Targets =
        [("event", "events"), ("statement", "statements"), ("claim", "claims"), ("instrument", "instruments"), ("stage", "stages")];

    /// <summary>Removes reports, all or none of those that are there.</summary>
    /// <param name="record">The record, open for writing.</param>
    /// <param name="ids">Ids of reports.</param>
    /// <param name="who">Who removes them, or null.</param>
    /// <param name="why">For what reason, or null.</param>
    /// <param name="clock">When.</param>
    /// <returns>The ids that the record does not hold.</returns>
    internal static List<string> Remove(RecordFile record, IReadOnlyCollection<string> ids, string? who, string? why, TimeProvider clock)
    {
        string[] asked = [.. ids.Distinct(StringComparer.Ordinal)];
        var there = record.Words("SELECT DISTINCT id FROM record.reports WHERE list_contains($1, id) ORDER BY id", [asked]);
        if (there.Count > 0) record.InTransaction(() => Remove(record, there, who, why, clock));
        return [.. asked.Except(there, StringComparer.Ordinal)];
    }

    private static void Remove(RecordFile record, List<string> ids, string? who, string? why, TimeProvider clock)
    {
        record.Execute("CREATE OR REPLACE TEMP TABLE leaving AS SELECT report_key, id, newest, batch FROM record.reports WHERE list_contains($1, id)", [ids.ToArray()]);
        foreach (var (name, table) in Keyed)
        {
            record.Execute($"INSERT INTO record.highest SELECT '{name}', max({name}) FROM record.{table} HAVING max({name}) IS NOT NULL");
        }

        var batch = RecordBatch.Begin(record, "remove", clock.GetUtcNow().UtcDateTime);
        record.Execute(
            """
            INSERT INTO record.changes BY NAME
            SELECT $1 + row_number() OVER (ORDER BY report_key) - 1 AS change_key, $2 AS batch, 'removed' AS change, id AS report, report_key, $3 AS who, $4 AS why FROM leaving WHERE newest
            """,
            RecordBatch.NextChange(record), batch, who, why);

        // A batch counts what it still holds.
        record.Execute(
            """
            UPDATE record.batches SET reports = batches.reports - g.reports, events = batches.events - g.events
            FROM (SELECT l.batch, count(*) AS reports, sum((SELECT count(*) FROM record.events e WHERE e.report_key = l.report_key)) AS events FROM leaving l GROUP BY l.batch) AS g
            WHERE batches.batch = g.batch
            """);
        foreach (var (kind, table) in Targets)
        {
            record.Execute($"DELETE FROM record.corrections WHERE kind = '{kind}' AND target_key IN (SELECT {kind}_key FROM record.{table} JOIN leaving USING (report_key))");
        }

        // Every table that has rows of a report, also those that this class does not know.
        const string Hanging = "SELECT table_name FROM duckdb_columns() WHERE schema_name = 'record' AND NOT internal AND column_name = 'report_key' AND table_name IN (SELECT table_name FROM duckdb_tables() WHERE schema_name = 'record') ORDER BY 1";
        foreach (var table in record.Words(Hanging))
        {
            if (table != "changes") record.Execute($"DELETE FROM record.{table} WHERE report_key IN (SELECT report_key FROM leaving)");
        }

        record.Execute("DROP TABLE leaving");
    }
}
