namespace Dateline.Store.Upkeep;

/// <summary>Copies a whole record into another file while it is open: consistent, without gaps from what was deleted, and never half there under its name.</summary>
internal static class RecordCopy
{
    /// <summary>Writes the copy; a file of this name is replaced once the copy is complete.</summary>
    /// <param name="record">The record, open.</param>
    /// <param name="file">Where the copy goes.</param>
    /// <exception cref="RecordException">There is no copy.</exception>
    internal static void Write(RecordFile record, string file)
    {
        var unfinished = file + ".new";
        try
        {
            File.Delete(unfinished);
            record.Execute($"ATTACH {RecordFile.Quoted(unfinished)} AS kept");
            try
            {
                record.Execute($"COPY FROM DATABASE {RecordFile.Catalog} TO kept");
                record.Execute("CHECKPOINT kept");
            }
            finally
            {
                record.Execute("DETACH kept");
            }

            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException and not RecordException or UnauthorizedAccessException)
        {
            throw new RecordException(RecordTrouble.NotWritable, record.Folder, cause: exception);
        }
    }
}
