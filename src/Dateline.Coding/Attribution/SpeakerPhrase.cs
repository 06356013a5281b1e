using Dateline.Language;

namespace Dateline.Coding.Attribution;

/// <summary>Reads a run of words that stands where a source stands, without asking the parser who the subject is.</summary>
internal static class SpeakerPhrase
{
    /// <summary>The run without punctuation at its ends; null where nothing or a verb is left, so that it names nobody.</summary>
    internal static TokenRange? Trim(AnalyzedText text, TokenRange run)
    {
        var (first, end) = (run.First, run.End);
        while (first < end && IsEdge(text, first)) first++;
        while (end > first && IsEdge(text, end - 1)) end--;
        for (var i = first; i < end; i++)
        {
            // "the losing coach": a participle that describes is no verb of a clause.
            if (text.Upos[i] is UniversalTag.Verb or UniversalTag.Auxiliary && text.Relation[i] is not (Relation.AdjectivalModifier or Relation.Compound)) return null;
        }

        return end > first && HeadOf(text, new TokenRange(first, end)) is not null ? new TokenRange(first, end) : null;
    }

    /// <summary>The word that a phrase turns on: its first noun or pronoun that does not modify another one of it.</summary>
    internal static int? HeadOf(AnalyzedText text, TokenRange phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (text.Upos[i] is not (UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun)) continue;
            if (text.Relation[i] is Relation.Possessor or Relation.Compound or Relation.NominalModifier or Relation.DescriptiveModifier && phrase.Contains(text.Head[i])) continue;
            return i;
        }

        return null;
    }

    private static bool IsEdge(AnalyzedText text, int token) =>
        text.Upos[token] is UniversalTag.Punctuation or UniversalTag.Adverb or UniversalTag.CoordinatingConjunction;
}
