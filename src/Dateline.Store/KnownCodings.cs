using System.Collections.Concurrent;
using Dateline.Model;
using DuckDB.NET.Data;

namespace Dateline.Store;

/// <summary>Which codings the record holds: a report as it read, by a version of the coder. Asked from several threads, told by the one that writes.</summary>
internal sealed class KnownCodings
{
    private readonly ConcurrentDictionary<(string Hash, int Coder), byte> codings = new();
    private readonly ConcurrentDictionary<CoderVersion, int> coders = new();

    /// <summary>Reads them from a record.</summary>
    internal static KnownCodings Of(RecordFile record)
    {
        var known = new KnownCodings();
        RecordErrors.Guard(record.Folder, () =>
        {
            known.ReadCoders(record.Connection);
            known.ReadCodings(record.Connection);
        });
        return known;
    }

    /// <summary>Is the report there, as this coder codes it?</summary>
    internal bool Holds(string hash, CoderVersion coder) => coders.TryGetValue(coder, out var key) && codings.ContainsKey((hash, key));

    /// <summary>The key of a coder; a new one, and true, where the record has not seen it.</summary>
    internal bool IsNew(CoderVersion coder, out int key)
    {
        if (coders.TryGetValue(coder, out key)) return false;
        key = coders.Count + 1;
        coders[coder] = key;
        return true;
    }

    /// <summary>Takes a coding in.</summary>
    /// <returns>False where it was there.</returns>
    internal bool Add(string hash, int coder) => codings.TryAdd((hash, coder), 0);

    private void ReadCoders(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT coder_key, name, version, lexicon, model FROM record.coders";
        using var reader = command.ExecuteReader();
        while (reader.Read()) coders[new CoderVersion(reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4))] = reader.GetInt32(0);
    }

    private void ReadCodings(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT hash, coder_key FROM record.reports";
        using var reader = command.ExecuteReader();
        while (reader.Read()) Add(reader.GetString(0), reader.GetInt32(1));
    }
}
