using System.Text;

namespace Dateline.Knowledge.Files;

/// <summary>The rows of one kind of knowledge, from a base folder and the user's overlays.</summary>
/// <remarks>
/// A later folder replaces the rows of earlier ones that have the same key; a row whose source is "retired" only takes them away. Within one
/// folder the same key twice is an error.
/// </remarks>
internal static class KnowledgeTable
{
    /// <summary>A file larger than this is refused: the bundled ones are below 2 MB, and a million rows still fit.</summary>
    internal const long MaxBytes = 256L * 1024 * 1024;

    private const int MaxProblems = 50;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a format's file from each folder that has one.</summary>
    /// <param name="format">Which file.</param>
    /// <param name="folders">Base folder first, then overlays in order of precedence.</param>
    /// <param name="problems">What was wrong is added here; rows with an error are left out.</param>
    internal static List<KnowledgeRow> Read(KnowledgeFormat format, IReadOnlyList<string> folders, List<KnowledgeProblem> problems)
    {
        List<KnowledgeRow> rows = [];
        foreach (var folder in folders)
        {
            var path = Path.Combine(folder, format.File);
            if (!File.Exists(path)) continue;
            List<KnowledgeRow> own = [];
            ReadFile(format, path, own, problems);
            Overlay(format, rows, own, problems);
        }

        return rows;
    }

    private static void ReadFile(KnowledgeFormat format, string path, List<KnowledgeRow> rows, List<KnowledgeProblem> problems)
    {
        string text;
        try
        {
            if (new FileInfo(path).Length > MaxBytes)
            {
                problems.Add(new(path, 0, $"is larger than {MaxBytes / 1024 / 1024} MB.", "Split it over several overlay folders.", IsError: true));
                return;
            }

            text = File.ReadAllText(path, Strict);
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new(path, 0, "is not UTF-8.", "Save it as UTF-8.", IsError: true));
            return;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(path, 0, "cannot be read.", "Check that it exists and that you may read it.", IsError: true));
            return;
        }

        int[]? columns = null;
        var before = problems.Count;
        var number = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            if (raw.Length == 0 || raw[0] == '#' || raw.IsWhiteSpace()) continue;
            if (columns is null)
            {
                columns = Header(format, path, number, raw.TrimStart('\uFEFF').ToString(), problems);
                if (columns is null) return;
                continue;
            }

            var cells = Cells(format, columns, path, number, raw, problems);
            if (cells is not null) rows.Add(new KnowledgeRow(path, number, cells));
            if (problems.Count - before < MaxProblems) continue;
            problems.Add(new(path, number, $"has more than {MaxProblems} problems; the rest of it was not read.", "Repair these first.", IsError: true));
            return;
        }

        if (columns is null) problems.Add(new(path, 0, "has no header line.", $"Begin it with: {string.Join(" TAB ", format.Columns)}.", IsError: true));
    }

    private static int[]? Header(KnowledgeFormat format, string path, int number, string line, List<KnowledgeProblem> problems)
    {
        var names = line.Split('\t');
        var columns = new int[names.Length];
        var seen = new bool[format.Columns.Length];
        for (var i = 0; i < names.Length; i++)
        {
            columns[i] = Array.IndexOf(format.Columns, names[i].Trim().Replace('_', ' '));
            if (columns[i] < 0)
            {
                problems.Add(new(path, number, $"has an unknown column \"{names[i].Trim()}\".", $"Columns of {format.File} are: {string.Join(", ", format.Columns)}.", IsError: true));
                return null;
            }

            seen[columns[i]] = true;
        }

        for (var i = 0; i < seen.Length; i++)
        {
            if (seen[i] || (i > 0 && !string.Equals(format.Columns[i], "source", StringComparison.Ordinal))) continue;
            problems.Add(new(path, number, $"lacks the column \"{format.Columns[i]}\".", "Add it to the header and to each row.", IsError: true));
            return null;
        }

        return columns;
    }

    private static string[]? Cells(KnowledgeFormat format, int[] columns, string path, int number, ReadOnlySpan<char> line, List<KnowledgeProblem> problems)
    {
        var cells = new string[format.Columns.Length];
        Array.Fill(cells, "");
        var count = 0;
        foreach (var range in line.Split('\t'))
        {
            if (count < columns.Length)
            {
                var cell = line[range].Trim();
                if (cell.Length > 0) cells[columns[count]] = cell.ToString();
            }

            count++;
        }

        if (count > columns.Length || (count < columns.Length && cells[^1].Length == 0))
        {
            problems.Add(new(path, number, $"has {count} cells where the header has {columns.Length}.", "Separate cells with single tabs, and leave unknown ones empty.", IsError: true));
            return null;
        }

        if (cells[0].Length == 0)
        {
            problems.Add(new(path, number, $"has no \"{format.Columns[0]}\".", "Fill it in or delete the row.", IsError: true));
            return null;
        }

        if (cells[^1].Length == 0)
        {
            problems.Add(new(path, number, "has no source.", "Write where the fact comes from, or \"retired\" to take the row away.", IsError: true));
            return null;
        }

        return cells;
    }

    private static void Overlay(KnowledgeFormat format, List<KnowledgeRow> rows, List<KnowledgeRow> own, List<KnowledgeProblem> problems)
    {
        Dictionary<string, int> lines = new(own.Count, StringComparer.Ordinal);
        foreach (var row in own)
        {
            if (!lines.TryAdd(Key(format, row), row.Line))
            {
                problems.Add(new(row.File, row.Line, $"repeats \"{Key(format, row).Replace('\t', ' ')}\" of line {lines[Key(format, row)]}.", "Delete one of the two rows.", IsError: true));
            }
        }

        if (rows.Count > 0) rows.RemoveAll(row => lines.ContainsKey(Key(format, row)));
        foreach (var row in own)
        {
            if (!string.Equals(row.Cells[^1], "retired", StringComparison.Ordinal)) rows.Add(row);
        }
    }

    private static string Key(KnowledgeFormat format, KnowledgeRow row) =>
        format.KeyColumns == 1 ? row.Cells[0] : string.Join('\t', row.Cells, 0, format.KeyColumns);
}
