namespace Dateline.Cli;

/// <summary>Bounds that the command sets itself, with their reasons.</summary>
internal static class Limits
{
    /// <summary>More threads than any machine has cores only cost memory: each holds several reports in hand.</summary>
    internal const int MostThreads = 256;


    /// <summary>Longest sentence for <c>explain</c>: it is for reading.</summary>
    internal const int ExplainText = 20_000;
}
