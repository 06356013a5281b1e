namespace Dateline.Language;

/// <summary>The treebanks' spelling of relations, and their families.</summary>
internal static class Relations
{
    private static readonly string[] Labels =
    [
        "_", "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux",
        "aux:pass", "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj",
        "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat",
        "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer",
        "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum",
        "vocative", "xcomp",
    ];

    /// <summary>How many relations there are.</summary>
    internal static int Count => Labels.Length;

    /// <summary>"nsubj:pass" for <see cref="Relation.PassiveSubject"/>.</summary>
    internal static string Label(this Relation relation) => Labels[(int)relation];

    /// <summary>The relation with this label; the one without the subtype where the subtype is unknown.</summary>
    internal static Relation Parse(string label)
    {
        var index = Array.IndexOf(Labels, label);
        if (index < 0) index = Array.IndexOf(Labels, label.Split(':')[0]);
        return (Relation)Math.Max(0, index);
    }

    /// <summary>Any subject: nominal or clausal, active or passive.</summary>
    internal static bool IsSubject(this Relation relation) => relation is Relation.NominalSubject or Relation.PassiveSubject or Relation.OuterSubject
        or Relation.ClausalSubject or Relation.PassiveClausalSubject or Relation.OuterClausalSubject;
}
