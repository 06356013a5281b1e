using Dateline.Model;
using Dateline.Store.Corrections;

namespace Dateline.Store;

/// <summary>Puts coded reports into a record, a batch at a time. Each batch is one transaction: after a crash it is there whole or not at all.</summary>
/// <remarks>A report that is there, by id, content and coder, is passed over, so that adding twice changes nothing and a broken-off run is simply repeated.</remarks>
internal sealed class RecordWriter
{
    private readonly RecordFile record;
    private readonly RecordKeys keys;
    private readonly string work;
    private readonly TimeProvider clock;
    private NewestReports newest;
    private int batch;

    /// <summary>Prepares to write; reads what is there.</summary>
    /// <param name="record">The record, open for writing.</param>
    /// <param name="work">What the batches are noted as: <c>add</c>, <c>recode</c>.</param>
    /// <param name="clock">When batches are made; the system's clock by default.</param>
    internal RecordWriter(RecordFile record, string work = "add", TimeProvider? clock = null)
    {
        this.record = record;
        this.work = work;
        this.clock = clock ?? TimeProvider.System;
        Known = KnownCodings.Of(record);
        newest = NewestReports.Of(record);
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
            newest = NewestReports.Of(record);
            throw;
        }
    }

    private int StoreWhole(IReadOnlyCollection<CodedReport> reports)
    {
        var added = 0;
        var events = 0;
        var replaced = new List<long>();
        using var transaction = record.Connection.BeginTransaction();
        using (var tables = new TableAppenders(record.Connection))
        {
            var rows = new ReportRows(tables, keys);
            foreach (var report in reports)
            {
                var hash = ReportHash.Of(report.Id, report.Date, report.Publisher, report.Title, report.Text);
                if (Known.IsNew(report.Coder, out var coder)) rows.AddCoder(coder, report.Coder);
                if (!Known.Add(hash, coder)) continue;
                var key = rows.Add(report, hash, coder, batch + 1);
                var (change, replaces) = newest.Put(report.Id, key, hash);
                rows.AddChange(keys.Change(), batch + 1, change, report.Id, key, replaces);
                if (replaces is { } older) replaced.Add(older);
                added++;
                events += report.Events.Length;
            }

            if (added == 0) return 0;
            tables["batches"].CreateRow().AppendValue(batch + 1).AppendValue(added).AppendValue(events).AppendValue(work).AppendValue((DateTime?)clock.GetUtcNow().UtcDateTime).EndRow();
        }

        Retire(replaced);
        transaction.Commit();
        batch++;
        return added;
    }

    // Views show one coding of a report, the one that came last: a corrected text, or a later coder.
    private void Retire(List<long> replaced)
    {
        if (replaced.Count == 0) return;
        record.Execute($"UPDATE record.reports SET newest = false WHERE report_key IN ({string.Join(',', replaced)})");
        CarriedCorrections.Carry(record, batch + 1);
    }
}
