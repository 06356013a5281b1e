using System.Collections.Immutable;
using Dateline.Model;

namespace Dateline.Coding.Meanings;

/// <summary>The meaning of every code and label that the output uses, from the table <c>Glossary.tsv</c>.</summary>
/// <remarks>
/// Event types, modes, contexts and sectors after PLOVER (Open Event Data Alliance, 2021 edition), event codes after CAMEO 1.1b3 (Schrodt 2012),
/// relations and parts of speech after Universal Dependencies v2 and the English Web Treebank.
/// </remarks>
internal sealed class Glossary
{

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
    internal ImmutableArray<string> Near(string word) => NearWords.Of(word, Entries.Select(static entry => entry.Code));

    private ImmutableArray<GlossaryEntry> Where(string code, StringComparison comparison) => [.. Entries.Where(entry => entry.Code.Equals(code, comparison))];
}
