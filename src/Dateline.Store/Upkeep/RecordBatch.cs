namespace Dateline.Store.Upkeep;

/// <summary>Writes down a batch that is no run of reports: a removal, a correction. Within a transaction.</summary>
internal static class RecordBatch
{
    /// <summary>Adds a batch without reports of its own.</summary>
    /// <param name="record">The record, open for writing.</param>
    /// <param name="work">What it was: <c>remove</c>, <c>correct</c>.</param>
    /// <param name="made">When, UTC.</param>
    /// <returns>Its number.</returns>
    internal static int Begin(RecordFile record, string work, DateTime made)
    {
        var batch = (int)record.Number("SELECT max(batch) FROM record.batches") + 1;
        record.Execute("INSERT INTO record.batches VALUES ($1, 0, 0, $2, $3)", batch, work, made);
        return batch;
    }

    /// <summary>The number that the next change gets.</summary>
    internal static long NextChange(RecordFile record) => record.Number("SELECT max(change_key) FROM record.changes") + 1;
}
