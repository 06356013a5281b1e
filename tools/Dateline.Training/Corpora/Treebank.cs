using Dateline.Language;

namespace Dateline.Training.Corpora;

/// <summary>Reads treebanks in CoNLL-U and makes variants of their sentences.</summary>
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

    /// <summary>
    /// The sentences and, drawn by chance, copies of some in capitals (headlines), in small letters and without the closing mark, so that the models do
    /// not lean on what edited text alone has.
    /// </summary>
    internal static List<TreebankSentence> Augmented(IReadOnlyList<TreebankSentence> sentences, ulong seed)
    {
        var random = new Xorshift(seed);
        var result = new List<TreebankSentence>(sentences);
        foreach (var sentence in sentences)
        {
            var draw = random.Below(100);
            if (draw < 4) result.Add(sentence.With(f => f.ToUpperInvariant(), sentence.Length));
            else if (draw < 7) result.Add(sentence.With(f => f.ToLowerInvariant(), sentence.Length));
            else if (draw < 13 && EndsInPunctuation(sentence)) result.Add(sentence.With(f => f, sentence.Length - 1));
        }

        return result;
    }

    // The mark must be a leaf, or cutting it off would leave words without a head.
    private static bool EndsInPunctuation(TreebankSentence sentence) => sentence.Length > 3
        && sentence.Relation[^1] == Relation.Punctuation && !sentence.Head.Contains(sentence.Length);

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
