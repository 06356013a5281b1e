namespace Dateline.Coding.Tests;

/// <summary>The data folders of the repository that the tests run in.</summary>
internal static class RepositoryFolders
{
    /// <summary>Trained weights.</summary>
    internal static string Models => Path.Combine(Root(), "models");

    /// <summary>Event and speech lexicon.</summary>
    internal static string Lexicon => Path.Combine(Root(), "lexicon");

    /// <summary>Actors, offices, places.</summary>
    internal static string Knowledge => Path.Combine(Root(), "knowledge");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dateline.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run below the repository's root.");
    }
}
