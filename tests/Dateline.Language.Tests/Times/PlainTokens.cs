namespace Dateline.Language.Tests.Times;

/// <summary>Splits text at spaces and signs, so that the tests of dates and numbers stand on no other stage; lemmas and tags stay empty.</summary>
internal static class PlainTokens
{
    /// <summary>The text with tokens and sentences.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">Day of publication.</param>
    /// <param name="splitHyphens">True to make "mid-1990s" three tokens, as the treebanks do.</param>
    internal static AnalyzedText Analyze(string text, DateOnly published, bool splitHyphens = true)
    {
        var analyzed = new AnalyzedText();
        analyzed.Reset(text, published);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                if (text[at] == '\n') analyzed.EndSentence(0);
                at++;
                continue;
            }

            var end = TokenEnd(text, at, splitHyphens);
            analyzed.AddToken(at, end, text[at..end], end < text.Length && !char.IsWhiteSpace(text[end]));
            if (text[at] is '.' or '!' or '?') analyzed.EndSentence(0);
            at = end;
        }

        analyzed.EndSentence(0);
        return analyzed;
    }

    private static int TokenEnd(string text, int at, bool splitHyphens)
    {
        var end = at + 1;
        if (text[at] is '\'' or '’' && end < text.Length && text[end] == 's') return end + 1;
        if (!char.IsLetterOrDigit(text[at])) return end;
        while (end < text.Length)
        {
            var inner = end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]);
            if (char.IsLetterOrDigit(text[end])) end++;
            else if (inner && text[end] is ',' or '.' or ':' or '/' && char.IsLetterOrDigit(text[end - 1]) && char.IsAsciiDigit(text[end - 1]) == char.IsAsciiDigit(text[end + 1])) end++;
            else if (inner && !splitHyphens && text[end] is '-' or '–') end++;
            else break;
        }

        // "Mar.", "a.m."
        if (end < text.Length && text[end] == '.' && (text[at..end].Contains('.') && char.IsLetter(text[at]) || text[at..end] is "Jan" or "Feb" or "Mar" or "Apr" or "Aug" or "Sept" or "Oct" or "Nov" or "Dec" or "No" or "c")) end++;
        return end;
    }
}
