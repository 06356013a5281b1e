using Dateline.Model;
using DuckDB.NET.Data;

namespace Dateline.Store;

/// <summary>Puts coded reports into a record, a batch at a time. Each batch is one transaction: after a crash it is there whole or not at all.</summary>
/// <remarks>A report that is there, by id, content and coder, is passed over, so that adding twice changes nothing and a broken-off run is simply repeated.</remarks>
internal sealed class RecordWriter
{
    private readonly RecordFile record;
    private readonly RecordKeys keys;
    private int batch;

    /// <summary>Prepares to write; reads what is there.</summary>
    internal RecordWriter(RecordFile record)
    {
        this.record = record;
        Known = KnownCodings.Of(record);
        keys = RecordKeys.After(record);
        batch = (int)record.Number("SELECT max(batch) FROM record.batches");
    }

    /// <summary>What is there, for those who would rather not code it again.</summary>
    internal KnownCodings Known { get; private set; }

    /// <summary>Stores a batch.</summary>
    /// <returns>How many of the reports were new.</returns>
    /// <exception cref="RecordException">Nothing of the batch is stored.</exception>
    internal int Store(IReadOnlyCollection<CodedReport> reports)
    {
        try
        {
            return RecordErrors.Guard(record.Folder, () => StoreWhole(reports));
        }
        catch
        {
            // What the transaction took back must not be passed over next time.
            Known = KnownCodings.Of(record);
            throw;
        }
    }

    private int StoreWhole(IReadOnlyCollection<CodedReport> reports)
    {
        var first = keys.NextReport;
        var added = 0;
        var events = 0;
        using var transaction = record.Connection.BeginTransaction();
        using (var tables = new TableAppenders(record.Connection))
        {
            var rows = new ReportRows(tables, keys);
            foreach (var report in reports)
            {
                var hash = ReportHash.Of(report.Id, report.Date, report.Publisher, report.Title, report.Text);
                if (Known.IsNew(report.Coder, out var coder)) rows.AddCoder(coder, report.Coder);
                if (!Known.Add(hash, coder)) continue;
                rows.Add(report, hash, coder, batch + 1);
                added++;
                events += report.Events.Length;
            }

            if (added == 0) return 0;
            tables["batches"].CreateRow().AppendValue(batch + 1).AppendValue(added).AppendValue(events).EndRow();
        }

        RetireOlder(record.Connection, first);
        transaction.Commit();
        batch++;
        return added;
    }

    // Views show one coding of a report, the one that came last: a corrected text, or a later coder.
    private static void RetireOlder(DuckDBConnection connection, long first)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            UPDATE record.reports SET newest = false
            FROM (SELECT id, max(report_key) AS last FROM record.reports WHERE report_key >= {first} GROUP BY id) AS fresh
            WHERE reports.id = fresh.id AND reports.report_key < fresh.last AND reports.newest
            """;
        command.ExecuteNonQuery();
    }
}
