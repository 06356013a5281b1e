using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Attribution;

/// <summary>What quotation marks add: content that runs on while they stay open, quotations beside a cue, and speakers who go on.</summary>
internal static class QuotedSpeech
{
    // Shorter quotations without a sentence inside are the report quoting a word, not a person speaking.
    private const int FewestWordsOfSpeech = 4;

    // What follows a quotation this closely is its clause of saying.
    private const int FarthestCue = 12;

    /// <summary>Widens every content that enters a quotation to the whole of it, unless the cue itself is quoted.</summary>
    internal static void Extend(AnalyzedText text, List<AttributedContent> found)
    {
        foreach (var attribution in found)
        {
            if (!attribution.IsProposition) continue;
            foreach (var quotation in text.Quotations)
            {
                var words = new TokenRange(quotation.First, quotation.End);
                if (attribution.Cue is { } cue && words.Overlaps(cue)) continue;
                if (attribution.SpeakerWords is { } speaker && words.Overlaps(speaker)) continue;
                if (Touches(attribution, words)) attribution.Content.Add(words);
            }

            ContentRanges.Normalize(attribution.Content);
        }
    }

    /// <summary>
    /// Lets the clause of saying beside a quotation decide who speaks it, where the parser took the speaker from inside the quotation ("Nobody asked us," the secretary
    /// told reporters), found none, or saw no saying at all.
    /// </summary>
    internal static void AttachToNeighbours(AnalyzedText text, List<AttributedContent> found, SpeechLexicon lexicon, Subtrees subtrees)
    {
        var neighbours = new QuotationNeighbours(text, lexicon, subtrees);
        var claimed = new HashSet<int>();
        foreach (var quotation in text.Quotations)
        {
            var words = new TokenRange(quotation.First, quotation.End);
            if (IsInside(text, words) || neighbours.Of(words) is not { } beside) continue;
            var isSaid = IsSaid(found, words);
            if (isSaid && !beside.IsSure) continue;
            if (!IsSpeech(text, words) && !beside.IsSure) continue;
            var known = found.Find(attribution => attribution.Cue is { } cue && cue.Contains(beside.Cue));
            if (known is { IsProposition: false })
            {
                found.Remove(known);
                known = null;
            }

            if (known is null)
            {
                known = lexicon.Find(text[beside.Cue]) is { Class: CueClass.Verb } entry
                    ? VerbalCue.Make(text[beside.Cue], entry, null, [], new TokenRange(beside.Cue, beside.Cue + 1), ContentFrames.Quotation, subtrees)
                    : new AttributedContent { Stance = Stance.Asserts, IsProposition = true, Rule = "introduction", Cue = new TokenRange(beside.Cue, beside.Cue + 1) };
                found.Add(known);
            }

            if (claimed.Add(beside.Cue) && beside.IsSure) Claim(text, known, beside, words);
            known.Content.Add(words);
        }
    }

    // The speaker beside the cue replaces one from inside the marks or none; what the parser took for content there was not said.
    private static void Claim(AnalyzedText text, AttributedContent attribution, QuotationNeighbours.Found beside, TokenRange words)
    {
        if (attribution.SpeakerWords is not { } speaker || words.Overlaps(speaker) || speaker.First > beside.Speaker.First || !speaker.Overlaps(beside.Speaker))
        {
            attribution.SpeakerWords = beside.Speaker;
            attribution.Speaker = SpeakerPhrase.HeadOf(text, beside.Speaker) ?? beside.Speaker.First;
        }

        attribution.Content.RemoveAll(range => range.First >= words.First && range.First < words.End + FarthestCue || range.Overlaps(words));
    }

    // Marks within marks are part of what is said.
    private static bool IsInside(AnalyzedText text, TokenRange words)
    {
        foreach (var other in text.Quotations)
        {
            if (other.First > words.First) return false;
            if (other.First < words.First && words.End <= other.End) return true;
        }

        return false;
    }

    /// <summary>Gives quotations that no content holds yet to the speaker who was speaking.</summary>
    internal static void AttachStandingAlone(AnalyzedText text, List<AttributedContent> found)
    {
        for (var i = 0; i < text.Quotations.Count; i++)
        {
            var quotation = text.Quotations[i];
            var words = new TokenRange(quotation.First, quotation.End);
            if (IsSaid(found, words) || !IsSpeech(text, words) || IsInside(text, words)) continue;
            if (SpeakerBefore(text, found, words) is { } speaking) GoOn(text, found, speaking, words);
        }
    }

