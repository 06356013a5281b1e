using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Attribution;

/// <summary>What quotation marks add: content that runs on while they stay open, quotations beside a cue, and speakers who go on.</summary>
internal static class QuotedSpeech
{
    // Shorter quotations without a sentence inside are the report quoting a word, not a person speaking.
    private const int FewestWordsOfSpeech = 4;

    private const int FarthestCueAfterClause = 30;

    // Between a quotation and the words of saying there may stand a comma, the speaker and little more.
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
    /// Where the parser took the speaker from inside the quotation ("Nobody asked us," the secretary told reporters) or found none, takes the phrase between the quotation
    /// and the cue instead, and the quotation as the content.
    /// </summary>
    internal static void RepairSpeakers(AnalyzedText text, List<AttributedContent> found)
    {
        foreach (var attribution in found)
        {
            if (!attribution.IsProposition || attribution.Cue is not { } cue) continue;
            foreach (var quotation in text.Quotations)
            {
                var words = new TokenRange(quotation.First, quotation.End);
                var isMisplaced = attribution.SpeakerWords is { } speaker ? words.Overlaps(speaker) : Touches(attribution, words);
                if (!isMisplaced || words.Overlaps(cue) || !IsSpeech(text, words)) continue;
                if (PhraseBetween(text, words, cue) is not { } phrase) continue;
                attribution.SpeakerWords = phrase;
                attribution.Speaker = SpeakerPhrase.HeadOf(text, phrase);
                attribution.Content.Clear();
                attribution.Content.Add(words);
                break;
            }
        }
    }

    // The nouns between a closing mark and the cue; null where a verb or nothing stands there.
    private static TokenRange? PhraseBetween(AnalyzedText text, TokenRange quotation, TokenRange cue)
    {
        var (first, end) = cue.First >= quotation.End ? (quotation.End, cue.First) : (cue.End, quotation.First);
        if (end - first <= FarthestCue && SpeakerPhrase.Trim(text, new TokenRange(first, end)) is { } phrase) return phrase;
        // "Melanne Verveer, who served as chief of staff, said": the source ends where its relative clause begins.
        if (end - first > FarthestCueAfterClause || text.Form[end - 1] != ",") return null;
        for (var i = first + 1; i < end - 1; i++)
        {
            if (text.Form[i] == "," && text.Xpos[i + 1] is PennTag.WP or PennTag.WDT or PennTag.VBG or PennTag.VBN) return SpeakerPhrase.Trim(text, new TokenRange(first, i));
        }

        return null;
    }

    /// <summary>Gives quotations that no content holds yet to the cue beside them, or to the speaker who was speaking.</summary>
    internal static void AttachStandingAlone(AnalyzedText text, List<AttributedContent> found, SpeechLexicon lexicon, Subtrees subtrees)
    {
        for (var i = 0; i < text.Quotations.Count; i++)
        {
            var quotation = text.Quotations[i];
            var words = new TokenRange(quotation.First, quotation.End);
            if (IsSaid(found, words) || (!IsSpeech(text, words) && !IsShortSpeech(text, words, lexicon))) continue;
            if (BesideCue(text, words, lexicon, subtrees) is { } beside) found.Add(beside);
            else if (SpeakerBefore(text, found, words) is { } speaking) GoOn(text, found, speaking, words);
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

    // “Very good reporter,” he said; she declared: “What a day!”
    private static bool IsShortSpeech(AnalyzedText text, TokenRange words, SpeechLexicon lexicon)
    {
        var first = words.First - 1;
        if (first > 0 && text.Form[first] is "," or ":") return lexicon.Find(text[first - 1]) is { Class: CueClass.Verb } before && before.Takes(ContentFrames.Quotation);
        var inner = words.End - 2;
        if (inner <= words.First || text.Form[inner] is not ("," or "!" or "?")) return false;
        for (var i = words.End; i < Math.Min(text.Count, words.End + 4); i++)
        {
            if (lexicon.Find(text[i]) is { Class: CueClass.Verb } after && after.Takes(ContentFrames.Quotation)) return true;
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

    // A cue in the same sentence outside the marks, or in the sentence that the quotation's end runs into ("…!" he said).
    private static AttributedContent? BesideCue(AnalyzedText text, TokenRange words, SpeechLexicon lexicon, Subtrees subtrees)
    {
        AttributedContent? best = null;
        var nearest = FarthestCue;
        var from = Math.Max(text.Sentences[text.SentenceOf[words.First]].First, words.First - FarthestCue);
        if (words.First > 0 && text.Form[words.First - 1] == ":") from = Math.Max(0, words.First - FarthestCue);
        for (var i = words.First - 1; i >= from; i--) Consider(i, words.First - i);
        var lastSentence = text.SentenceOf[words.End - 1];
        var to = words.End < text.Count && text.Sentences[text.SentenceOf[words.End]].Paragraph == text.Sentences[lastSentence].Paragraph
            ? Math.Min(text.Sentences[text.SentenceOf[words.End]].End, words.End + FarthestCue)
            : words.End;
        for (var i = words.End; i < to; i++) Consider(i, i - words.End);
        return best;

        void Consider(int token, int distance)
        {
            if (distance >= nearest || lexicon.Find(text[token]) is not { Class: CueClass.Verb } entry || !entry.Takes(ContentFrames.Quotation)) return;
            if (Speakers.OfClause(text[token]) is not { } speaker || words.Contains(speaker.Index)) return;
            nearest = distance;
            best = VerbalCue.Make(text[token], entry, speaker, [], new TokenRange(token, token + 1), ContentFrames.Quotation, subtrees);
            best.Content.Add(words);
        }
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
