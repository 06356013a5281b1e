namespace Dateline.Knowledge.Tests.Facts;

/// <summary>A knowledge file as rows of named cells, read without the loader so that the two check each other.</summary>
internal sealed class FactFile
{
    private readonly string[] header;
    private readonly List<string[]> rows;

    private FactFile(string name, string[] header, List<string[]> rows)
    {
        Name = name;
        this.header = header;
        this.rows = rows;
    }

    /// <summary>Name of the file.</summary>
    public string Name { get; }

    /// <summary>Number of rows under the header.</summary>
    public int Count => rows.Count;

    /// <summary>Reads a file of the shipped knowledge.</summary>
    public static FactFile Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.KnowledgeFolder, name)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        return new FactFile(name, lines[0], lines[1..]);
    }

    /// <summary>Values of a column, one a row.</summary>
    public IEnumerable<string> Column(string column)
    {
        var at = Array.IndexOf(header, column);
        return at < 0 ? throw new ArgumentException($"{Name} has no column {column}.", nameof(column)) : rows.Select(row => row[at]);
    }

    /// <summary>All values of a column whose cells are lists.</summary>
    public IEnumerable<string> Values(string column) => Column(column).SelectMany(cell => cell.Split('|', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Rows as the cells of some columns.</summary>
    public IEnumerable<string[]> Rows(params string[] columns)
    {
        var at = columns.Select(column => Array.IndexOf(header, column)).ToArray();
        return rows.Select(row => at.Select(i => row[i]).ToArray());
    }

    /// <summary>Rows that have more or fewer cells than the header.</summary>
    public IEnumerable<string> Ragged() => rows.Where(row => row.Length != header.Length).Select(row => $"{Name}: {row[0]}");
}
