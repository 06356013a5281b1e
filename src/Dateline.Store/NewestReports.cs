namespace Dateline.Store;

/// <summary>Of each report the coding that the views show: what a new one replaces. Used by the one thread that writes.</summary>
internal sealed class NewestReports
{
    private readonly Dictionary<string, (long Key, string Hash)> newest = new(StringComparer.Ordinal);

    /// <summary>Reads them from a record.</summary>
    internal static NewestReports Of(RecordFile record)
    {
        var reports = new NewestReports();
        RecordErrors.Guard(record.Folder, () =>
        {
            using var command = record.Connection.CreateCommand();
            command.CommandText = "SELECT id, report_key, hash FROM record.reports WHERE newest";
            using var reader = command.ExecuteReader();
            while (reader.Read()) reports.newest[reader.GetString(0)] = (reader.GetInt64(1), reader.GetString(2));
        });
        return reports;
    }

    /// <summary>Puts a coding in the place of the one before it.</summary>
    /// <returns>The kind of change, and the key of what it replaces, if anything.</returns>
    internal (string Change, long? Replaces) Put(string id, long key, string hash)
    {
        var there = newest.TryGetValue(id, out var before);
        newest[id] = (key, hash);
        if (!there) return ("added", null);
        return (before.Hash == hash ? "recoded" : "revised", before.Key);
    }
}
