namespace Dateline.Language.Names;

/// <summary>Puts names right by the tree and tags, which are surer than the marks: joins what the tree holds to be one name, drops web addresses and titles.</summary>
internal static class NameRepair
{
    /// <summary>Repairs the names from an ordinal on.</summary>
    /// <param name="text">Tagged and parsed.</param>
    /// <param name="from">Ordinal of the first name to look at.</param>
    internal static void Run(AnalyzedText text, int from)
    {
        var kept = from;
        for (var i = from; i < text.Names.Count; i++)
        {
            var name = text.Names[i];
            if (IsAddress(text, name) || IsTitle(text, name)) continue;
            name = name with { First = Begin(text, name, kept > from ? text.Names[kept - 1].End : 0) };
            if (kept > from && Belong(text, text.Names[kept - 1], name)) text.Names[kept - 1] = text.Names[kept - 1] with { End = name.End };
            else text.Names[kept++] = name;
        }

        text.Names.RemoveRange(kept, text.Names.Count - kept);
    }

    // "Mahmoud" and "Abbas": neighbours of one label, one a flat part of the other.
    private static bool Belong(AnalyzedText text, NameSpan first, NameSpan second) =>
        first.End == second.First && first.Label == second.Label && (IsFlatPart(text, second, first) || IsFlatPart(text, first, second));

    private static bool IsFlatPart(AnalyzedText text, NameSpan part, NameSpan whole)
    {
        for (var i = part.First; i < part.End; i++)
            if (text.Relation[i] == Relation.Flat && text.Head[i] >= whole.First && text.Head[i] < whole.End) return true;
        return false;
    }

    // "Nations" of "United Nations": the proper nouns before it that depend on it belong to it.
    private static int Begin(AnalyzedText text, NameSpan name, int least)
    {
        var first = name.First;
        while (first > least && text.Xpos[first - 1] is PennTag.NNP or PennTag.NNPS && text.Head[first - 1] >= first && text.Head[first - 1] < name.End
            && text.Relation[first - 1] is Relation.Compound or Relation.AdjectivalModifier or Relation.Flat)
        {
            first--;
        }

        return first;
    }

    // "President" before "Putin": the treebanks attach a title to the name after it.
    private static bool IsTitle(AnalyzedText text, NameSpan name) =>
        text.Relation[name.End - 1] == Relation.DescriptiveModifier && text.Head[name.End - 1] >= name.End;

    private static bool IsAddress(AnalyzedText text, NameSpan name)
    {
        for (var i = name.First; i < name.End; i++)
            if (text.Xpos[i] != PennTag.ADD) return false;
        return true;
    }
}
