namespace Dateline.Gazetteers;

/// <summary>Reads tables of tab-separated columns whose first line that is no comment names them.</summary>
internal static class TabTable
{
    /// <summary>Rows as columns by name, with the number of their line under "line".</summary>
    /// <exception cref="InvalidDataException">The file is missing, or a column is, or a row has another number of columns.</exception>
    internal static List<Dictionary<string, string>> Read(string path, params string[] needed)
    {
        if (!File.Exists(path)) throw new InvalidDataException($"{path}: there is no such file.");
        var rows = new List<Dictionary<string, string>>();
        string[]? header = null;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (header is null)
            {
                header = cells;
                if (needed.FirstOrDefault(column => !header.Contains(column)) is { } missing) throw new InvalidDataException($"{path}:{number}: there is no column \"{missing}\".");
                continue;
            }

            if (cells.Length != header.Length) throw new InvalidDataException($"{path}:{number}: {cells.Length} columns where the header has {header.Length}.");
            var row = new Dictionary<string, string>(StringComparer.Ordinal) { ["line"] = $"{number}" };
            for (var i = 0; i < cells.Length; i++) row[header[i]] = cells[i];
            rows.Add(row);
        }

        return rows;
    }
}
