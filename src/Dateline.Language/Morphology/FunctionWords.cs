using System.Collections.Frozen;

namespace Dateline.Language.Morphology;

/// <summary>Features of the words of closed classes: pronouns, determiners, pronominal adverbs.</summary>
internal static class FunctionWords
{
    private const Features I = Features.Personal | Features.FirstPerson | Features.Singular;
    private const Features We = Features.Personal | Features.FirstPerson | Features.Plural;
    private const Features You = Features.Personal | Features.SecondPerson;
    private const Features He = Features.Personal | Features.ThirdPerson | Features.Singular | Features.Masculine;
    private const Features She = Features.Personal | Features.ThirdPerson | Features.Singular | Features.Feminine;
    private const Features It = Features.Personal | Features.ThirdPerson | Features.Singular | Features.Neuter;
    private const Features They = Features.Personal | Features.ThirdPerson | Features.Plural;
    private const Features Owning = Features.Possessive | Features.Genitive;
    private const Features Itself = Features.Reflexive | Features.Accusative;

    private static readonly FrozenDictionary<string, Features> Words = new Dictionary<string, Features>(StringComparer.OrdinalIgnoreCase)
    {
        ["i"] = I | Features.Nominative,
        ["me"] = I | Features.Accusative,
        ["my"] = I | Owning,
        ["mine"] = I | Owning,
        ["myself"] = I | Itself,
        ["we"] = We | Features.Nominative,
        ["us"] = We | Features.Accusative,
        ["our"] = We | Owning,
        ["ours"] = We | Owning,
        ["ourselves"] = We | Itself,
        ["you"] = You,
        ["your"] = You | Owning,
        ["yours"] = You | Owning,
        ["yourself"] = You | Itself | Features.Singular,
        ["yourselves"] = You | Itself | Features.Plural,
        ["he"] = He | Features.Nominative,
        ["him"] = He | Features.Accusative,
        ["his"] = He | Owning,
        ["himself"] = He | Itself,
        ["she"] = She | Features.Nominative,
        ["her"] = She,
        ["hers"] = She | Owning,
        ["herself"] = She | Itself,
        ["it"] = It,
        ["its"] = It | Owning,
        ["itself"] = It | Itself,
        ["they"] = They | Features.Nominative,
        ["them"] = They | Features.Accusative,
        ["their"] = They | Owning,
        ["theirs"] = They | Owning,
        ["themselves"] = They | Itself,
        ["the"] = Features.Article | Features.Definite,
        ["a"] = Features.Article | Features.IndefiniteArticle,
        ["an"] = Features.Article | Features.IndefiniteArticle,
        ["this"] = Features.Demonstrative | Features.Singular,
        ["that"] = Features.Demonstrative | Features.Singular,
        ["these"] = Features.Demonstrative | Features.Plural,
        ["those"] = Features.Demonstrative | Features.Plural,
        ["here"] = Features.Demonstrative,
        ["there"] = Features.Demonstrative,
        ["then"] = Features.Demonstrative,
        ["who"] = Features.RelativePronoun,
        ["whom"] = Features.RelativePronoun,
        ["whose"] = Features.RelativePronoun | Features.Possessive,
        ["which"] = Features.RelativePronoun,
        ["what"] = Features.Interrogative,
        ["when"] = Features.Interrogative,
        ["where"] = Features.Interrogative,
        ["why"] = Features.Interrogative,
        ["how"] = Features.Interrogative,
        ["some"] = Features.Indefinite,
        ["any"] = Features.Indefinite,
        ["another"] = Features.Indefinite,
        ["someone"] = Features.Indefinite | Features.Singular,
        ["somebody"] = Features.Indefinite | Features.Singular,
        ["something"] = Features.Indefinite | Features.Singular,
        ["anyone"] = Features.Indefinite | Features.Singular,
        ["anybody"] = Features.Indefinite | Features.Singular,
        ["anything"] = Features.Indefinite | Features.Singular,
        ["all"] = Features.Total,
        ["every"] = Features.Total,
        ["each"] = Features.Total,
        ["both"] = Features.Total,
        ["everyone"] = Features.Total | Features.Singular,
        ["everybody"] = Features.Total | Features.Singular,
        ["everything"] = Features.Total | Features.Singular,
        ["no"] = Features.Negative,
        ["none"] = Features.Negative,
        ["nobody"] = Features.Negative | Features.Singular,
        ["nothing"] = Features.Negative | Features.Singular,
        ["neither"] = Features.Negative,
        ["never"] = Features.Negative,
        ["nowhere"] = Features.Negative,
        ["not"] = Features.Negative,
        ["n't"] = Features.Negative,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The features of a form; none for words of open classes.</summary>
    internal static Features FeaturesOf(string form) => Words.GetValueOrDefault(form);
}
