namespace Dateline.Store;

/// <summary>Proves that a record is whole: reads every block of it, and counts what must not be.</summary>
internal static class RecordCheck
{
    // What would be wrong, and a count of it.
    private static readonly (string Problem, string Count)[] Laws =
    [
        ("codings are stored twice", "SELECT count(*) - count(DISTINCT (hash, coder_key)) FROM record.reports"),
        ("reports have no newest coding, or several", "SELECT count(*) FROM (SELECT id FROM record.reports GROUP BY id HAVING count(*) FILTER (newest) <> 1)"),
        ("reports lack their coder", "SELECT count(*) FROM record.reports ANTI JOIN record.coders USING (coder_key)"),
        ("reports lack their coded line", "SELECT count(*) FROM record.reports ANTI JOIN record.lines USING (report_key)"),
        ("batches miscount their reports", "SELECT count(*) FROM record.batches b WHERE b.reports <> (SELECT count(*) FROM record.reports r WHERE r.batch = b.batch)"),
        ("events are more or fewer than their batches say", "SELECT abs(coalesce((SELECT sum(events) FROM record.batches), 0) - (SELECT count(*) FROM record.events))"),
        ("events end before they begin", "SELECT count(*) FROM record.events WHERE date_end < date_start"),
        ("parties lack their event", "SELECT count(*) FROM record.event_parties ANTI JOIN record.events USING (event_key)"),
        ("parties lack their entity", "SELECT count(*) FROM record.event_parties p ANTI JOIN record.entities n USING (entity_key) WHERE p.entity_key IS NOT NULL"),
        ("stages lack their instrument", "SELECT count(*) FROM record.stages ANTI JOIN record.instruments USING (instrument_key)"),
    ];

    private static readonly string[] Keyed = ["entities", "events", "statements", "claims", "instruments"];

    /// <summary>What is wrong, each a count and a few words; empty where the record is whole.</summary>
    /// <exception cref="RecordException">A block cannot be read.</exception>
    internal static List<string> Problems(RecordFile record)
    {
        // The hash of every row needs every column of it: a block that was changed on the disk fails its checksum here.
        foreach (var table in record.Words("SELECT table_name FROM duckdb_tables() WHERE schema_name = 'record' ORDER BY table_name")) record.Execute($"SELECT bit_xor(hash(t)) FROM record.{table} t");
        var problems = new List<string>();
        foreach (var (problem, count) in Laws) Note(problem, count);
        foreach (var table in Keyed)
        {
            var key = table == "entities" ? "entity_key" : table[..^1] + "_key";
            Note($"{table} share a key", $"SELECT count(*) - count(DISTINCT {key}) FROM record.{table}");
            Note($"{table} lack their report", $"SELECT count(*) FROM record.{table} ANTI JOIN record.reports USING (report_key)");
        }

        return problems;

        void Note(string problem, string count)
        {
            if (record.Number(count) is not 0 and var number) problems.Add($"{number} {problem}");
        }
    }
}
