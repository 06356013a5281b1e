namespace Dateline.Language;

/// <summary>Morphological features that the rules ask for (Universal Dependencies v2, "FEATS"), as bits.</summary>
[Flags]
internal enum Features : ulong
{
    /// <summary>None known.</summary>
    None = 0,
    /// <summary>Number=Sing</summary>
    Singular = 1UL << 0,
    /// <summary>Number=Plur</summary>
    Plural = 1UL << 1,
    /// <summary>Number=Ptan</summary>
    PluraleTantum = 1UL << 2,
    /// <summary>Tense=Past</summary>
    Past = 1UL << 3,
    /// <summary>Tense=Pres</summary>
    Present = 1UL << 4,
    /// <summary>VerbForm=Fin</summary>
    Finite = 1UL << 5,
    /// <summary>VerbForm=Inf</summary>
    Infinitive = 1UL << 6,
    /// <summary>VerbForm=Part</summary>
    Participle = 1UL << 7,
    /// <summary>VerbForm=Ger</summary>
    Gerund = 1UL << 8,
    /// <summary>Mood=Ind</summary>
    Indicative = 1UL << 9,
    /// <summary>Mood=Imp</summary>
    Imperative = 1UL << 10,
    /// <summary>Mood=Sub</summary>
    Subjunctive = 1UL << 11,
    /// <summary>Voice=Pass</summary>
    Passive = 1UL << 12,
    /// <summary>Person=1</summary>
    FirstPerson = 1UL << 13,
    /// <summary>Person=2</summary>
    SecondPerson = 1UL << 14,
    /// <summary>Person=3</summary>
    ThirdPerson = 1UL << 15,
    /// <summary>Gender=Masc</summary>
    Masculine = 1UL << 16,
    /// <summary>Gender=Fem</summary>
    Feminine = 1UL << 17,
    /// <summary>Gender=Neut</summary>
    Neuter = 1UL << 18,
    /// <summary>Case=Nom</summary>
    Nominative = 1UL << 19,
    /// <summary>Case=Acc</summary>
    Accusative = 1UL << 20,
    /// <summary>Case=Gen</summary>
    Genitive = 1UL << 21,
    /// <summary>Poss=Yes</summary>
    Possessive = 1UL << 22,
    /// <summary>Reflex=Yes</summary>
    Reflexive = 1UL << 23,
    /// <summary>PronType=Prs</summary>
    Personal = 1UL << 24,
    /// <summary>PronType=Dem</summary>
    Demonstrative = 1UL << 25,
    /// <summary>PronType=Rel</summary>
    RelativePronoun = 1UL << 26,
    /// <summary>PronType=Int</summary>
    Interrogative = 1UL << 27,
    /// <summary>PronType=Ind</summary>
    Indefinite = 1UL << 28,
    /// <summary>PronType=Neg, or Polarity=Neg</summary>
    Negative = 1UL << 29,
    /// <summary>PronType=Tot</summary>
    Total = 1UL << 30,
    /// <summary>PronType=Art</summary>
    Article = 1UL << 31,
    /// <summary>Definite=Def</summary>
    Definite = 1UL << 32,
    /// <summary>Definite=Ind</summary>
    IndefiniteArticle = 1UL << 33,
    /// <summary>Degree=Pos</summary>
    Positive = 1UL << 34,
    /// <summary>Degree=Cmp</summary>
    Comparative = 1UL << 35,
    /// <summary>Degree=Sup</summary>
    Superlative = 1UL << 36,
    /// <summary>NumType=Card</summary>
    Cardinal = 1UL << 37,
    /// <summary>NumType=Ord</summary>
    Ordinal = 1UL << 38,
    /// <summary>NumForm=Digit</summary>
    Digit = 1UL << 39,
    /// <summary>NumForm=Word</summary>
    NumberWord = 1UL << 40,
    /// <summary>Abbr=Yes</summary>
    Abbreviation = 1UL << 41,
    /// <summary>NumType=Frac</summary>
    Fraction = 1UL << 42,
    /// <summary>NumType=Mult</summary>
    Multiplicative = 1UL << 43,
}
