using Dateline.Language;

namespace Dateline.Coding.Attribution;

/// <summary>
/// "The bridge, the ministry said, was safe" and "The bridge was safe, the ministry said on Monday": a short clause of saying between commas or after the last one. Read from the
/// commas, since parsers often make the first noun of such a sentence the one who speaks.
/// </summary>
internal static class Parenthesis
{
    private const int LongestSource = 12;
    private const int LongestTail = 8;

    /// <summary>What a parenthesis tells.</summary>
    internal readonly record struct Found(TokenRange Source, List<TokenRange> Content);

    /// <summary>Reads the clause of saying around a cue; null where the cue stands in none.</summary>
    internal static Found? Around(Token cue)
    {
        var text = cue.In;
        var sentence = cue.Sentence;
        var comma = cue.Index - 1;
        if (comma <= sentence.First) return null;
        while (comma > sentence.First && cue.Index - comma <= LongestSource && text.Form[comma] != ",") comma--;
        if (text.Form[comma] != "," || comma <= sentence.First || cue.Index - comma < 2) return null;
        if (SpeakerPhrase.Trim(text, new TokenRange(comma + 1, cue.Index)) is not { } source || source.First != comma + 1) return null;
        if (text.Upos[comma + 1] is UniversalTag.CoordinatingConjunction or UniversalTag.SubordinatingConjunction or UniversalTag.Adposition || text.Xpos[comma + 1] is PennTag.WP or PennTag.WDT) return null;
        var after = cue.Index + 1;
        if (after >= sentence.End) return null;
        if (!MayFollow(text, after)) return null;
        var before = new TokenRange(sentence.First, comma);
        if (IsComma(text, after) && !IsTail(text, after + 1, sentence.End))
        {
            // The rest goes on with what was said unless it goes on about the one who said it.
            var rest = new TokenRange(after + 1, sentence.End);
            return text.Xpos[after + 1] is PennTag.VBG or PennTag.WP or PennTag.WDT || text.Upos[after + 1] is UniversalTag.CoordinatingConjunction or UniversalTag.SubordinatingConjunction
                ? HasVerb(text, before) ? new(source, [before]) : null
                : HasVerb(text, before) || HasVerb(text, rest) && IsSubject(text, before) ? new(source, [before, rest]) : null;
        }

        return HasVerb(text, before) && IsTail(text, after, sentence.End) ? new(source, [before]) : null;
    }

    // After the cue the clause ends, or tells when, where and how; an object would be what is said.
    private static bool MayFollow(AnalyzedText text, int token) => text.Upos[token] is UniversalTag.Punctuation or UniversalTag.Adposition or UniversalTag.Adverb
        || (text.Upos[token] == UniversalTag.ProperNoun && text.Form[token].EndsWith("day", StringComparison.Ordinal));

    private static bool IsComma(AnalyzedText text, int token) => text.Form[token] is ",";

    // The end of the sentence, or when, where and how it was said.
    private static bool IsTail(AnalyzedText text, int first, int end)
    {
        if (end - first > LongestTail) return false;
        for (var i = first; i < end; i++)
        {
            if (text.Upos[i] is UniversalTag.Verb or UniversalTag.Auxiliary or UniversalTag.SubordinatingConjunction or UniversalTag.Pronoun) return false;
        }

        return true;
    }

    private static bool IsSubject(AnalyzedText text, TokenRange words) => text.Upos[words.First] is not (UniversalTag.Adposition or UniversalTag.SubordinatingConjunction or UniversalTag.Adverb);

    private static bool HasVerb(AnalyzedText text, TokenRange words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (text.Upos[i] is UniversalTag.Auxiliary || (text.Upos[i] is UniversalTag.Verb && text.Xpos[i] is PennTag.VBD or PennTag.VBP or PennTag.VBZ)) return true;
        }

        return false;
    }
}
