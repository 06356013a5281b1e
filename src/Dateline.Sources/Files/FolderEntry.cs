namespace Dateline.Sources.Files;

/// <summary>A file or folder within a folder.</summary>
/// <param name="Path">The folder's path as given, with the name.</param>
/// <param name="IsFolder">Is it a folder?</param>
internal readonly record struct FolderEntry(string Path, bool IsFolder)
{
    /// <summary>Name within the folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>What lies in a folder, ordinally by name.</summary>
    /// <returns>Null where the folder cannot be listed.</returns>
    /// <remarks>Hidden names (a leading dot) are left out, and so are links to folders: they may lead in a circle.</remarks>
    public static FolderEntry[]? List(string folder)
    {
        try
        {
            var entries = new DirectoryInfo(folder).EnumerateFileSystemInfos()
                .Where(entry => !entry.Name.StartsWith('.'))
                .Where(entry => entry is FileInfo || !entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                .Select(entry => new FolderEntry(System.IO.Path.Combine(folder, entry.Name), entry is DirectoryInfo))
                .ToArray();
            Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Path, b.Path));
            return entries;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
