using System.Collections.Frozen;

namespace Dateline.Language.Names;

/// <summary>Puts names right by the tree and tags, which are surer than the marks: joins what the tree holds to be one name, drops web addresses and titles.</summary>
internal static class NameRepair
{
    private static readonly FrozenSet<string> CompanyForms = FrozenSet.ToFrozenSet(
        ["Inc", "Inc.", "Corp", "Corp.", "Ltd", "Ltd.", "LLC", "LLP", "PLC", "Plc", "L.P.", "L.L.C.", "S.A.", "N.V.", "GmbH", "AG", "Co."], StringComparer.Ordinal);

    /// <summary>Repairs the names from an ordinal on.</summary>
    /// <param name="text">Tagged and parsed.</param>
    /// <param name="from">Ordinal of the first name to look at.</param>
    internal static void Run(AnalyzedText text, int from)
    {
        var kept = from;
        for (var i = from; i < text.Names.Count; i++)
        {
            var name = text.Names[i];
            var taken = kept > from ? text.Names[kept - 1].End : 0;
            if (name.First < taken || IsAddress(text, name) || IsTitle(text, name)) continue;
            var next = i + 1 < text.Names.Count ? text.Names[i + 1].First : text.Count;
            name = WithCompanyForm(text, name with { First = Begin(text, name, taken), End = End(text, name, next) });
            if (name.End == name.First + 1 && CompanyForms.Contains(text.Form[name.First])) continue;
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

    // "Hinze" of "Ryan Hinze": a flat part that was not marked.
    private static int End(AnalyzedText text, NameSpan name, int limit)
    {
        var end = name.End;
        while (end < limit && text.Relation[end] == Relation.Flat && text.Xpos[end] is PennTag.NNP or PennTag.NNPS && text.Head[end] >= name.First && text.Head[end] < name.End) end++;
        return end;
    }

    // "CCNG, Inc.": what follows says that it is a company.
    private static NameSpan WithCompanyForm(AnalyzedText text, NameSpan name)
    {
        var limit = text.Sentences[text.SentenceOf[name.First]].End;
        var at = name.End;
        if (at + 1 < limit && text.Form[at] is ",") at++;
        return at < limit && CompanyForms.Contains(text.Form[at]) ? name with { End = at + 1, Label = NameLabel.Organization } : name;
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
