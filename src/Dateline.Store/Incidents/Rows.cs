using System.Data.Common;
using DuckDB.NET.Data;

namespace Dateline.Store.Incidents;

/// <summary>Reads and writes plain columns for grouping.</summary>
internal static class Rows
{
    /// <summary>Runs a question and makes something of every row.</summary>
    /// <typeparam name="T">What is made.</typeparam>
    internal static List<T> Read<T>(RecordFile record, string sql, Func<DbDataReader, T> make) => RecordErrors.Guard(record.Folder, () =>
    {
        using var command = record.Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(make(reader));
        return rows;
    });

    /// <summary>A table for the connection's time, of one column of keys.</summary>
    internal static void Fill(RecordFile record, string table, IEnumerable<long> keys)
    {
        record.Execute($"CREATE OR REPLACE TEMP TABLE {table} (key BIGINT)");
        using var appender = record.Connection.CreateAppender("temp", "main", table);
        foreach (var key in keys) appender.CreateRow().AppendValue(key).EndRow();
    }

    /// <summary>A table for the connection's time, of one column of hashes.</summary>
    internal static void Fill(RecordFile record, string table, IEnumerable<ulong> hashes)
    {
        record.Execute($"CREATE OR REPLACE TEMP TABLE {table} (hash UBIGINT)");
        using var appender = record.Connection.CreateAppender("temp", "main", table);
        foreach (var hash in hashes) appender.CreateRow().AppendValue(hash).EndRow();
    }

    /// <summary>Words, or null.</summary>
    internal static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A number, or null.</summary>
    internal static double? Number(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);

    /// <summary>A day as a number of days, or null.</summary>
    internal static int? Day(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column).DayNumber;
}
