using System.Globalization;
using Dateline.Model;
using Dateline.Store.Upkeep;

namespace Dateline.Store.Corrections;

/// <summary>Stores judgements of analysts beside the coder's codings. Each is a batch of its own, and a change that others follow.</summary>
/// <param name="record">The record, open for writing.</param>
/// <param name="clock">When they are made.</param>
internal sealed class CorrectionWriter(RecordFile record, TimeProvider clock)
{
    /// <summary>Stores a correction, or says what is wrong with it.</summary>
    /// <exception cref="RecordException">The record cannot be written; it is as it was.</exception>
    internal CorrectionOutcome Store(Correction correction)
    {
        if (CorrectionRules.Problem(correction) is { } problem) return CorrectionOutcome.Of(problem);
        CorrectionRules.TryTarget(correction.Target, out var kind, out var key);
        var report = record.Words($"SELECT r.id FROM record.{kind}s x JOIN record.reports r USING (report_key) WHERE x.{kind}_key = $1", key);
        if (report.Count == 0) return CorrectionOutcome.Of(CorrectionMessages.NotThere(correction.Target));
        if (record.Number($"SELECT count(*) FROM {kind}s WHERE {kind}_key = $1", key) == 0) return CorrectionOutcome.Of(CorrectionMessages.Replaced(correction.Target, report[0]));
        var batch = 0;
        record.InTransaction(() => batch = Write(correction, kind, key, report[0]));
        return new CorrectionOutcome(record.Number("SELECT max(correction_key) FROM record.corrections"), batch, null);
    }

    private int Write(Correction correction, string kind, long key, string report)
    {
        var made = clock.GetUtcNow().UtcDateTime;
        var batch = RecordBatch.Begin(record, "correct", made);
        var next = record.Number("SELECT greatest((SELECT max(correction_key) FROM record.corrections), (SELECT max(key) FROM record.highest WHERE name = 'correction_key'))") + 1;
        if (correction.Verdict == CorrectionRules.Change)
        {
            foreach (var (field, value) in Values(correction, kind, key))
            {
                var was = record.Words($"SELECT coalesce({AsWords(kind, field)}, '') FROM {kind}s x WHERE {kind}_key = $1", key)[0];
                Add(field, value, was);
            }
        }
        else
        {
            Add(null, null, null);
        }

        record.Execute(
            """
            INSERT INTO record.changes BY NAME
            SELECT $1 AS change_key, $2 AS batch, 'corrected' AS change, r.id AS report, r.report_key, $3 AS target, $4 AS who, $5 AS why FROM record.reports r WHERE r.id = $6 AND r.newest
            """,
            RecordBatch.NextChange(record), batch, $"{kind}:{key}", correction.Who.Trim(), correction.Why.Trim(), report);
        return batch;

        void Add(string? field, string? value, string? was) => record.Execute(
            "INSERT INTO record.corrections VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, NULL)",
            next++, batch, kind, key, correction.Verdict, field, value, was, correction.Who.Trim(), correction.Why.Trim(), made);
    }

    // With another type or mode come the quad code and the score of the codebook.
    private List<KeyValuePair<string, string>> Values(Correction correction, string kind, long key)
    {
        var values = correction.Changes.Select(change => KeyValuePair.Create(change.Key, CorrectionFields.Value(kind, change.Key, change.Value)!)).ToList();
        if (kind != "event" || !values.Any(static change => change.Key is "event" or "mode")) return values;
        var type = Last("event") ?? record.Words("SELECT event FROM events_corrected WHERE event_key = $1 UNION ALL SELECT event FROM events WHERE event_key = $1", key)[0];
        var mode = Last("mode") ?? record.Words("SELECT array_to_string(mode, '; ') FROM events_corrected WHERE event_key = $1 UNION ALL SELECT array_to_string(mode, '; ') FROM events WHERE event_key = $1", key)[0];
        var known = Enum.GetValues<EventType>().First(it => ModelNames<EventType>.Of(it) == type);
        values.Add(new("quad_code", Scale.Quad(known).ToString(CultureInfo.InvariantCulture)));
        values.Add(new("event_scale", Scale.Score(known, mode.Split("; ")).ToString(CultureInfo.InvariantCulture)));
        return values;

        string? Last(string field) => values.FindLast(change => change.Key == field).Value;
    }

    // Lists have no comparison with words in SQL; what they were is kept as people write it.
    private string AsWords(string kind, string field) =>
        record.Number("SELECT count(*) FROM duckdb_columns() WHERE schema_name = 'record' AND table_name = $1 AND column_name = $2 AND data_type LIKE '%[]'", kind + "s", field) > 0
            ? $"array_to_string(x.{field}, '; ')" : $"x.{field}::VARCHAR";
}
