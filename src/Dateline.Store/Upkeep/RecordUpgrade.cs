namespace Dateline.Store.Upkeep;

/// <summary>What was done to a record of an earlier version when it was opened for writing.</summary>
/// <param name="From">Version that it had.</param>
/// <param name="To">Version that it has.</param>
/// <param name="Copy">File with the record as it was; null where it was empty and nothing needed keeping.</param>
internal sealed record RecordUpgrade(int From, int To, string? Copy)
{
    /// <summary>Takes the steps that a record has not been through: all or none.</summary>
    /// <param name="record">The record, open for writing.</param>
    /// <param name="taken">The steps behind it.</param>
    /// <exception cref="RecordException">The record is as it was.</exception>
    internal static RecordUpgrade Of(RecordFile record, IReadOnlyCollection<int> taken)
    {
        var from = taken.Count == 0 ? 0 : taken.Max();
        string? copy = null;
        if (record.Number("SELECT count(*) FROM record.reports") > 0)
        {
            copy = Path.Combine(record.Folder, $"dateline.v{from}.duckdb");
            RecordCopy.Write(record, copy);
        }

        var steps = RecordSchema.Steps.Where(step => !taken.Contains(step)).Select(RecordSchema.Sql);
        record.InTransaction(() =>
        {
            foreach (var step in steps) record.Execute(step);
        });
        return new RecordUpgrade(from, RecordSchema.Version, copy);
    }
}
