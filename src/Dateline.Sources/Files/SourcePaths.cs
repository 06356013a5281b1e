namespace Dateline.Sources.Files;

/// <summary>Turns what a user names (files, folders, patterns, <c>-</c>) into files, in an order that depends on their names alone.</summary>
internal static class SourcePaths
{
    private static readonly string[] KnownExtensions = [".txt", ".md", ".json", ".jsonl", ".ndjson"];

    /// <summary>The files that the paths name, in the order of the paths; within a folder ordinally by name.</summary>
    public static IEnumerable<SourceFile> Expand(IEnumerable<string> paths) => paths.SelectMany(Expand);

    private static IEnumerable<SourceFile> Expand(string path)
    {
        // A file may be called "a[1]*.txt": what exists is never taken for a pattern.
        if (path == SourceFile.StandardInput || File.Exists(path)) return [new SourceFile(path)];
        if (Directory.Exists(path)) return OrElse(Folder(path), path, Messages.FolderWithoutReports);
        return GlobPattern.IsPattern(path) ? OrElse(GlobPattern.Files(path), path, Messages.PatternMatchesNothing) : [new SourceFile(path, Messages.NoSuchFile)];
    }

    private static IEnumerable<SourceFile> OrElse(IEnumerable<SourceFile> files, string path, Trouble trouble)
    {
        var any = false;
        foreach (var file in files)
        {
            any = true;
            yield return file;
        }

        if (!any) yield return new SourceFile(path, trouble);
    }

    private static IEnumerable<SourceFile> Folder(string folder)
    {
        var pending = new Stack<FolderEntry>([new FolderEntry(folder, IsFolder: true)]);
        while (pending.TryPop(out var entry))
        {
            if (!entry.IsFolder)
            {
                if (IsKnown(entry.Path)) yield return new SourceFile(entry.Path);
            }
            else if (FolderEntry.List(entry.Path) is { } entries)
            {
                for (var i = entries.Length - 1; i >= 0; i--) pending.Push(entries[i]);
            }
            else
            {
                yield return new SourceFile(entry.Path, Messages.CannotList);
            }
        }
    }

    private static bool IsKnown(string path) =>
        Array.Exists(KnownExtensions, known => path.EndsWith(known, StringComparison.OrdinalIgnoreCase));
}
