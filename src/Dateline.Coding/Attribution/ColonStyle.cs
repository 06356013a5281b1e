using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Attribution;

/// <summary>"Minister: border stays closed", "TAPPER: And what then?": a name, a colon, and what is said, at the head of a paragraph.</summary>
internal static class ColonStyle
{
    private const int LongestName = 9;
    private const int ShortestContent = 3;

    /// <summary>Adds the attributions that colons make.</summary>
    internal static void Find(AnalyzedText text, List<AttributedContent> found)
    {
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            if (i > 0 && text.Sentences[i].Paragraph == text.Sentences[i - 1].Paragraph) continue;
            if (At(text, text.Sentences[i].First, ParagraphEnd(text, i)) is { } attribution) found.Add(attribution);
        }
    }

    private static AttributedContent? At(AnalyzedText text, int first, int end)
    {
        if (QuoteAt(text, first)) first++;
        var colon = first;
        while (colon < end && text.Form[colon] != ":") colon++;
        if (colon >= end || colon == first || colon - first > LongestName || end - colon - 1 < ShortestContent) return null;
        // "5:30", "http:" are no colons of speech.
        if (text.End[colon] >= text.Start[colon + 1] || !NamesSpeaker(text, first, colon)) return null;
        var words = new TokenRange(first, colon);
        if (SpeakerPhrase.HeadOf(text, words) is not { } head) return null;
        var attribution = new AttributedContent
        {
            Speaker = head,
            SpeakerWords = words,
            Cue = new TokenRange(colon, colon + 1),
            Stance = Stance.Asserts,
            IsProposition = true,
            Rule = "colon",
        };
        attribution.Content.Add(new TokenRange(colon + 1, end));
        return attribution;
    }

    // A person or body at the end of the phrase, or a word for a source; no verb, no stop, nothing that heads a list or a section.
    private static bool NamesSpeaker(AnalyzedText text, int first, int colon)
    {
        for (var i = first; i < colon; i++)
        {
            if (text.Upos[i] is UniversalTag.Verb or UniversalTag.Auxiliary or UniversalTag.Pronoun or UniversalTag.Numeral or UniversalTag.SubordinatingConjunction) return false;
        }

        if (SourceNouns.IsSource(text.Lemma[colon - 1])) return true;
        foreach (var name in text.Names)
        {
            if (name.First >= colon) break;
            if (name.End == colon && name.First >= first && name.Label is NameLabel.Person or NameLabel.Organization) return true;
        }

        return false;
    }

    private static int ParagraphEnd(AnalyzedText text, int sentence)
    {
        var last = sentence;
        while (last + 1 < text.Sentences.Count && text.Sentences[last + 1].Paragraph == text.Sentences[sentence].Paragraph) last++;
        return text.Sentences[last].End;
    }

    private static bool QuoteAt(AnalyzedText text, int token) => text.Form[token] is "\"" or "“" or "'" or "‘" or "''" or "``";
}
