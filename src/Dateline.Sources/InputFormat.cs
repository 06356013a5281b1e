namespace Dateline.Sources;

/// <summary>How the reports lie in a file.</summary>
public enum InputFormat
{
    /// <summary>By the file's extension; where that says nothing (standard input, a file without one), by its first characters.</summary>
    Auto,

    /// <summary>One report of plain text, with or without a header.</summary>
    Text,

    /// <summary>One JSON object, an array of them, or objects one after another, over any number of lines.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    JsonLines,
}
