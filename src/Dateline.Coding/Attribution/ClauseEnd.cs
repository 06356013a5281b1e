using Dateline.Language;

namespace Dateline.Coding.Attribution;

/// <summary>How far to the right a clause that is said reaches, where the parser lets it end too soon.</summary>
internal static class ClauseEnd
{
    /// <summary>The end of what a cue says to its right: later dependents of the cue that only its content can own are counted in.</summary>
    /// <param name="cue">The word of saying.</param>
    /// <param name="end">Where the parsed complement ends.</param>
    /// <param name="subtrees">Extents of phrases.</param>
    internal static int Of(Token cue, int end, Subtrees subtrees)
    {
        var text = cue.In;
        foreach (var child in cue.Children)
        {
            if (child.Index < end) continue;
            if (!BelongsToContent(child, subtrees.Of(child).First)) break;
            end = subtrees.Of(child).End;
        }

        while (end - 1 > cue.Index && text.Upos[end - 1] == UniversalTag.Punctuation && text.Form[end - 1] is "," or "." or ";") end--;
        return end;
    }

    // "…, adding that", "… and left" go on about the speaker; a phrase or clause without a comma goes on with what was said.
    private static bool BelongsToContent(Token child, int first)
    {
        var text = child.In;
        if (child.Relation is Relation.Conjunct or Relation.Parataxis or Relation.CoordinatingConjunction or Relation.NominalSubject) return false;
        if (child.Relation == Relation.Punctuation) return text.Form[child.Index] is not ("-" or "--" or "–" or "—");
        var isApart = first > 0 && text.Form[first - 1] is "," or "-" or "--" or "–" or "—";
        return child.Relation switch
        {
            Relation.AdverbialClause => !isApart || child.Child(Relation.Marker)?.Lemma is "because" or "if" or "unless" or "although" or "though" or "since",
            Relation.Oblique or Relation.UnmarkedOblique => !isApart && !Media.IsMedium(child),
            Relation.Object or Relation.OpenComplement or Relation.AdnominalClause or Relation.NominalModifier or Relation.ClausalComplement => !isApart,
            _ => false,
        };
    }
}
