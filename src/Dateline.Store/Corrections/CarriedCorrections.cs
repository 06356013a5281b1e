using Dateline.Store.Upkeep;

namespace Dateline.Store.Corrections;

/// <summary>Takes corrections along when a report gets a new coding: to the record that says the same at the same words. Where the coder now says otherwise, they stay with the old coding.</summary>
internal static class CarriedCorrections
{
    /// <summary>Carries what stands on codings that a batch has replaced. Within that batch's transaction.</summary>
    internal static void Carry(RecordFile record, int batch)
    {
        if (record.Number("SELECT count(*) FROM record.corrections") == 0) return;
        foreach (var kind in CodingKinds.All)
        {
            var pairs = kind.Pairs($"SELECT report, replaces AS old, report_key AS new FROM record.changes WHERE batch = {batch} AND replaces IS NOT NULL");

            // A coding that is shown again may have them already.
            record.Execute(
                $"""
                INSERT INTO record.corrections BY NAME
                SELECT (SELECT max(correction_key) FROM record.corrections) + row_number() OVER (ORDER BY c.correction_key) AS correction_key,
                    {batch} AS batch, c.kind, p.new_key AS target_key, c.verdict, c.field, c.value, c.was, c.who, c.why, c.made, c.correction_key AS carried_from
                FROM record.standing c JOIN ({pairs}) p ON c.kind = '{kind.Kind}' AND c.target_key = p.old_key AND p.before = p.after
                WHERE NOT EXISTS (SELECT 1 FROM record.corrections t WHERE t.kind = c.kind AND t.target_key = p.new_key AND t.carried_from = c.correction_key)
                """);
        }
    }

    /// <summary>How many corrections stand on codings that were replaced after a batch and found nothing to be carried to.</summary>
    internal static long LeftBehind(RecordFile record, int afterBatch) => CodingKinds.All.Sum(kind => record.Number(
        $"""
        SELECT count(*) FROM record.standing c JOIN record.{kind.Table} x ON c.kind = '{kind.Kind}' AND c.target_key = x.{kind.Key}
        WHERE x.report_key IN (SELECT replaces FROM record.changes WHERE batch > $1 AND replaces IS NOT NULL)
            AND NOT EXISTS (SELECT 1 FROM record.corrections t WHERE t.carried_from = c.correction_key AND t.batch > $1)
        """, afterBatch));
}
