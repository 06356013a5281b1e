using Dateline.Language;

namespace Dateline.Coding.Attribution;

/// <summary>
/// The clause of saying beside a quotation, read from the words: “…,” the envoy said; “…!” said the envoy; the envoy said: “…”. Parsers lose their way where
/// a sentence begins inside quotation marks, and take a noun of the quotation for the one who speaks.
/// </summary>
internal sealed class QuotationNeighbours(AnalyzedText text, SpeechLexicon lexicon, Subtrees subtrees)
{
    // “…,” Jane Doe, a former deputy minister who now heads the institute's office in Geneva, told reporters.
    private const int FarthestCue = 30;
    private const int LongestName = 10;

    /// <summary>A cue and the words that name its speaker.</summary>
    /// <param name="Cue">The verb.</param>
    /// <param name="Speaker">The words.</param>
    /// <param name="IsSure">True where punctuation says that the clause belongs to this quotation.</param>
    internal readonly record struct Found(int Cue, TokenRange Speaker, bool IsSure);

    /// <summary>The clause of saying after or before a quotation, or null.</summary>
    internal Found? Of(TokenRange quotation) => Signature(quotation) ?? After(quotation) ?? Before(quotation);

    private Found? After(TokenRange quotation)
    {
        var inner = quotation.End - 2;
        var isSure = inner > quotation.First && text.Form[inner] is "," or "!" or "?" or "--" or "—";
        var first = quotation.End;
        if (first < text.Count && text.Form[first] is "," or "—" or "--" && Paragraph(first) == Paragraph(quotation.End - 1))
        {
            isSure = true;
            first++;
        }

        if (!isSure || first >= text.Count || Paragraph(first) != Paragraph(quotation.First)) return null;
        for (var i = first; i < Math.Min(text.Count, first + FarthestCue) && !EndsSearch(i); i++)
        {
            if (!IsCue(i)) continue;
            if (IsAdverbs(first, i)) return NameAfter(i) is { } inverted ? new Found(i, inverted, true) : null;
            if (NameIn(first, i) is { } name) return new Found(i, name, true);
            if (text.Relation[i] is not (Relation.RelativeClause or Relation.AdnominalClause)) return null;
        }

        return null;
    }

    // “We have nothing left.” — Amal Haddad, teacher: a dash and a name close the paragraph.
    private Found? Signature(TokenRange quotation)
    {
        var dash = quotation.End;
        if (dash + 1 >= text.Count || text.Form[dash] is not ("—" or "–" or "--" or "―" or "-") || Paragraph(dash) != Paragraph(quotation.First)) return null;
        var end = dash + 1;
        while (end < text.Count && Paragraph(end) == Paragraph(dash) && end - dash <= LongestName && text.Form[end] is not ("." or ",")) end++;
        if (end < text.Count && Paragraph(end) == Paragraph(dash) && text.Form[end] is not ("." or ",")) return null;
        return SpeakerPhrase.Trim(text, new TokenRange(dash + 1, end)) is { } name && text.Upos[name.First] == UniversalTag.ProperNoun ? new Found(dash, name, true) : null;
    }

    private Found? Before(TokenRange quotation)
    {
        var last = quotation.First - 1;
        if (last < 1) return null;
        var mark = text.Form[last] is ":" or "," ? text.Form[last] : "";
        if (mark != ":" && Paragraph(last) != Paragraph(quotation.First)) return null;
        if (mark == ":" && Paragraph(quotation.First) - Paragraph(last) > 1) return null;
        var start = Math.Max(text.Sentences[text.SentenceOf[last]].First, last - FarthestCue);
        var nearest = mark == ":" ? start : Math.Max(start, last - (mark == "," ? LongestName : 1));
        for (var i = mark.Length > 0 ? last - 1 : last; i >= nearest; i--)
        {
            if (text.Upos[i] == UniversalTag.Punctuation && mark != ":" && text.Form[i] is not ",") return null;
            if (!IsCue(i)) continue;
            return SpeakerOf(i, quotation) is { } speaker ? new Found(i, speaker, mark.Length > 0) : null;
        }

        return mark == ":" ? Introduction(start, last, quotation) : null;
    }

