using Dateline.Cli.Pipeline;
using Dateline.Sources.Files;

namespace Dateline.Cli.Commands;

/// <summary>The inputs that a command line names.</summary>
internal static class InputPaths
{
    /// <summary>What names standard input.</summary>
    internal const string StandardInput = "-";

    // Beyond this, adding up sizes for the progress bar would keep a person waiting for the first report.
    private const int MostFilesMeasured = 100_000;

    /// <summary>The inputs; standard input where none is named and something is piped in.</summary>
    /// <exception cref="UsageException">There is nothing to read, or reading and writing would collide.</exception>
    internal static string[] Check(string[]? named, string? output, string command, Surroundings surroundings)
    {
        if (named is null or [])
        {
            if (surroundings.InputIsTerminal) throw new UsageException(Messages.Usage(Messages.NothingToRead(command), command));
            return [StandardInput];
        }

        if (named.Count(static path => path == StandardInput) > 1) throw new UsageException(Messages.InputTwice);
        if (output is not null && Array.Exists(named, path => IsSameFile(path, output))) throw new UsageException(Messages.OutputIsInput(output));
        return named;
    }

    /// <summary>Bytes of all inputs together, or null where that cannot be known or found out quickly.</summary>
    internal static long? Sizes(IReadOnlyCollection<string> inputs)
    {
        if (inputs.Contains(StandardInput)) return null;
        long bytes = 0;
        var files = 0;
        foreach (var file in SourcePaths.Expand(inputs))
        {
            if (++files > MostFilesMeasured) return null;
            if (file.Trouble is not null) continue;
            var size = Size(file.Path);
            if (size is null) return null;
            bytes += size.Value;
        }

        return bytes;
    }

    private static long? Size(string path)
    {
        try
        {
            return new FileInfo(path).Length;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsSameFile(string path, string output) =>
        path != StandardInput && (string.Equals(Path.GetFullPath(path), Path.GetFullPath(output), StringComparison.Ordinal)
            || (Directory.Exists(path) && File.Exists(output) && IsBelow(path, output)));

    private static bool IsBelow(string folder, string file) =>
        Path.GetFullPath(file).StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
