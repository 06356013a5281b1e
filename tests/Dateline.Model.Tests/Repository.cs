namespace Dateline.Model.Tests;

/// <summary>Finds files of the repository that a test reads.</summary>
internal static class Repository
{
    /// <summary>Full path of a file or folder given relative to the repository's root.</summary>
    internal static string PathTo(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dateline.slnx"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests run below the repository's root."), relative);
    }
}
