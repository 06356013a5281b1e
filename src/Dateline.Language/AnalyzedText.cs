using Dateline.Model;

namespace Dateline.Language;

/// <summary>A report's text with everything that language analysis knows of it: sentences, tokens, tags, lemmas, parse, names, quotations, dates, numbers.</summary>
/// <remarks>
/// One array per property, indexed by token; no object per token. Stages fill it in order (tokens, tags, lemmas, parse, names, quotations, times,
/// quantities), and nothing downstream tokenises again. Arrays may be longer than <see cref="Count"/>: they are pooled and grow by doubling.
/// An instance belongs to one report and one thread at a time; <see cref="Reset"/> hands it to the next report.
/// </remarks>
internal sealed class AnalyzedText
{
    private int[] firstChild = [];
    private int[] nextSibling = [];

    /// <summary>The report's normalised text.</summary>
    internal string Text { get; private set; } = "";

    /// <summary>Day of publication, against which relative dates resolve.</summary>
    internal DateOnly Published { get; private set; }

    /// <summary>Number of words (Universal Dependencies' "syntactic words": "didn't" is two).</summary>
    internal int Count { get; private set; }

    /// <summary>Offset of each word's first UTF-16 code unit.</summary>
    internal int[] Start { get; private set; } = [];

    /// <summary>Offset after each word's last code unit.</summary>
    internal int[] End { get; private set; } = [];

    /// <summary>True for a word written together with the next as one token: "did" of "didn't", "Putin" of "Putin's".</summary>
    internal bool[] JoinedToNext { get; private set; } = [];

    /// <summary>Word forms, interned.</summary>
    internal string[] Form { get; private set; } = [];

    /// <summary>Lemmas, interned.</summary>
    internal string[] Lemma { get; private set; } = [];

    /// <summary>Universal tags.</summary>
    internal UniversalTag[] Upos { get; private set; } = [];

    /// <summary>Penn tags.</summary>
    internal PennTag[] Xpos { get; private set; } = [];

    /// <summary>Morphological features.</summary>
    internal Features[] Features { get; private set; } = [];

    /// <summary>Index of each word's head in this text; -1 for the root of a sentence.</summary>
    internal int[] Head { get; private set; } = [];

    /// <summary>Relation to the head.</summary>
    internal Relation[] Relation { get; private set; } = [];

    /// <summary>Ordinal of the sentence that each word stands in.</summary>
    internal int[] SentenceOf { get; private set; } = [];

    /// <summary>Sentences in order; together they hold every word once.</summary>
    internal List<Sentence> Sentences { get; } = [];

    /// <summary>Names, in order, not overlapping.</summary>
    internal List<NameSpan> Names { get; } = [];

    /// <summary>Quotations, in order of their opening mark; inner ones after the outer one.</summary>
    internal List<QuotationSpan> Quotations { get; } = [];

    /// <summary>Date expressions, in order, not overlapping.</summary>
    internal List<TimeSpanExpression> Times { get; } = [];

    /// <summary>Number expressions, in order, not overlapping; numbers inside date expressions are left out.</summary>
    internal List<Quantity> Quantities { get; } = [];

    /// <summary>What suffered in the analysis, for the report's warnings: stable code, message, place.</summary>
    internal List<Warning> Warnings { get; } = [];

    /// <summary>The word at an index.</summary>
    internal Token this[int index] => new(this, index);

    /// <summary>The words of a sentence or any other run of tokens.</summary>
    internal Span SpanOf(int first, int end) => new(Start[first], End[end - 1]);

    /// <summary>First dependent of a word in text order, or -1; see <see cref="NextSibling"/>.</summary>
    internal int FirstChild(int index) => firstChild[index];

    /// <summary>The next dependent of the same head in text order, or -1.</summary>
    internal int NextSibling(int index) => nextSibling[index];

    /// <summary>Empties the analysis for a new text.</summary>
    internal void Reset(string text, DateOnly published)
    {
        Text = text;
        Published = published;
        Count = 0;
        Sentences.Clear();
        Names.Clear();
        Quotations.Clear();
        Times.Clear();
        Quantities.Clear();
        Warnings.Clear();
    }

    /// <summary>Appends a word. Called by the tokeniser alone.</summary>
    internal void AddToken(int start, int end, string form, bool joinedToNext)
    {
        if (Count == Start.Length) Grow();
        Start[Count] = start;
        End[Count] = end;
        Form[Count] = form;
        Lemma[Count] = form;
        JoinedToNext[Count] = joinedToNext;
        Upos[Count] = UniversalTag.Unknown;
        Xpos[Count] = PennTag.Unknown;
        Features[Count] = Language.Features.None;
        Head[Count] = -1;
        Relation[Count] = Language.Relation.Unknown;
        SentenceOf[Count] = 0;
        Count++;
    }

    /// <summary>Closes a sentence over the words since the last one. Called by the tokeniser alone.</summary>
    internal void EndSentence(int paragraph) => EndSentence(Count, paragraph);

    /// <summary>Closes a sentence over the words since the last one and before <paramref name="end"/>. Called by the sentence splitter alone.</summary>
    internal void EndSentence(int end, int paragraph)
    {
        var first = Sentences.Count == 0 ? 0 : Sentences[^1].End;
        if (first >= end) return;
        for (var i = first; i < end; i++) SentenceOf[i] = Sentences.Count;
        Sentences.Add(new Sentence(first, end, paragraph));
    }

    /// <summary>Links each head to its dependents in text order. Called once, after the parser has filled <see cref="Head"/>.</summary>
    internal void LinkChildren()
    {
        for (var i = 0; i < Count; i++) firstChild[i] = -1;
        for (var i = Count - 1; i >= 0; i--)
        {
            var head = Head[i];
            if (head < 0)
            {
                nextSibling[i] = -1;
                continue;
            }

            nextSibling[i] = firstChild[head];
            firstChild[head] = i;
        }
    }

    private void Grow()
    {
        var size = Math.Max(256, Start.Length * 2);
        Start = Grown(Start, size);
        End = Grown(End, size);
        JoinedToNext = Grown(JoinedToNext, size);
        Form = Grown(Form, size);
        Lemma = Grown(Lemma, size);
        Upos = Grown(Upos, size);
        Xpos = Grown(Xpos, size);
        Features = Grown(Features, size);
        Head = Grown(Head, size);
        Relation = Grown(Relation, size);
        SentenceOf = Grown(SentenceOf, size);
        firstChild = Grown(firstChild, size);
        nextSibling = Grown(nextSibling, size);
    }

    private static T[] Grown<T>(T[] array, int size)
    {
        Array.Resize(ref array, size);
        return array;
    }
}
