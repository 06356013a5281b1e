namespace Dateline.Language.Conllu;

/// <summary>Reads CoNLL-U treebanks, as texts with gold annotation, for training and tests.</summary>
/// <remarks>
/// The text is rebuilt from the forms and "SpaceAfter=No": sentences of a paragraph are joined by a space, paragraphs ("newpar", "newdoc") by a blank
/// line. Empty nodes ("8.1") and enhanced dependencies are passed over. Format: universaldependencies.org/format.html.
/// </remarks>
internal static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>The texts of a treebank, one a document ("newdoc"); a file without such marks is one text.</summary>
    /// <param name="lines">The file's lines.</param>
    /// <exception cref="InvalidDataException">A line is not CoNLL-U; the message gives its number.</exception>
    internal static IEnumerable<AnalyzedText> Read(IEnumerable<string> lines)
    {
        var document = new ConlluDocument();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0)
            {
                document.EndSentence();
            }
            else if (line[0] != '#')
            {
                var columns = line.Split('\t');
                if (columns.Length != Columns) throw Malformed(number, $"{columns.Length} columns instead of {Columns}");
                if (!Add(document, columns)) throw Malformed(number, $"\"{columns[0]}\" or \"{columns[6]}\" is not a number of a word");
            }
            else if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                if (document.HasWords) yield return document.Finish();
                document = new ConlluDocument();
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                document.StartParagraph();
            }
        }

        document.EndSentence();
        if (document.HasWords) yield return document.Finish();
    }

    private static bool Add(ConlluDocument document, string[] columns)
    {
        var spaceAfter = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        if (columns[0].Contains('.')) return true;
        var dash = columns[0].IndexOf('-');
        if (dash > 0)
        {
            if (!int.TryParse(columns[0].AsSpan(dash + 1), out var last)) return false;
            document.StartMultiword(last, spaceAfter);
            return true;
        }

        var head = -1;
        if (columns[6] != "_" && !int.TryParse(columns[6], out head)) return false;
        if (!int.TryParse(columns[0], out var id)) return false;
        document.AddWord(id, columns, head, spaceAfter);
        return true;
    }

    private static InvalidDataException Malformed(int line, string what) => new($"line {line}: {what}");
}
