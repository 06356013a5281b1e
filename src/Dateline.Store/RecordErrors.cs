using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Dateline.Store;

/// <summary>Tells from what the database throws which trouble it is: by the kind of error where that says enough. Only input and output have no finer kinds than their words.</summary>
internal static class RecordErrors
{
    private static readonly string[] NoRoom = ["No space left", "Disk quota", "Permission denied", "Read-only file system", "File too large", "Could not write", "failed to write"];

    /// <summary>Runs something on an open record.</summary>
    internal static void Guard(string folder, Action work) => Guard(folder, () =>
    {
        work();
        return true;
    });

    /// <summary>Runs something on an open record.</summary>
    /// <typeparam name="T">What it returns.</typeparam>
    /// <param name="folder">The project folder.</param>
    /// <param name="work">What to run.</param>
    /// <param name="stop">What interrupts it.</param>
    internal static T Guard<T>(string folder, Func<T> work, CancellationToken stop = default)
    {
        try
        {
            return work();
        }
        catch (DuckDBException exception)
        {
            // A question that is interrupted before it runs fails with an error of no kind.
            var trouble = OfWork(folder, exception);
            throw trouble.Trouble == RecordTrouble.BadQuestion && stop.IsCancellationRequested ? new RecordException(RecordTrouble.TookTooLong, folder, cause: exception) : trouble;
        }
        catch (OperationCanceledException exception)
        {
            throw new RecordException(RecordTrouble.TookTooLong, folder, cause: exception);
        }
    }

    /// <summary>The trouble of a record that does not open.</summary>
    internal static RecordException OfOpening(string folder, DuckDBException exception)
    {
        var trouble = Says(exception, "set lock", "being used by another process") ? RecordTrouble.Locked
            : Says(exception, "version number", "newer version") ? RecordTrouble.NewerSchema
            : Says(exception, NoRoom) ? RecordTrouble.NotWritable
            : RecordTrouble.Damaged;
        return new RecordException(trouble, folder, cause: exception);
    }

    /// <summary>The trouble of an open record.</summary>
    internal static RecordException OfWork(string folder, DuckDBException exception)
    {
        var trouble = exception.ErrorType switch
        {
            DuckDBErrorType.Interrupt => RecordTrouble.TookTooLong,
            DuckDBErrorType.Io or DuckDBErrorType.Permission when Says(exception, NoRoom) => RecordTrouble.NotWritable,
            DuckDBErrorType.Fatal or DuckDBErrorType.Transaction when Says(exception, NoRoom) => RecordTrouble.NotWritable,
            DuckDBErrorType.Io or DuckDBErrorType.Serialization or DuckDBErrorType.Internal or DuckDBErrorType.Fatal => RecordTrouble.Damaged,
            _ => RecordTrouble.BadQuestion,
        };
        return new RecordException(trouble, folder, trouble == RecordTrouble.BadQuestion ? exception.Message : null, exception);
    }

    private static bool Says(DuckDBException exception, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (exception.Message.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