    /// <summary>How much of the content stands between quotation marks.</summary>
    internal static StatementKind KindOf(AnalyzedText text, AttributedContent attribution)
    {
        int quoted = 0, plain = 0;
        foreach (var range in attribution.Content)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (text.Upos[i] == UniversalTag.Punctuation || text.Form[i] is "\"" or "\u201c" or "\u201d" or "''" or "``") continue;
                if (IsQuoted(text, i)) quoted++;
                else plain++;
            }
        }

        return quoted == 0 ? StatementKind.Indirect : plain == 0 ? StatementKind.Direct : StatementKind.Mixed;
    }

    /// <summary>Does a word stand between quotation marks?</summary>
    internal static bool IsQuoted(AnalyzedText text, int token)
    {
        foreach (var quotation in text.Quotations)
        {
            if (quotation.First <= token && token < quotation.End) return true;
            if (quotation.First > token) return false;
        }

        return false;
    }

    // A saying told within somebody's quoted words does not go on outside them.
    private static bool IsInQuotation(AnalyzedText text, AttributedContent attribution) => attribution.Cue is { } cue && IsQuoted(text, cue.First);

    private static bool Touches(AttributedContent attribution, TokenRange words)
    {
        foreach (var range in attribution.Content)
        {
            if (range.Overlaps(words)) return true;
        }

        return false;
    }

    private static bool IsSpeech(AnalyzedText text, TokenRange words)
    {
        if (words.Length - 2 < FewestWordsOfSpeech) return false;
        for (var i = words.First; i < words.End; i++)
        {
            if (text.Upos[i] is UniversalTag.Verb or UniversalTag.Auxiliary) return true;
        }

        return false;
    }

    private static bool IsSaid(List<AttributedContent> found, TokenRange words)
    {
        foreach (var attribution in found)
        {
            if (attribution.IsProposition && Touches(attribution, words) && !words.Contains(attribution.Cue?.First ?? -1)) return true;
        }

        return false;
    }

    // The same paragraph goes on with the last speaker quoted in it; a paragraph that is nothing but quotation goes on with the paragraph before.
    private static AttributedContent? SpeakerBefore(AnalyzedText text, List<AttributedContent> found, TokenRange words)
    {
        AttributedContent? last = null;
        foreach (var attribution in found)
        {
            if (!attribution.IsProposition || attribution.Content.Count == 0 || attribution.Content[^1].First >= words.First || IsInQuotation(text, attribution)) continue;
            if (KindOf(text, attribution) == StatementKind.Indirect || attribution.Speaker is null) continue;
            if (last is null || attribution.Content[^1].First > last.Content[^1].First) last = attribution;
        }

        if (last is null) return null;
        var paragraph = ParagraphOf(text, words.First);
        var lastParagraph = ParagraphOf(text, Math.Max(last.Content[^1].First, last.Cue?.First ?? 0));
        if (paragraph == lastParagraph) return last;
        return paragraph == lastParagraph + 1 && IsWholeParagraph(text, words, paragraph) ? last : null;
    }

    private static void GoOn(AnalyzedText text, List<AttributedContent> found, AttributedContent speaking, TokenRange words)
    {
        if (ParagraphOf(text, speaking.Content[^1].First) == ParagraphOf(text, words.First))
        {
            speaking.Content.Add(words);
            return;
        }

        var next = new AttributedContent
        {
            Speaker = speaking.Speaker,
            SpeakerWords = speaking.SpeakerWords,
            Stance = speaking.Stance,
            IsProposition = true,
            Rule = "quotation_goes_on",
        };
        next.Content.Add(words);
        found.Add(next);
    }

    private static int ParagraphOf(AnalyzedText text, int token) => text.Sentences[text.SentenceOf[token]].Paragraph;

    private static bool IsWholeParagraph(AnalyzedText text, TokenRange words, int paragraph) =>
        (words.First == 0 || ParagraphOf(text, words.First - 1) != paragraph) && (words.End >= text.Count || ParagraphOf(text, words.End) != paragraph);
}
