using System.Text;

namespace Dateline.Language.Conllu;

/// <summary>One document of a treebank while its lines are being read.</summary>
internal sealed class ConlluDocument
{
    private readonly StringBuilder text = new();
    private readonly List<(int Start, string[] Columns, int Head, bool Joined)> words = [];
    private readonly List<(int End, int Paragraph)> sentences = [];
    private int sentenceStart;
    private int paragraph = -1;
    private int multiwordEnd;
    private bool multiwordSpace;
    private bool spaceBefore;
    private bool paragraphStarts;

    /// <summary>False until the first word.</summary>
    internal bool HasWords => words.Count > 0;

    /// <summary>The next word begins a paragraph.</summary>
    internal void StartParagraph() => paragraphStarts = true;

    /// <summary>The next words, up to the id <paramref name="last"/>, are written together.</summary>
    internal void StartMultiword(int last, bool spaceAfter) => (multiwordEnd, multiwordSpace) = (last, spaceAfter);

    /// <summary>Appends a word and the white space before it.</summary>
    /// <param name="id">Its number within the sentence, from 1.</param>
    /// <param name="columns">The ten columns.</param>
    /// <param name="head">The head's number within the sentence, 0 for the root, -1 where there is no tree.</param>
    /// <param name="spaceAfter">False where the next word follows without a space.</param>
    internal void AddWord(int id, string[] columns, int head, bool spaceAfter)
    {
        if (paragraphStarts || words.Count == 0)
        {
            if (words.Count > 0) text.Append("\n\n");
            paragraph++;
            paragraphStarts = false;
        }
        else if (spaceBefore)
        {
            text.Append(' ');
        }

        words.Add((text.Length, columns, head < 1 ? -1 : sentenceStart + head - 1, id < multiwordEnd));
        text.Append(columns[1]);
        if (id < multiwordEnd) spaceBefore = false;
        else spaceBefore = id == multiwordEnd ? multiwordSpace : spaceAfter;
    }

    /// <summary>Closes the sentence, if one is open.</summary>
    internal void EndSentence()
    {
        if (words.Count == sentenceStart) return;
        sentences.Add((words.Count, paragraph));
        sentenceStart = words.Count;
        multiwordEnd = 0;
    }

    /// <summary>The document's text with its annotation; the publication date is left at its default.</summary>
    internal AnalyzedText Finish()
    {
        EndSentence();
        var analyzed = new AnalyzedText();
        analyzed.Reset(text.ToString(), default);
        var sentence = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var (start, columns, _, joined) = words[i];
            analyzed.AddToken(start, start + columns[1].Length, string.Intern(columns[1]), joined);
            if (i + 1 == sentences[sentence].End) analyzed.EndSentence(sentences[sentence++].Paragraph);
        }

        for (var i = 0; i < words.Count; i++)
        {
            var columns = words[i].Columns;
            analyzed.Lemma[i] = string.Intern(columns[2]);
            analyzed.Upos[i] = UniversalTags.Parse(columns[3]);
            analyzed.Xpos[i] = PennTags.Parse(columns[4]);
            analyzed.Features[i] = FeatureLabels.Parse(columns[5]);
            analyzed.Head[i] = words[i].Head;
            analyzed.Relation[i] = Relations.Parse(columns[7]);
        }

        analyzed.LinkChildren();
        return analyzed;
    }
}
