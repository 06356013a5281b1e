namespace Dateline.Store.Upkeep;

/// <summary>Backups, their way back, and the file without gaps. Every new file is read whole before it counts, and takes its place by one renaming.</summary>
internal static class RecordStorage
{
    private const string Fresh = ".fresh";

    /// <summary>Copies a project's record into a file. Others may read the project meanwhile.</summary>
    /// <param name="folder">The project.</param>
    /// <param name="file">The file; one of this name is replaced.</param>
    /// <returns>What is wrong with the record; nothing was written then.</returns>
    /// <exception cref="RecordException">The record cannot be read, or the file not be written.</exception>
    internal static List<string> Backup(string folder, string file)
    {
        if (!RecordFile.IsProject(folder)) throw new RecordException(RecordTrouble.NotAProject, folder);
        using (var record = RecordFile.OpenCopy(Path.Combine(folder, RecordFile.Name), folder))
        {
            var problems = RecordCheck.Problems(record);
            if (problems.Count > 0) return problems;
            Writing(file, () => Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!));
            RecordCopy.Write(record, file + Fresh);
        }

        Accept(file + Fresh, file);
        return [];
    }

    /// <summary>Makes a project of a backup.</summary>
    /// <param name="file">The backup.</param>
    /// <param name="folder">The project; its record is replaced, if it has one.</param>
    /// <returns>What is wrong with the backup; nothing was changed then.</returns>
    /// <exception cref="RecordException">The backup cannot be read, the project is in use, or the folder cannot be written.</exception>
    internal static List<string> Restore(string file, string folder)
    {
        var target = Path.Combine(folder, RecordFile.Name);
        using (var backup = RecordFile.OpenCopy(file, file))
        {
            var problems = RecordCheck.Problems(backup);
            if (problems.Count > 0) return problems;
            Writing(folder, () => Directory.CreateDirectory(folder));
            if (RecordFile.IsProject(folder)) RefuseWhereInUse(folder);
            RecordCopy.Write(backup, target + Fresh);
        }

        Writing(folder, () =>
        {
            File.Delete(target + ".wal");
            Search.TextIndex.Delete(folder);
        });
        Accept(target + Fresh, target);
        return [];
    }

    /// <summary>Writes a project's record anew, without the gaps that removed rows leave.</summary>
    /// <returns>Size of the file before and after, in bytes.</returns>
    /// <exception cref="RecordException">The project is as it was.</exception>
    internal static (long Before, long After) Compact(string folder, Action<RecordUpgrade>? upgraded)
    {
        var target = Path.Combine(folder, RecordFile.Name);
        long before;
        using (var record = RecordFile.OpenToWrite(folder, upgraded))
        {
            record.Execute("CHECKPOINT");
            before = new FileInfo(target).Length;
            RecordCopy.Write(record, target + Fresh);

            // While the old file is still held, so that nobody writes into it in between. Windows does not rename over an open file.
            if (!OperatingSystem.IsWindows()) Accept(target + Fresh, target);
        }

        if (OperatingSystem.IsWindows()) Accept(target + Fresh, target);
        Writing(folder, () => Search.TextIndex.Delete(folder));
        return (before, new FileInfo(target).Length);
    }

    // A record that is damaged or of another version is what a backup is for; one in use is not.
    private static void RefuseWhereInUse(string folder)
    {
        try
        {
            RecordFile.OpenCopy(Path.Combine(folder, RecordFile.Name), folder, toWrite: true).Dispose();
        }
        catch (RecordException exception) when (exception.Trouble is RecordTrouble.Damaged or RecordTrouble.NewerSchema or RecordTrouble.OlderSchema)
        {
            // Replaced.
        }
    }

    private static void Accept(string fresh, string file)
    {
        using (var copy = RecordFile.OpenCopy(fresh, file))
        {
            if (RecordCheck.Problems(copy).Count > 0) throw new RecordException(RecordTrouble.NotWritable, file);
        }

        Writing(file, () => File.Move(fresh, file, overwrite: true));
    }

    private static void Writing(string place, Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RecordException(RecordTrouble.NotWritable, place, cause: exception);
        }
    }
}
