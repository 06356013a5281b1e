using Dateline.Sources;

namespace Dateline.Cli.Pipeline;

/// <summary>Where a result of reading stands in the input.</summary>
internal static class ReadResultPlace
{
    /// <summary>"reports.jsonl:17"; the file alone where it is one report.</summary>
    internal static string Where(this ReadResult result) => Messages.Place(result.Path, result.Line);
}
