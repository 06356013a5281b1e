namespace Dateline.Language.Quotations;

/// <summary>Finds quotations: what stands between quotation marks, single quoted words included.</summary>
/// <remarks>
/// Works paragraph by paragraph, with a stack of open marks. Double marks left open reach to the end of their paragraph, and the next paragraph goes
/// on with the quotation where it opens again, as newspapers do. A single mark counts only where it is closed in the same paragraph: otherwise it is
/// an apostrophe. A mark that opens while one of its kind is open means that the writer forgot to close the first, unless both are closed later, or
/// the first opens the paragraph and the next paragraph opens too: then the first is the one that newspapers leave open.
/// Linear in the number of words; nesting deeper than <see cref="Deepest"/> is not followed.
/// </remarks>
internal sealed class QuotationFinder : IStage
{
    private const int Deepest = 16;
    private const int Unclosed = -1;

    /// <inheritdoc/>
    public void Annotate(AnalyzedText text)
    {
        Span<int> open = stackalloc int[Deepest];
        var previousOpen = false;
        for (var sentence = 0; sentence < text.Sentences.Count;)
        {
            var last = sentence;
            while (last + 1 < text.Sentences.Count && text.Sentences[last + 1].Paragraph == text.Sentences[sentence].Paragraph) last++;
            var end = text.Sentences[last].End;
            var nextOpens = end < text.Count && QuotationMarks.Of(text, end) == QuotationMark.OpensDouble;
            var paragraph = new ParagraphQuotations(text, open, text.Sentences[sentence].First, end, previousOpen, nextOpens);
            previousOpen = paragraph.Find();
            sentence = last + 1;
        }
    }

    /// <summary>The quotations of one paragraph while they are found.</summary>
    private ref struct ParagraphQuotations(AnalyzedText text, Span<int> open, int first, int end, bool previousOpen, bool nextOpens)
    {
        // Ordinals, among the text's quotations, of those still open; the outer ones first.
        private readonly Span<int> open = open;
        private readonly int before = text.Quotations.Count;
        private int depth;
        private bool opensMore;

        /// <summary>Adds the paragraph's quotations; true where it leaves a double mark open.</summary>
        internal bool Find()
        {
            opensMore = nextOpens && MarksLeft();
            for (var i = first; i < end; i++)
            {
                switch (QuotationMarks.Of(text, i))
                {
                    case QuotationMark.OpensDouble:
                        OpenDouble(i);
                        break;
                    case QuotationMark.ClosesDouble:
                        if (!CloseNearest(i, single: false)) CloseFromStart(i);
                        break;
                    case QuotationMark.EitherDouble:
                        if (!CloseNearest(i, single: false)) Open(i);
                        break;
                    case QuotationMark.OpensSingle:
                        Open(i);
                        break;
                    case QuotationMark.ClosesSingle:
                        CloseNearest(i, single: true);
                        break;
                    default:
                        break;
                }
            }

            var left = false;
            while (depth > 0)
            {
                var ordinal = open[depth - 1];
                if (IsSingle(ordinal))
                {
                    Drop();
                    continue;
                }

                left = true;
                Close(end);
            }

            return left;
        }

        private void OpenDouble(int at)
        {
            var outer = NearestDouble();
            if (outer >= 0 && IsCurly(text.Quotations[open[outer]].First) == IsCurly(at) && !IsLeftOpen(outer) && !IsNested(at))
            {
                // The first was never closed: it ends with the sentence it began.
                while (depth > outer + 1) Drop();
                var started = text.Quotations[open[outer]].First;
                Close(AfterInner(open[outer], Math.Min(at, text.Sentences[text.SentenceOf[started]].End)));
            }

            Open(at);
        }

        // A quotation within the one that ends here may reach over the end of its sentence: "A. “B. C.” D".
        private readonly int AfterInner(int ordinal, int stop)
        {
            for (var inner = ordinal + 1; inner < text.Quotations.Count; inner++)
                if (text.Quotations[inner].First < stop) stop = Math.Max(stop, text.Quotations[inner].End);
            return stop;
        }

        private void Open(int at)
        {
            if (depth == Deepest) return;
            open[depth++] = text.Quotations.Count;
            text.Quotations.Add(new QuotationSpan(at, Unclosed, previousOpen && at == first && !IsSingleMark(at)));
        }

        /// <summary>Closes the innermost quotation of this kind of mark; single marks open within it were apostrophes.</summary>
        private bool CloseNearest(int at, bool single)
        {
            if (single)
            {
                // A single mark does not close over a double one that is open.
                if (depth == 0 || !IsSingle(open[depth - 1])) return false;
                Close(at + 1);
                return true;
            }

            var nearest = NearestDouble();
            if (nearest < 0) return false;
            var level = nearest;
            while (level >= 0 && (IsSingle(open[level]) || IsCurly(text.Quotations[open[level]].First) != IsCurly(at))) level--;
            if (level < 0) level = nearest;
            while (depth > level + 1)
            {
                if (IsSingle(open[depth - 1])) Drop();
                else Close(at);
            }

            Close(at + 1);
            return true;
        }

        // The paragraph goes on with a quotation without opening it again: it starts with the paragraph.
        private readonly void CloseFromStart(int at)
        {
            if (!previousOpen || text.Quotations.Count > before) return;
            text.Quotations.Add(new QuotationSpan(first, at + 1, ContinuesPrevious: true));
        }

        /// <summary>Is a mark that opens inside an open quotation closed before that one is? Looks a bounded way ahead.</summary>
        private readonly bool IsNested(int at)
        {
            const int Reach = 200;
            var levels = 2;
            for (var i = at + 1; i < end && i < at + Reach; i++)
            {
                switch (QuotationMarks.Of(text, i))
                {
                    case QuotationMark.OpensDouble:
                        return false;
                    case QuotationMark.ClosesDouble or QuotationMark.EitherDouble when --levels == 0:
                        return true;
                    default:
                        break;
                }
            }

            return false;
        }

        // The paragraph's first mark, in a speech of several paragraphs that all open and of which only the last closes.
        private readonly bool IsLeftOpen(int level) => opensMore && text.Quotations[open[level]].First == first;

        /// <summary>Do the paragraph's opening marks outnumber the closing ones?</summary>
        private readonly bool MarksLeft()
        {
            var balance = 0;
            for (var i = first; i < end; i++)
            {
                var mark = QuotationMarks.Of(text, i);
                if (mark == QuotationMark.OpensDouble) balance++;
                else if (mark == QuotationMark.ClosesDouble) balance--;
            }

            return balance > 0;
        }

        private readonly int NearestDouble()
        {
            var level = depth - 1;
            while (level >= 0 && IsSingle(open[level])) level--;
            return level;
        }

        private readonly bool IsSingle(int ordinal) => IsSingleMark(text.Quotations[ordinal].First);

        private readonly bool IsCurly(int at) => text.Form[at] is "“" or "”" or "„";

        private readonly bool IsSingleMark(int at) => text.Form[at] is "'" or "‘" or "’" or "`";

        private void Close(int stop)
        {
            var ordinal = open[--depth];
            text.Quotations[ordinal] = text.Quotations[ordinal] with { End = stop };
        }

        private void Drop() => text.Quotations.RemoveAt(open[--depth]);
    }
}
