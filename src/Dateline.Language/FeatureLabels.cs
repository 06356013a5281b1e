namespace Dateline.Language;

/// <summary>The treebanks' spelling of morphological features: "Number=Sing|Person=3".</summary>
/// <remarks>Features outside <see cref="Features"/> (Typo, Style, ExtPos, Foreign…) are not kept. "PronType=Neg" and "Polarity=Neg" share a bit: the
/// universal tag tells them apart, pronouns and determiners having the former.</remarks>
internal static class FeatureLabels
{
    // In the order in which UD prints them: by name without regard to case, then by value.
    private static readonly (string Label, Features Feature)[] Table =
    [
        ("Abbr=Yes", Features.Abbreviation),
        ("Case=Acc", Features.Accusative),
        ("Case=Gen", Features.Genitive),
        ("Case=Nom", Features.Nominative),
        ("Definite=Def", Features.Definite),
        ("Definite=Ind", Features.IndefiniteArticle),
        ("Degree=Cmp", Features.Comparative),
        ("Degree=Pos", Features.Positive),
        ("Degree=Sup", Features.Superlative),
        ("Gender=Fem", Features.Feminine),
        ("Gender=Masc", Features.Masculine),
        ("Gender=Neut", Features.Neuter),
        ("Mood=Imp", Features.Imperative),
        ("Mood=Ind", Features.Indicative),
        ("Mood=Sub", Features.Subjunctive),
        ("Number=Plur", Features.Plural),
        ("Number=Ptan", Features.PluraleTantum),
        ("Number=Sing", Features.Singular),
        ("NumForm=Digit", Features.Digit),
        ("NumForm=Word", Features.NumberWord),
        ("NumType=Card", Features.Cardinal),
        ("NumType=Frac", Features.Fraction),
        ("NumType=Mult", Features.Multiplicative),
        ("NumType=Ord", Features.Ordinal),
        ("Person=1", Features.FirstPerson),
        ("Person=2", Features.SecondPerson),
        ("Person=3", Features.ThirdPerson),
        ("Polarity=Neg", Features.Negative),
        ("Poss=Yes", Features.Possessive),
        ("PronType=Art", Features.Article),
        ("PronType=Dem", Features.Demonstrative),
        ("PronType=Ind", Features.Indefinite),
        ("PronType=Int", Features.Interrogative),
        ("PronType=Neg", Features.Negative),
        ("PronType=Prs", Features.Personal),
        ("PronType=Rel", Features.RelativePronoun),
        ("PronType=Tot", Features.Total),
        ("Reflex=Yes", Features.Reflexive),
        ("Tense=Past", Features.Past),
        ("Tense=Pres", Features.Present),
        ("VerbForm=Fin", Features.Finite),
        ("VerbForm=Ger", Features.Gerund),
        ("VerbForm=Inf", Features.Infinitive),
        ("VerbForm=Part", Features.Participle),
        ("Voice=Pass", Features.Passive),
    ];

    /// <summary>"Number=Sing|Person=3", or "_" for no features.</summary>
    internal static string Label(this Features features, UniversalTag tag)
    {
        if (features == Features.None) return "_";
        var skipped = tag is UniversalTag.Pronoun or UniversalTag.Determiner ? "Polarity=Neg" : "PronType=Neg";
        return string.Join('|', Table.Where(row => (features & row.Feature) == row.Feature && row.Label != skipped).Select(row => row.Label));
    }

    /// <summary>The features of a FEATS column; those without a bit are passed over. "_" is none.</summary>
    internal static Features Parse(ReadOnlySpan<char> labels)
    {
        var features = Features.None;
        foreach (var range in labels.Split('|'))
        {
            var label = labels[range];
            foreach (var (known, feature) in Table)
            {
                if (label.SequenceEqual(known)) features |= feature;
            }
        }

        return features;
    }
}
