using System.Collections.Immutable;

namespace Dateline.Cli.Explaining;

/// <summary>The meaning of every code and label that the output uses, from the table <c>Glossary.tsv</c>.</summary>
/// <remarks>
/// Event types, modes, contexts and sectors after PLOVER (Open Event Data Alliance, 2021 edition), event codes after CAMEO 1.1b3 (Schrodt 2012),
/// relations and parts of speech after Universal Dependencies v2 and the English Web Treebank.
/// </remarks>
internal sealed class Glossary
{
    private const int FarthestSuggestion = 2;
    private const int MostSuggestions = 3;

    private Glossary(ImmutableArray<GlossaryEntry> entries) => Entries = entries;

    /// <summary>All entries, kind by kind.</summary>
    internal ImmutableArray<GlossaryEntry> Entries { get; }

    /// <summary>Reads the table that is built into the program.</summary>
    internal static Glossary Load()
    {
        using var table = new StreamReader(typeof(Glossary).Assembly.GetManifestResourceStream("glossary.tsv")!);
        var entries = ImmutableArray.CreateBuilder<GlossaryEntry>();
        table.ReadLine();
        while (table.ReadLine() is { } line)
        {
            var columns = line.Split('\t');
            entries.Add(new GlossaryEntry(columns[0], columns[1], columns[2], columns[3]));
        }

        return new Glossary(entries.ToImmutable());
    }

    /// <summary>All meanings of a code: as written where it is known so, otherwise in any case.</summary>
    /// <remarks>"arrest" is a mode of two types; "X" is a part of speech and "x" is the same.</remarks>
    internal ImmutableArray<GlossaryEntry> Find(string code)
    {
        var exact = Where(code, StringComparison.Ordinal);
        return exact.IsEmpty ? Where(code, StringComparison.OrdinalIgnoreCase) : exact;
    }

    /// <summary>Codes that differ from a word by one or two letters, the nearest first.</summary>
    internal ImmutableArray<string> Near(string word) =>
    [
        .. Entries.Select(static entry => entry.Code).Distinct(StringComparer.Ordinal)
            .Select(code => (Code: code, Distance: Distance(code.ToUpperInvariant(), word.ToUpperInvariant())))
            .Where(it => it.Distance <= FarthestSuggestion && it.Distance < it.Code.Length - 1)
            .OrderBy(static it => it.Distance).ThenBy(static it => it.Code, StringComparer.Ordinal)
            .Take(MostSuggestions).Select(static it => it.Code),
    ];

    private ImmutableArray<GlossaryEntry> Where(string code, StringComparison comparison) => [.. Entries.Where(entry => entry.Code.Equals(code, comparison))];

    /// <summary>Levenshtein's distance; far words are told apart by length alone.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > FarthestSuggestion) return int.MaxValue;
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++) row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            above = row;
        }

        return above[b.Length];
    }
}
