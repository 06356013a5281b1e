using Dateline.Language;

namespace Dateline.Coding.Attribution;

/// <summary>The place, day and agency at the head of a paragraph ("WASHINGTON (AP) — "), which neither speak nor belong to what is said.</summary>
internal sealed class Datelines
{
    // "LOS ANGELES, Calif., Feb. 22, 2016 (Reuters) —" has fifteen words.
    private const int MostWords = 18;

    private readonly List<TokenRange> ranges = [];

    /// <summary>Finds those of a text.</summary>
    internal Datelines(AnalyzedText text)
    {
        var paragraph = -1;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Paragraph == paragraph) continue;
            paragraph = sentence.Paragraph;
            if (EndOf(text, sentence.First) is { } end) ranges.Add(new TokenRange(sentence.First, end));
        }
    }

    /// <summary>The dateline that shares a token with a run, or null.</summary>
    internal TokenRange? Within(TokenRange words)
    {
        foreach (var range in ranges)
        {
            if (range.Overlaps(words)) return range;
            if (range.First >= words.End) break;
        }

        return null;
    }

    /// <summary>Takes datelines out of contents, and gives those whose speaker was read from one the phrase between dateline and cue.</summary>
    internal void TakeOut(AnalyzedText text, List<AttributedContent> found)
    {
        if (ranges.Count == 0) return;
        foreach (var attribution in found)
        {
            for (var i = 0; i < attribution.Content.Count; i++)
            {
                if (Within(attribution.Content[i]) is { } inContent) attribution.Content[i] = attribution.Content[i].Without(inContent);
            }

            attribution.Content.RemoveAll(static range => range.Length == 0);
            if (attribution.SpeakerWords is not { } speaker || Within(speaker) is not { } dateline) continue;
            var rest = speaker.End > dateline.End ? new TokenRange(dateline.End, speaker.End)
                : attribution.Cue is { } cue && cue.First > dateline.End ? new TokenRange(dateline.End, cue.First)
                : default;
            attribution.SpeakerWords = SpeakerPhrase.Trim(text, rest);
            attribution.Speaker = attribution.SpeakerWords is { } words ? SpeakerPhrase.HeadOf(text, words) : null;
            if (attribution.Speaker is null) attribution.SpeakerWords = null;
        }
    }

    // Capitals, commas, a month and a day, an agency in brackets, and the dash that ends it; or an agency between strokes.
    private static int? EndOf(AnalyzedText text, int first)
    {
        var end = Math.Min(text.Count, first + MostWords);
        var hasCapitals = false;
        for (var i = first; i < end; i++)
        {
            var form = text.Form[i];
            if (form is "—" or "–" or "--" or "-") return i > first && hasCapitals && IsSpaced(text, i) ? i + 1 : null;
            if (form is "/" && i > first && text.Form[i - 1] is not "/" && IsClosedByStroke(text, i, end) is { } closed) return closed;
            if (form.Length >= 2 && IsCapitals(form)) hasCapitals = true;
            if (!(char.IsUpper(form[0]) || char.IsAsciiDigit(form[0]) || form is "," or "." or "(" or ")" or "/" or ":" or "of" or "and" or "de" or "the")) return null;
        }

        return null;
    }

    private static int? IsClosedByStroke(AnalyzedText text, int open, int end)
    {
        for (var i = open + 1; i < Math.Min(end, open + 4); i++)
        {
            if (text.Form[i] == "/") return i + 1 < text.Count && text.Form[i + 1] is "." or "-" or "–" or "—" ? i + 2 : null;
        }

        return null;
    }

    private static bool IsSpaced(AnalyzedText text, int dash) => text.End[dash - 1] < text.Start[dash] || text.Form[dash - 1] is ")" || text.Form[dash] is not "-";

    private static bool IsCapitals(string form)
    {
        foreach (var letter in form)
        {
            if (!char.IsUpper(letter)) return false;
        }

        return true;
    }
}
