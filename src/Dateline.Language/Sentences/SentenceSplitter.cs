using System.Buffers;
using Dateline.Language.Tokens;
using Dateline.Model;

namespace Dateline.Language.Sentences;

/// <summary>Groups words into sentences and paragraphs.</summary>
/// <remarks>
/// A candidate is a word that ends in ".", "!", "?" or "…", with the closing quotation marks, brackets and smileys after it; what stands before and
/// after decides (see <see cref="EndsAt"/>). Paragraphs, headings and list items always end a sentence. One pass; no allocation.
/// </remarks>
internal static class SentenceSplitter
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    /// <summary>Most words in a sentence. Parsing costs grow with length, and nothing written as a sentence is that long.</summary>
    internal const int LongestSentence = 400;

    /// <summary>Adds the sentences of a text whose words are known.</summary>
    internal static void Split(AnalyzedText text)
    {
        if (text.Count == 0) return;
        var lines = new LineBreaks(text.Text);
        var lineStart = 0;
        var paragraph = 0;
        var quoteOpen = false;
        var closersEnd = 0;
        for (var i = 0; i + 1 < text.Count; i++)
        {
            if (text.Form[i] is "\"") quoteOpen = i < closersEnd ? false : !quoteOpen;
            var gapStart = text.End[i];
            var gapEnd = text.Start[i + 1];
            if (gapEnd > gapStart + 1 || (gapEnd > gapStart && text.Text[gapStart] is '\n' or '\u2028' or '\u2029'))
            {
                var lineEnds = lines.LineEnds(gapStart, gapEnd);
                if (lineEnds > 0)
                {
                    var breaks = lines.IsDeliberate(lineStart, gapStart, gapEnd);
                    lineStart = gapEnd;
                    if (breaks)
                    {
                        Close(text, i + 1, paragraph);
                        paragraph++;
                        quoteOpen = false;
                        continue;
                    }
                }
            }

            if (i < closersEnd - 1 || text.JoinedToNext[i]) continue;
            if (i >= closersEnd && IsTerminal(text.Form[i])) closersEnd = ClosersEnd(text, i, quoteOpen);
            else if (i != closersEnd - 1) continue;
            if (i < closersEnd - 1) continue;
            if (EndsAt(text, TerminalBefore(text, i), i)) Close(text, i + 1, paragraph);
        }

        Close(text, text.Count, paragraph);
    }

    /// <summary>Does a sentence end after word <paramref name="last"/>?</summary>
    /// <param name="text">The text.</param>
    /// <param name="terminal">The word that ends in the punctuation mark.</param>
    /// <param name="last">The last of the closing marks after it, or the same word.</param>
    private static bool EndsAt(AnalyzedText text, int terminal, int last)
    {
        var next = last + 1;
        if (next >= text.Count) return true;
        var mark = text.Form[terminal];
        var start = next;
        while (start + 1 < text.Count && IsOpener(text.Form[start])) start++;
        var first = text.Form[start];
        var spaced = text.Start[next] > text.End[last];
        var capital = IsCapital(first);
        if (!spaced && !(capital || IsOpener(text.Form[next]))) return false;
        if (first is "," or ";" or ":" or ")" or "." or "?" or "!" or "/" or "%") return false;
        var lower = char.IsLower(first[0]);
        var quoted = last > terminal;
        if (quoted && IsAttribution(text, start)) return false;
        if (mark.Length > 1 && mark[^1] == '.' && mark[0] != '.') return !lower && AbbreviationEnds(text, terminal, start);
        if (mark[0] is '!' or '?') return !(lower && quoted);
        if (mark[0] is '…' || mark.StartsWith("..", StringComparison.Ordinal)) return capital && first is not "I";
        if (lower && quoted) return false;
        if (lower) return !IsShortAndCapital(text, terminal - 1);
        return !IsListMark(text, terminal);
    }

    private static bool AbbreviationEnds(AnalyzedText text, int terminal, int start)
    {
        var form = text.Form[terminal];
        var word = form.AsSpan(0, form.Length - 1);
        var kind = Abbreviations.Of(word);
        if (kind is AbbreviationKind.Always or AbbreviationKind.Title or AbbreviationKind.BeforeNumber) return false;
        if (!IsCapital(text.Form[start])) return false;
        if (word.Length == 1) return char.IsUpper(word[0]) && SentenceStarters.Contains(text.Form[start]) && text.Form[start].Length > 1;
        return SentenceStarters.Contains(text.Form[start]);
    }

    // “Why?” Mr Smith asked. At most four capitalised words stand between the mark and the verb.
    private static bool IsAttribution(AnalyzedText text, int start)
    {
        const int LongestName = 4;
        for (var i = start; i < text.Count && i <= start + LongestName; i++)
        {
            if (SpeechVerbs.Contains(text.Form[i])) return true;
            if (!char.IsUpper(text.Form[i][0])) return false;
        }

        return false;
    }

    // "approx. five", "Mfg. plant": an abbreviation that no table knows.
    private static bool IsShortAndCapital(AnalyzedText text, int index) =>
        index >= 0 && text.Form[index].Length is 2 or 3 && char.IsUpper(text.Form[index][0]) && !IsVowelled(text.Form[index]);

    private static bool IsVowelled(string form) => form.AsSpan().ContainsAny(Vowels);

    // "1. Introduction": the number belongs to the sentence it numbers.
    private static bool IsListMark(AnalyzedText text, int terminal)
    {
        var first = text.Sentences.Count == 0 ? 0 : text.Sentences[^1].End;
        return terminal == first + 1 && text.Form[first].Length <= 2 && char.IsAsciiDigit(text.Form[first][0]) && text.Start[terminal] == text.End[first];
    }

    private static bool IsTerminal(string form) => form[^1] is '.' or '!' or '?' or '…' && form is not ".com";

    private static int TerminalBefore(AnalyzedText text, int index)
    {
        while (index > 0 && !IsTerminal(text.Form[index])) index--;
        return index;
    }

    /// <summary>Index after the closing marks that follow a terminal.</summary>
    private static int ClosersEnd(AnalyzedText text, int terminal, bool quoteOpen)
    {
        const int Most = 16;
        var at = terminal + 1;
        while (at < text.Count && at - terminal < Most)
        {
            var attached = text.Start[at] == text.End[at - 1];
            var free = at + 1 >= text.Count || text.Start[at + 1] > text.End[at];
            var closes = text.Form[at] switch
            {
                ")" or "]" or "}" or "”" or "''" or "»" => true,
                "\"" => attached ? free || quoteOpen : free && quoteOpen,
                "'" or "’" => attached && free,
                ":)" or ":-)" or ";)" or ":(" or ":D" or "=)" or ";-)" => true,
                "!" or "?" or "!!" or "!!!" => attached,
                _ => false,
            };
            if (!closes && attached && text.Form[at] is "[")
            {
                var bracket = CitationEnd(text, at);
                if (bracket == at) break;
                at = bracket;
                continue;
            }

            if (!closes) break;
            if (text.Form[at] is "\"") quoteOpen = false;
            at++;
        }

        return at;
    }

    // "in 1971.[1]": a reference in the manner of Wikipedia belongs to the sentence before it.
    private static int CitationEnd(AnalyzedText text, int open)
    {
        const int Longest = 5;
        for (var i = open + 1; i < text.Count && i <= open + Longest; i++)
        {
            if (text.Form[i] is "]") return i + 1;
        }

        return open;
    }

    private static bool IsOpener(string form) => form is "\"" or "“" or "‘" or "'" or "``" or "(" or "[" or "«" or "*" or "-" or "--" or "—" or "–";

    private static bool IsCapital(string form) => char.IsUpper(form[0]) || char.GetUnicodeCategory(form[0]) == System.Globalization.UnicodeCategory.OtherLetter;

    /// <summary>Closes a sentence, in pieces where it is too long.</summary>
    private static void Close(AnalyzedText text, int end, int paragraph)
    {
        var first = text.Sentences.Count == 0 ? 0 : text.Sentences[^1].End;
        if (end - first > LongestSentence)
        {
            text.Warnings.Add(new Warning(
                "sentence_split",
                $"A sentence of {end - first} words was cut into pieces of at most {LongestSentence}; relations across the cuts are lost.",
                text.SpanOf(first, first + 1).In(text.Text)));
            while (end - first > LongestSentence)
            {
                first = BestCut(text, first);
                text.EndSentence(first, paragraph);
            }
        }

        text.EndSentence(end, paragraph);
    }

    // The last semicolon, colon, dash or comma of the second half, in this order of liking; else the limit itself.
    private static int BestCut(AnalyzedText text, int first)
    {
        var limit = first + LongestSentence;
        var best = limit;
        var bestRank = 0;
        for (var i = limit - 1; i > limit - (LongestSentence / 2); i--)
        {
            var rank = text.Form[i - 1] switch { ";" or "." or "!" or "?" => 4, ":" => 3, "--" or "—" or "–" or "-" => 2, "," => 1, _ => 0 };
            if (rank <= bestRank) continue;
            (best, bestRank) = (i, rank);
        }

        while (best < limit && text.JoinedToNext[best - 1]) best++;
        return best;
    }
}
