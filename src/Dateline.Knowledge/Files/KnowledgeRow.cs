namespace Dateline.Knowledge.Files;

/// <summary>One row of a knowledge file: cells in the order of <see cref="KnowledgeFormat.Columns"/>, and where it was written.</summary>
internal readonly record struct KnowledgeRow(string File, int Line, string[] Cells)
{
    /// <summary>A cell, trimmed; empty where unknown.</summary>
    internal string this[int column] => Cells[column];

    /// <summary>A cell that holds several values separated by "|"; empty ones left out.</summary>
    internal string[] List(int column) =>
        Cells[column].Length == 0 ? [] : Cells[column].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
