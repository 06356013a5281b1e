using Dateline.Knowledge.Naming;

namespace Dateline.Knowledge.Files;

/// <summary>Finds names that two rows share: allowed, because the world has two Congos, but often a slip.</summary>
/// <remarks>
/// The first row of the files is the likelier reading of a shared name (knowledge/README.md), so a row of one's own may never be read where a shipped
/// one has its name. Advice only, for <c>dateline lint</c>: it costs a second reading of the files.
/// </remarks>
internal static class SharedNames
{
    // Columns that hold names which should mean one row each. Variants of offices are left out ("minister" is meant to be many), and so are acronyms, which
    // bodies of many countries share: the country in play chooses.
    private static readonly (string Sort, KnowledgeFormat Format, int[] Columns)[] Named =
    [
        ("state", KnowledgeFormat.States, [2, 3, 4]),
        ("territory", KnowledgeFormat.Territories, [1, 2]),
        ("person", KnowledgeFormat.Holders, [0, 5]),
        ("organisation", KnowledgeFormat.Organizations, [1, 2]),
        ("organisation", KnowledgeFormat.Groups, [1, 2]),
        ("agent", KnowledgeFormat.Agents, [0]),
    ];

    /// <summary>Adds a note for each name in the last folder that another row of its sort has.</summary>
    /// <param name="folders">As for <see cref="KnowledgeBase.Open"/>.</param>
    /// <param name="problems">Receives the notes.</param>
    internal static void Note(IReadOnlyList<string> folders, List<KnowledgeProblem> problems)
    {
        var rowOf = new Dictionary<(string Sort, string Name), KnowledgeRow>();
        foreach (var (sort, format, columns) in Named)
        {
            foreach (var row in KnowledgeTable.Read(format, folders, []))
            {
                foreach (var column in columns) NoteRow(sort, row, column, folders[^1], rowOf, problems);
            }
        }
    }

    private static void NoteRow(string sort, KnowledgeRow row, int column, string folder, Dictionary<(string Sort, string Name), KnowledgeRow> rowOf, List<KnowledgeProblem> problems)
    {
        foreach (var name in row.List(column))
        {
            var folded = Folded(name);
            if (rowOf.TryAdd((sort, folded), row)) continue;
            var first = rowOf[(sort, folded)];
            if (string.Equals(first[0], row[0], StringComparison.Ordinal) && (first.Line != row.Line || column == 0)) continue;
            if (!string.Equals(Path.GetDirectoryName(row.File), Path.GetDirectoryName(Path.Combine(folder, "x")), StringComparison.Ordinal)) continue;
            problems.Add(first.Line == row.Line && string.Equals(first.File, row.File, StringComparison.Ordinal)
                ? new(row.File, row.Line, $"has the {sort}'s name \"{name}\" twice.", "Delete one; names are compared without accents, dashes and case.", IsError: false)
                : new(row.File, row.Line, $"has the {sort}'s name \"{name}\", which \"{first[0]}\" has too ({Path.GetFileName(first.File)}:{first.Line}).", "The first is the likelier reading; give one of them another name if they should not be confused.", IsError: false));
        }
    }

    // As the tree of names folds them; what is written in capitals only is read in capitals only ("US", "us").
    private static string Folded(string name)
    {
        Span<char> word = stackalloc char[WordTable.MaxLength];
        var words = new List<string>();
        var at = 0;
        while (WordPieces.Next(name, ref at, word, out var length, out _)) words.Add(word[..length].ToString());
        return string.Join(' ', words) + (name.Any(char.IsLower) ? "" : "!");
    }
}
