using System.Data.Common;
using DuckDB.NET.Data;

namespace Dateline.Store;

/// <summary>The rows that answer a question, read one at a time; whatever their number, one is in memory.</summary>
internal sealed class RecordAnswer : IDisposable
{
    private readonly string folder;
    private readonly DuckDBCommand command;
    private readonly CancellationTokenRegistration registration;
    private readonly CancellationToken stop;
    private readonly DbDataReader reader;

    private RecordAnswer(string folder, DuckDBCommand command, CancellationTokenRegistration registration, DbDataReader reader, CancellationToken stop)
    {
        this.folder = folder;
        this.command = command;
        this.registration = registration;
        this.reader = reader;
        this.stop = stop;
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
        if (stop.IsCancellationRequested) throw new RecordException(RecordTrouble.TookTooLong, record.Folder);
        var asking = record.Connection.CreateCommand();
        asking.CommandText = question.Sql;
        asking.UseStreamingMode = true;
        foreach (var value in question.Values) asking.Parameters.Add(new DuckDBParameter(value));
        var stopping = stop.Register(asking.Cancel);
        try
        {
            return new RecordAnswer(record.Folder, asking, stopping, RecordErrors.Guard(record.Folder, asking.ExecuteReader, stop), stop);
        }
        catch
        {
            stopping.Dispose();
            asking.Dispose();
            throw;
        }
    }

    /// <summary>The rows, once. A value is null, a number, a string, a day, a truth value, or a list of such.</summary>
    internal IEnumerable<object?[]> Rows()
    {
        while (RecordErrors.Guard(folder, reader.Read, stop))
        {
            // The database forgets an interruption that comes between two of its own steps.
            if (stop.IsCancellationRequested) throw new RecordException(RecordTrouble.TookTooLong, folder);
            var row = new object?[Columns.Length];
            for (var i = 0; i < row.Length; i++) row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            yield return row;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        registration.Dispose();
        reader.Dispose();
        command.Dispose();
    }
}
