namespace Dateline.Language.Conllu;

/// <summary>Writes analysed texts as CoNLL-U (universaldependencies.org/format.html), for evaluation and for other tools to read.</summary>
internal static class ConlluWriter
{
    /// <summary>Writes every sentence of a text.</summary>
    /// <param name="text">The text; what has not been analysed is written as "_".</param>
    /// <param name="output">Where to; lines end in "\n" on every system.</param>
    /// <param name="documentId">Name of the document; sentences are numbered after it.</param>
    internal static void Write(AnalyzedText text, TextWriter output, string documentId)
    {
        var paragraph = -1;
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var sentence = text.Sentences[i];
            if (i == 0) output.Write($"# newdoc id = {documentId}\n");
            if (sentence.Paragraph != paragraph) output.Write("# newpar\n");
            paragraph = sentence.Paragraph;
            output.Write($"# sent_id = {documentId}-{i + 1}\n# text = {OneLine(text, sentence)}\n");
            WriteWords(text, sentence, output);
            output.Write('\n');
        }
    }

    private static void WriteWords(AnalyzedText text, Sentence sentence, TextWriter output)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var startsMultiword = text.JoinedToNext[i] && (i == sentence.First || !text.JoinedToNext[i - 1]);
            if (startsMultiword) WriteMultiword(text, sentence, i, output);
            var inMultiword = text.JoinedToNext[i] || (i > sentence.First && text.JoinedToNext[i - 1]);
            var unparsed = text.Relation[i] == Relation.Unknown;
            var head = unparsed ? "_" : text.Head[i] < 0 ? "0" : $"{text.Head[i] - sentence.First + 1}";
            output.Write($"{i - sentence.First + 1}\t{text.Form[i]}\t{text.Lemma[i]}\t{text.Upos[i].Label()}\t{text.Xpos[i].Label()}\t");
            output.Write($"{text.Features[i].Label(text.Upos[i])}\t{head}\t{text.Relation[i].Label()}\t_\t");
            output.Write(inMultiword || SpaceFollows(text, i) ? "_\n" : "SpaceAfter=No\n");
        }
    }

    private static void WriteMultiword(AnalyzedText text, Sentence sentence, int first, TextWriter output)
    {
        var last = first;
        while (last + 1 < sentence.End && text.JoinedToNext[last]) last++;
        output.Write($"{first - sentence.First + 1}-{last - sentence.First + 1}\t{text.Text.AsSpan(text.Start[first], text.End[last] - text.Start[first])}");
        output.Write($"\t_\t_\t_\t_\t_\t_\t_\t{(SpaceFollows(text, last) ? "_" : "SpaceAfter=No")}\n");
    }

    private static bool SpaceFollows(AnalyzedText text, int word) => word + 1 >= text.Count || text.Start[word + 1] > text.End[word];

    private static string OneLine(AnalyzedText text, Sentence sentence)
    {
        var span = text.SpanOf(sentence.First, sentence.End);
        return string.Join(' ', text.Text[span.Start..span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
