namespace Dateline.Cli;

/// <summary>Where the data lie that the program reads: in folders beside it, put there by the build.</summary>
/// <remarks>
/// Not beside the current directory or the caller's project: the same program finds the same data wherever it is started. A single-file program is
/// published with its folders next to it, so <see cref="AppContext.BaseDirectory"/> is right for it too.
/// </remarks>
internal static class DataFolders
{
    /// <summary>Trained weights with their cards.</summary>
    internal static string Models => Beside("models");

    /// <summary>Verbs, event nouns and their frames, with example sentences.</summary>
    internal static string Lexicon => Beside("lexicon");

    /// <summary>States, offices in time, actors and places.</summary>
    internal static string Knowledge => Beside("knowledge");

    private static string Beside(string folder) => Path.Combine(AppContext.BaseDirectory, folder);
}
