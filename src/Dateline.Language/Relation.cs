namespace Dateline.Language;

/// <summary>Dependency relation, subtypes of the English treebanks included (Universal Dependencies v2).</summary>
internal enum Relation : byte
{
    /// <summary>_</summary>
    Unknown,
    /// <summary>root</summary>
    Root,
    /// <summary>acl</summary>
    AdnominalClause,
    /// <summary>acl:relcl</summary>
    RelativeClause,
    /// <summary>advcl</summary>
    AdverbialClause,
    /// <summary>advcl:relcl</summary>
    SententialRelativeClause,
    /// <summary>advmod</summary>
    AdverbialModifier,
    /// <summary>amod</summary>
    AdjectivalModifier,
    /// <summary>appos</summary>
    Apposition,
    /// <summary>aux</summary>
    Auxiliary,
    /// <summary>aux:pass</summary>
    PassiveAuxiliary,
    /// <summary>case</summary>
    Case,
    /// <summary>cc</summary>
    CoordinatingConjunction,
    /// <summary>cc:preconj</summary>
    Preconjunction,
    /// <summary>ccomp</summary>
    ClausalComplement,
    /// <summary>compound</summary>
    Compound,
    /// <summary>compound:prt</summary>
    VerbParticle,
    /// <summary>conj</summary>
    Conjunct,
    /// <summary>cop</summary>
    Copula,
    /// <summary>csubj</summary>
    ClausalSubject,
    /// <summary>csubj:outer</summary>
    OuterClausalSubject,
    /// <summary>csubj:pass</summary>
    PassiveClausalSubject,
    /// <summary>dep</summary>
    Dependent,
    /// <summary>det</summary>
    Determiner,
    /// <summary>det:predet</summary>
    Predeterminer,
    /// <summary>discourse</summary>
    Discourse,
    /// <summary>dislocated</summary>
    Dislocated,
    /// <summary>expl</summary>
    Expletive,
    /// <summary>fixed</summary>
    Fixed,
    /// <summary>flat</summary>
    Flat,
    /// <summary>goeswith</summary>
    GoesWith,
    /// <summary>iobj</summary>
    IndirectObject,
    /// <summary>list</summary>
    List,
    /// <summary>mark</summary>
    Marker,
    /// <summary>nmod</summary>
    NominalModifier,
    /// <summary>nmod:desc</summary>
    DescriptiveModifier,
    /// <summary>nmod:poss</summary>
    Possessor,
    /// <summary>nmod:unmarked</summary>
    UnmarkedNominalModifier,
    /// <summary>nsubj</summary>
    NominalSubject,
    /// <summary>nsubj:outer</summary>
    OuterSubject,
    /// <summary>nsubj:pass</summary>
    PassiveSubject,
    /// <summary>nummod</summary>
    NumericModifier,
    /// <summary>obj</summary>
    Object,
    /// <summary>obl</summary>
    Oblique,
    /// <summary>obl:agent</summary>
    Agent,
    /// <summary>obl:unmarked</summary>
    UnmarkedOblique,
    /// <summary>orphan</summary>
    Orphan,
    /// <summary>parataxis</summary>
    Parataxis,
    /// <summary>punct</summary>
    Punctuation,
    /// <summary>reparandum</summary>
    Reparandum,
    /// <summary>vocative</summary>
    Vocative,
    /// <summary>xcomp</summary>
    OpenComplement,
}
