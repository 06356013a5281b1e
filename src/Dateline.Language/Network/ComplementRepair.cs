using System.Collections.Frozen;

namespace Dateline.Language.Network;

/// <summary>Hangs what completes a verb beside its object on the verb: "accused the army of burning", "barred firms from hiring", "rejected the ruling as void".</summary>
/// <remarks>The treebanks annotate these as adverbial clauses and obliques of the verb; beside a long object the network takes them for part of the object.</remarks>
internal static class ComplementRepair
{
    // Verbs with an object and "of" or "from" with a gerund (Levin 1993, classes 10.6 and 67), without their endings.
    private static readonly FrozenSet<string> Gerund = new[]
    {
        "accus", "suspect", "convict", "acquit", "absolv", "clear", "prevent", "stop", "stopp", "prohibit", "bann", "ban", "barr", "bar", "block", "discourag", "deterr", "deter", "dissuad", "restrain",
        "exclud", "hinder", "keep", "kept", "warn", "exempt",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Verbs that judge their object "as" something (Levin 1993, classes 29.1 and 29.2).
    private static readonly FrozenSet<string> Judgement = new[]
    {
        "reject", "denounc", "condemn", "describ", "regard", "dismiss", "recogniz", "recognis", "view", "brand", "characteriz", "characteris", "portray", "decri", "decry", "hail", "denigrat",
        "criticiz", "criticis", "treat", "depict", "designat", "classifi", "classify", "list", "label", "labell", "interpret", "acknowledg", "accept", "see", "saw", "seen", "prais", "slamm", "slam",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Mends one sentence.</summary>
    internal static void Mend(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Relation[i] is not (Relation.AdnominalClause or Relation.NominalModifier) || text.Head[i] is not (>= 0 and var thing) || thing > i) continue;
            if (text.Relation[thing] is not (Relation.Object or Relation.PassiveSubject) || text.Head[thing] is not (>= 0 and var verb) || verb > i) continue;
            if (text.Relation[i] == Relation.AdnominalClause && text.Xpos[i] == PennTag.VBG && IsMarked(text, thing, i, "of", "from") && Takes(text.Form[verb], Gerund))
            {
                text.Head[i] = verb;
                text.Relation[i] = Relation.AdverbialClause;
            }
            else if (text.Relation[i] == Relation.NominalModifier && IsMarked(text, thing, i, "as", "as") && Takes(text.Form[verb], Judgement))
            {
                text.Head[i] = verb;
                text.Relation[i] = Relation.Oblique;
            }
        }
    }

    private static bool IsMarked(AnalyzedText text, int first, int last, string word, string other)
    {
        for (var j = first + 1; j < last; j++)
        {
            if (text.Head[j] == last && (text.Form[j] == word || text.Form[j] == other)) return true;
        }

        return false;
    }

    private static bool Takes(string form, FrozenSet<string> stems)
    {
        var lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var ending in (ReadOnlySpan<string>)["", "s", "es", "e", "ed", "d", "ing"])
        {
            if (form.Length > ending.Length && form.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && lookup.Contains(form.AsSpan(0, form.Length - ending.Length))) return true;
        }

        return false;
    }
}
