namespace Dateline.Language;

/// <summary>Universal part of speech (Universal Dependencies v2, "UPOS").</summary>
internal enum UniversalTag : byte
{
    /// <summary>_: Not tagged.</summary>
    Unknown,
    /// <summary>ADJ: Adjective.</summary>
    Adjective,
    /// <summary>ADP: Preposition or postposition.</summary>
    Adposition,
    /// <summary>ADV: Adverb.</summary>
    Adverb,
    /// <summary>AUX: Auxiliary verb, copula included.</summary>
    Auxiliary,
    /// <summary>CCONJ: and, or, but.</summary>
    CoordinatingConjunction,
    /// <summary>DET: Determiner.</summary>
    Determiner,
    /// <summary>INTJ: Interjection.</summary>
    Interjection,
    /// <summary>NOUN: Common noun.</summary>
    Noun,
    /// <summary>NUM: Cardinal number.</summary>
    Numeral,
    /// <summary>PART: not, to, 's.</summary>
    Particle,
    /// <summary>PRON: Pronoun.</summary>
    Pronoun,
    /// <summary>PROPN: Proper noun.</summary>
    ProperNoun,
    /// <summary>PUNCT: Punctuation.</summary>
    Punctuation,
    /// <summary>SCONJ: that, if, while.</summary>
    SubordinatingConjunction,
    /// <summary>SYM: Symbol.</summary>
    Symbol,
    /// <summary>VERB: Verb.</summary>
    Verb,
    /// <summary>X: Anything else.</summary>
    Other,
}