    // "The president released the following statement:": whoever does what the sentence before the colon tells.
    private Found? Introduction(int start, int colon, TokenRange quotation)
    {
        for (var i = start; i < colon; i++)
        {
            if (text.Upos[i] != UniversalTag.Verb || text.Relation[i] != Relation.Root) continue;
            if (SpeakerOf(i, quotation) is not { } speaker) return null;
            return text.Lemma[speaker.First].ToLowerInvariant() is "it" or "this" or "that" or "here" or "there" or "these" or "what" ? null : new Found(i, speaker, true);
        }

        return null;
    }

    private TokenRange? SpeakerOf(int cue, TokenRange quotation)
    {
        if (Speakers.OfClause(text[cue]) is { } subject && !quotation.Contains(subject.Index) && !QuotedSpeech.IsQuoted(text, subject.Index))
        {
            var words = Speakers.WordsOf(subject, subtrees);
            if (!words.Overlaps(quotation) && words.Length <= FarthestCue) return words;
        }

        var end = cue;
        while (end > 0 && text.Upos[end - 1] is UniversalTag.Adverb or UniversalTag.Auxiliary or UniversalTag.Particle) end--;
        var first = end;
        var sentence = text.Sentences[text.SentenceOf[cue]].First;
        while (first > sentence && end - first < LongestName && text.Upos[first - 1] is not (UniversalTag.Punctuation or UniversalTag.Verb or UniversalTag.Auxiliary or UniversalTag.SubordinatingConjunction)) first--;
        return SpeakerPhrase.Trim(text, new TokenRange(first, end));
    }

    // What stands between the marks and the cue names the speaker, alone or with a clause of its own after a comma.
    private TokenRange? NameIn(int first, int cue)
    {
        if (cue - first <= LongestName + 2 && SpeakerPhrase.Trim(text, new TokenRange(first, cue)) is { } name) return name;
        for (var i = first + 1; i < cue - 1; i++)
        {
            if (text.Form[i] == ",") return text.Form[cue - 1] == "," || text.Upos[cue - 1] == UniversalTag.Adverb ? SpeakerPhrase.Trim(text, new TokenRange(first, i)) : null;
        }

        return null;
    }

    private TokenRange? NameAfter(int cue)
    {
        var first = cue + 1;
        while (first < text.Count && text.Upos[first] == UniversalTag.Adverb) first++;
        var end = first;
        while (end < text.Count && end - first < LongestName && !EndsName(end)) end++;
        if (SpeakerPhrase.Trim(text, new TokenRange(first, end)) is not { } run || SpeakerPhrase.HeadOf(text, run) is not { } head) return null;
        // "said a nurse in the town": the phrase goes on as far as the parser's does, up to the next comma.
        var whole = subtrees.Of(head);
        var until = Math.Min(whole.End, cue + FarthestCue);
        for (var i = run.End; i < until; i++)
        {
            if (text.Upos[i] is UniversalTag.Punctuation or UniversalTag.Verb or UniversalTag.Auxiliary) return new TokenRange(run.First, i);
        }

        return new TokenRange(run.First, Math.Max(run.End, until));
    }

    private bool EndsName(int token) => text.Upos[token] is UniversalTag.Punctuation or UniversalTag.Verb or UniversalTag.Auxiliary or UniversalTag.Adposition or UniversalTag.SubordinatingConjunction
        or UniversalTag.Adverb or UniversalTag.CoordinatingConjunction;

    private bool IsAdverbs(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Upos[i] is not (UniversalTag.Adverb or UniversalTag.Auxiliary or UniversalTag.Punctuation)) return false;
        }

        return true;
    }

    private bool IsCue(int token) => lexicon.Find(text[token]) is { Class: CueClass.Verb } entry && entry.Takes(ContentFrames.Quotation) && !QuotedSpeech.IsQuoted(text, token);

    private bool EndsSearch(int token) => text.Form[token] is "." or "?" or "!" or ";" or ":" || QuotedSpeech.IsQuoted(text, token);

    private int Paragraph(int token) => text.Sentences[text.SentenceOf[token]].Paragraph;
}
