using Dateline.Language;

namespace Dateline.Training.Corpora;

/// <summary>Reads treebanks in CoNLL-U, sentence by sentence.</summary>
internal static class Treebank
{
    /// <summary>Reads a file. Multiword tokens and empty nodes are left out: their words stand in lines of their own.</summary>
    internal static List<TreebankSentence> Read(string path)
    {
        var sentences = new List<TreebankSentence>();
        var rows = new List<string[]>();
        var document = "";
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0)
            {
                if (rows.Count > 0) sentences.Add(Sentence(rows, document));
                rows.Clear();
            }
            else if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                document = line["# newdoc id = ".Length..];
            }
            else if (line[0] != '#')
            {
                var row = line.Split('\t');
                if (!row[0].AsSpan().ContainsAny('-', '.')) rows.Add(row);
            }
        }

        return sentences;
    }

    private static TreebankSentence Sentence(List<string[]> rows, string document) => new()
    {
        Document = document,
        Forms = [.. rows.Select(r => r[1].Replace(' ', '\u00A0'))],
        Upos = [.. rows.Select(r => UniversalTags.Parse(r[3]))],
        Xpos = [.. rows.Select(r => PennTags.Parse(r[4]))],
        Head = [.. rows.Select(r => int.Parse(r[6]))],
        Relation = [.. rows.Select(r => Relations.Parse(r[7]))],
    };
}
