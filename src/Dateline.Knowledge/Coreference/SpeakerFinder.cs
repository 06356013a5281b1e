using Dateline.Language;

namespace Dateline.Knowledge.Coreference;

/// <summary>Finds who speaks in a quotation, for "I" and "we" in it: the subject of the verb that the quotation hangs on.</summary>
internal static class SpeakerFinder
{
    private static readonly HashSet<string> Says = new(StringComparer.Ordinal)
    {
        "say", "tell", "add", "state", "declare", "warn", "write", "announce", "insist", "claim", "argue", "explain", "note", "reply", "ask", "urge", "vow", "stress", "tweet", "post", "repeat", "comment", "continue", "shout", "admit", "acknowledge",
        "call", "describe", "deny", "promise", "pledge", "demand", "answer", "respond", "conclude", "remark", "recall", "report", "go", "complain", "boast", "joke", "quote",
    };

    /// <summary>The head of the speaker's phrase, or -1 where no quotation or no speaker is near.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">A token, usually a pronoun of the first person.</param>
    internal static int SpeakerOf(AnalyzedText text, int token)
    {
        var quotation = QuotationAt(text, token);
        if (quotation is not { } quote) return -1;

        // Speech verbs stand in the sentence of the closing mark, of the opening mark, or in the one before it.
        var close = text.SentenceOf[quote.End - 1];
        var open = text.SentenceOf[quote.First];
        var found = InSentence(text, close, quote);
        if (found < 0 && open != close) found = InSentence(text, open, quote);
        if (found < 0 && close + 1 < text.Sentences.Count && text.Sentences[close + 1].Paragraph == text.Sentences[close].Paragraph) found = InSentence(text, close + 1, quote);
        if (found < 0 && open > 0) found = InSentence(text, open - 1, quote);
        return found;
    }

    private static QuotationSpan? QuotationAt(AnalyzedText text, int token)
    {
        // Quotations are in order and few; a token's own is among the last that open before it.
        var low = 0;
        var high = text.Quotations.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (text.Quotations[middle].First <= token) low = middle + 1;
            else high = middle - 1;
        }

        for (var i = high; i >= 0 && i > high - 4; i--)
        {
            if (token < text.Quotations[i].End) return text.Quotations[i];
        }

        return null;
    }

    private static int InSentence(AnalyzedText text, int sentence, QuotationSpan quote)
    {
        var span = text.Sentences[sentence];
        for (var token = span.First; token < span.End; token++)
        {
            if (token >= quote.First && token < quote.End) continue;
            if (text.Upos[token] is not UniversalTag.Verb || !Says.Contains(text.Lemma[token].ToLowerInvariant())) continue;
            for (var child = text.FirstChild(token); child >= 0; child = text.NextSibling(child))
            {
                if (text.Relation[child] is Relation.NominalSubject && (child < quote.First || child >= quote.End)) return child;
            }
        }

        return -1;
    }
}
