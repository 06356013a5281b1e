namespace Dateline.Sources.Files;

/// <summary>One input to be read, or the trouble with a path that names none.</summary>
/// <param name="Path">The path to open and to show; <c>-</c> for standard input.</param>
/// <param name="Trouble">What is wrong with the path, or null.</param>
internal readonly record struct SourceFile(string Path, Trouble? Trouble = null)
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";
}
