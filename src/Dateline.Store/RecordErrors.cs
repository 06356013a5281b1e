using DuckDB.NET.Data;

namespace Dateline.Store;

/// <summary>Tells from what the database throws which trouble it is. DuckDB gives an I/O error no finer kind than its words.</summary>
internal static class RecordErrors
{
    /// <summary>Runs something on an open record.</summary>
    internal static void Guard(string folder, Action work) => Guard(folder, () =>
    {
        work();
        return true;
    });

    /// <summary>Runs something on an open record.</summary>
    /// <typeparam name="T">What it returns.</typeparam>
    internal static T Guard<T>(string folder, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DuckDBException exception)
        {
            throw OfWork(folder, exception);
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
            : Says(exception, "Permission denied", "No space left") ? RecordTrouble.NotWritable
            : RecordTrouble.Damaged;
        return new RecordException(trouble, folder, cause: exception);
    }

    /// <summary>The trouble of an open record.</summary>
    internal static RecordException OfWork(string folder, DuckDBException exception)
    {
        var trouble = Says(exception, "INTERRUPT") ? RecordTrouble.TookTooLong
            : Says(exception, "No space left", "Permission denied", "Could not write", "failed to write") ? RecordTrouble.NotWritable
            : Says(exception, "corrupt", "checksum", "FATAL", "INTERNAL", "IO Error", "Serialization Error") ? RecordTrouble.Damaged
            : RecordTrouble.BadQuestion;
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
