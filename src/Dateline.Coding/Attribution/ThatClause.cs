using Dateline.Language;

namespace Dateline.Coding.Attribution;

/// <summary>"announced in a statement this month that he had settled": the clause after "that", where the parser hung it on a noun between.</summary>
internal static class ThatClause
{
    private const int FarthestThat = 12;

    /// <summary>The content of a cue that takes clauses, from "that" to the end of the sentence; null where no "that" follows closely.</summary>
    internal static VerbContent.Found? After(Token cue, SpeechEntry entry)
    {
        if (!entry.Takes(ContentFrames.Clause)) return null;
        var text = cue.In;
        var end = cue.Sentence.End;
        for (var i = cue.Index + 1; i < Math.Min(end, cue.Index + FarthestThat); i++)
        {
            if (text.Upos[i] is UniversalTag.Verb or UniversalTag.Auxiliary || text.Form[i] is ";" or ":" or "." or "\"" or "“" or "”") return null;
            if (text.Form[i] is not "that" || text.Upos[i] is UniversalTag.Determiner) continue;
            // "repeated his claim that", "a law that says": the noun before owns the clause.
            if (text.Relation[i] is Relation.NominalSubject or Relation.Object || text.Relation[i - 1] is Relation.Object && text.Upos[i - 1] == UniversalTag.Noun) return null;
            while (end > i + 1 && text.Upos[end - 1] == UniversalTag.Punctuation) end--;
            return end - i < 3 ? null : new([new TokenRange(i, end)], ContentFrames.Clause, cue.Index + 1);
        }

        return null;
    }
}
