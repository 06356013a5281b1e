using DuckDB.NET.Data;

namespace Dateline.Store.Exports;

/// <summary>Writes the answer to a question as a Parquet file, by the database's own writer, which holds one group of rows at a time.</summary>
internal static class ParquetFile
{
    /// <summary>Writes it.</summary>
    /// <param name="record">The record; the file's folder is one of those that it may write to.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="file">The file.</param>
    /// <param name="stop">Ends the writing.</param>
    internal static void Write(RecordFile record, RecordQuestion question, string file, CancellationToken stop) => RecordErrors.Guard(record.Folder, () =>
    {
        stop.ThrowIfCancellationRequested();
        using var command = record.Connection.CreateCommand();
        command.CommandText = $"COPY ({question.Sql}) TO {RecordFile.Quoted(Path.GetFullPath(file))} (FORMAT parquet, COMPRESSION zstd)";
        foreach (var value in question.Values) command.Parameters.Add(new DuckDBParameter(value));
        using var registration = stop.Register(command.Cancel);
        command.ExecuteNonQuery();
    });
}
