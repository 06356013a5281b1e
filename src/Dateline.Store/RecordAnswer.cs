using System.Data.Common;
using DuckDB.NET.Data;

namespace Dateline.Store;

/// <summary>The rows that answer a question, read one at a time; whatever their number, one is in memory.</summary>
internal sealed class RecordAnswer : IDisposable
{
    private readonly string folder;
    private readonly DuckDBCommand command;
    private readonly CancellationTokenRegistration stop;
    private readonly DbDataReader reader;

    private RecordAnswer(string folder, DuckDBCommand command, CancellationTokenRegistration stop, DbDataReader reader)
    {
        this.folder = folder;
        this.command = command;
        this.stop = stop;
        this.reader = reader;
        Columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    /// <summary>Names of the columns.</summary>
    internal string[] Columns { get; }

    /// <summary>Puts a question to a record.</summary>
    /// <param name="record">The record, open.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="stop">Ends the question when its time is up.</param>
    /// <exception cref="RecordException">The question is wrong, took too long, or met damage.</exception>
    internal static RecordAnswer Ask(RecordFile record, RecordQuestion question, CancellationToken stop)
    {
        var asking = record.Connection.CreateCommand();
        asking.CommandText = question.Sql;
        asking.UseStreamingMode = true;
        foreach (var value in question.Values) asking.Parameters.Add(new DuckDBParameter(value));
        var registration = stop.Register(asking.Cancel);
        try
        {
            return new RecordAnswer(record.Folder, asking, registration, RecordErrors.Guard(record.Folder, asking.ExecuteReader));
        }
        catch
        {
            registration.Dispose();
            asking.Dispose();
            throw;
        }
    }

    /// <summary>The rows, once. A value is null, a number, a string, a day, a truth value, or a list of such.</summary>
    internal IEnumerable<object?[]> Rows()
    {
        while (RecordErrors.Guard(folder, reader.Read))
        {
            var row = new object?[Columns.Length];
            for (var i = 0; i < row.Length; i++) row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            yield return row;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        stop.Dispose();
        reader.Dispose();
        command.Dispose();
    }
}
