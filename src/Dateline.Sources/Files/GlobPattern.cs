using System.IO.Enumeration;

namespace Dateline.Sources.Files;

/// <summary>Patterns of paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders in between, as shells have them.</summary>
/// <remarks>Patterns match files, never folders, and no hidden names. Case counts except on Windows.</remarks>
internal static class GlobPattern
{
    private const string AnyFolders = "**";

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>Does the path hold a wildcard?</summary>
    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The files that match, folder by folder, ordinally by name.</summary>
    public static IEnumerable<SourceFile> Files(string pattern)
    {
        var parts = pattern.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(parts, IsPattern);
        var root = string.Join(Path.DirectorySeparatorChar, parts[..first]);
        if (Path.IsPathRooted(pattern) && Array.IndexOf(Separators, pattern[0]) >= 0) root = Path.DirectorySeparatorChar + root;
        // "**" twice in a row says no more than once, and would visit folders again for each.
        var segments = parts[first..].Where((part, i) => part != AnyFolders || i == 0 || parts[first + i - 1] != AnyFolders).ToArray();
        if (segments[^1] == AnyFolders) segments = [.. segments, "*"];
        return Match(root, segments);
    }

    private static IEnumerable<SourceFile> Match(string root, string[] segments)
    {
        // A folder can be reached in several ways where "**" occurs twice; each pair of folder and segment is visited once.
        var seen = new HashSet<(string Folder, int Segment)>();
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var pending = new Stack<(string Folder, int Segment)>([(root, 0)]);
        while (pending.TryPop(out var at))
        {
            if (!seen.Add(at)) continue;
            var last = at.Segment == segments.Length - 1;
            var segment = segments[at.Segment];
            if (segment == AnyFolders) pending.Push((at.Folder, at.Segment + 1));
            foreach (var entry in FolderEntry.List(at.Folder.Length == 0 ? "." : at.Folder) ?? [])
            {
                var path = Path.Combine(at.Folder, entry.Name);
                if (segment == AnyFolders)
                {
                    if (entry.IsFolder) pending.Push((path, at.Segment));
                }
                else if (FileSystemName.MatchesSimpleExpression(segment, entry.Name, OperatingSystem.IsWindows()))
                {
                    if (last && !entry.IsFolder) found.Add(path);
                    else if (!last && entry.IsFolder) pending.Push((path, at.Segment + 1));
                }
            }
        }

        return found.Select(path => new SourceFile(path));
    }
}
