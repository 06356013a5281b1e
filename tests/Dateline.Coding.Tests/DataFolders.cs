namespace Dateline.Coding.Tests;

/// <summary>The repository's data folders, found from the folder that the tests run in.</summary>
internal static class DataFolders
{
    private static readonly Lazy<Coder> Shared = new(Open);

    /// <summary>A coder over the repository's own models, lexicon and knowledge, opened once for all tests.</summary>
    internal static Coder Coder => Shared.Value;

    /// <summary>Path of a folder below the repository's root.</summary>
    internal static string Of(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dateline.slnx"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests run below the repository's root."), name);
    }

    private static Coder Open() => Coder.Open(new CoderOptions { ModelsFolder = Of("models"), LexiconFolders = [Of("lexicon")], KnowledgeFolders = [Of("knowledge")] });
}
