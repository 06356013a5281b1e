namespace Dateline.Store;

/// <summary>Proves that a record is whole: reads every block of it, and counts what must not be.</summary>
internal static class RecordCheck
{
    // What would be wrong, said of one and of several, and a count of it.
    private static readonly (string One, string Many, string Count)[] Laws =
    [
        ("coding is stored twice", "codings are stored twice", "SELECT count(*) - count(DISTINCT (hash, coder_key)) FROM record.reports"),
        ("report has no newest coding, or several", "reports have no newest coding, or several", "SELECT count(*) FROM (SELECT id FROM record.reports GROUP BY id HAVING count(*) FILTER (newest) <> 1)"),
        ("report lacks its coder", "reports lack their coder", "SELECT count(*) FROM record.reports ANTI JOIN record.coders USING (coder_key)"),
        ("report lacks its coded line", "reports lack their coded line", "SELECT count(*) FROM record.reports ANTI JOIN record.lines USING (report_key)"),
        ("report lacks its batch", "reports lack their batch", "SELECT count(*) FROM record.reports ANTI JOIN record.batches USING (batch)"),
        ("report came in without a change that tells of it", "reports came in without changes that tell of them", "SELECT count(*) FROM record.reports ANTI JOIN record.changes USING (report_key)"),
        ("change lacks its batch", "changes lack their batch", "SELECT count(*) FROM record.changes ANTI JOIN record.batches USING (batch)"),
        ("batch miscounts its reports", "batches miscount their reports", "SELECT count(*) FROM record.batches b WHERE b.reports <> (SELECT count(*) FROM record.reports r WHERE r.batch = b.batch)"),
        ("event is more or less than the batches say", "events are more or fewer than the batches say", "SELECT abs(coalesce((SELECT sum(events) FROM record.batches), 0) - (SELECT count(*) FROM record.events))"),
        ("event ends before it begins", "events end before they begin", "SELECT count(*) FROM record.events WHERE date_end < date_start"),
        ("party lacks its event", "parties lack their event", "SELECT count(*) FROM record.event_parties ANTI JOIN record.events USING (event_key)"),
        ("party lacks its entity", "parties lack their entity", "SELECT count(*) FROM record.event_parties p ANTI JOIN record.entities n USING (entity_key) WHERE p.entity_key IS NOT NULL"),
        ("size lacks its event", "sizes lack their event", "SELECT count(*) FROM record.event_sizes ANTI JOIN record.events USING (event_key)"),
        ("stage lacks its instrument", "stages lack their instrument", "SELECT count(*) FROM record.stages ANTI JOIN record.instruments USING (instrument_key)"),
        ("event is in two incidents", "events are in two incidents", "SELECT count(*) - count(DISTINCT event_key) FROM record.incident_events"),
        ("grouped event lacks its incident", "grouped events lack their incident", "SELECT count(*) FROM record.incident_events ANTI JOIN record.incidents USING (incident_key)"),
        ("report is in two groups", "reports are in two groups", "SELECT count(*) - count(DISTINCT report_key) FROM record.report_groups"),
    ];

    private static readonly string[] Keyed = ["entity", "event", "statement", "claim", "instrument", "stage"];
    private static readonly string[] Corrected = ["event", "statement", "claim", "instrument", "stage"];

    /// <summary>What is wrong, each a count and a few words; empty where the record is whole.</summary>
    /// <exception cref="RecordException">A block cannot be read.</exception>
    /// <remarks>Of a record of an earlier version only the blocks are read: its tables may lack what the laws speak of.</remarks>
    internal static List<string> Problems(RecordFile record)
    {
        // The hash of every row needs every column of it: a block that was changed on the disk fails its checksum here.
        const string Tables = "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'record' ORDER BY table_name";
        foreach (var table in record.Words(Tables)) record.Number($"SELECT bit_xor(hash(t)) % 1000 FROM record.{table} t");
        var problems = new List<string>();
        if (!record.IsUpToDate) return problems;
        foreach (var (one, many, count) in Laws) Note(one, many, count);
        foreach (var kind in Keyed)
        {
            var many = kind == "entity" ? "entities" : kind + "s";
            Note($"{kind} has the key of another", $"{many} have the key of another", $"SELECT count(*) - count(DISTINCT {kind}_key) FROM record.{many}");
            Note($"{kind} lacks its report", $"{many} lack their report", $"SELECT count(*) FROM record.{many} ANTI JOIN record.reports USING (report_key)");
        }

        foreach (var kind in Corrected)
        {
            Note($"correction lacks its {kind}", $"corrections lack their {kind}", $"SELECT count(*) FROM record.corrections c ANTI JOIN record.{kind}s x ON x.{kind}_key = c.target_key WHERE c.kind = '{kind}'");
        }

        return problems;

        void Note(string one, string many, string count)
        {
            if (record.Number(count) is not 0 and var number) problems.Add(number == 1 ? $"1 {one}" : $"{number} {many}");
        }
    }
}
