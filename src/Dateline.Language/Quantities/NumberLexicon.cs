using System.Collections.Frozen;

namespace Dateline.Language.Quantities;

/// <summary>The words of the number grammar, and the nouns and signs around numbers that tell counts from money and from names.</summary>
internal static class NumberLexicon
{
    private static readonly FrozenDictionary<string, NumberWord> Words = Build();
    private static readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> Parts = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Currencies, and weights that share their names; what they count is never people.</summary>
    internal static readonly FrozenSet<string> Currency = Set(
        "dollar dollars euro euros pound pounds ruble rubles rouble roubles yen yuan lira rupee rupees franc francs peso pesos hryvnia hryvnias lari cent cents usd eur gbp " +
        "dirham dirhams dinar dinars riyal riyals shekel shekels won zloty krona kroner real reais rand naira");

    /// <summary>Signs in front of money.</summary>
    internal static readonly FrozenSet<string> CurrencySign = Set("$ € £ ¥ ₽ ₴ us$ a$ c$ hk$ usd eur gbp");

    /// <summary>Words after which a number is a name: "Resolution 1701", "Boeing 737".</summary>
    internal static readonly FrozenSet<string> Numbering = Set(
        "no. nos. number resolution article articles section rule directive regulation page pages p. pp. flight boeing airbus route highway chapter channel unit apollo aged " +
        "age level phase stage category type mark paragraph annex protocol group psalm version isbn grade gate room line formula");

    /// <summary>What "no" counts: people and what befalls them.</summary>
    internal static readonly FrozenSet<string> People = Set(
        "casualties casualty injuries injury deaths death fatalities fatality victims victim survivors survivor people soldiers civilians troops arrests arrest wounded dead " +
        "hostages detainees prisoners losses protesters demonstrators police officers refugees passengers");

    /// <summary>The word, or the default of kind <see cref="NumberWordKind.None"/>.</summary>
    internal static NumberWord Find(string word) => word.Length is 0 or > 11 ? default : Words.GetValueOrDefault(word);

    /// <summary>The word spelt by a part of a token.</summary>
    internal static NumberWord Find(ReadOnlySpan<char> word) => word.Length is > 0 and <= 11 && Parts.TryGetValue(word, out var found) ? found : default;

    private static FrozenDictionary<string, NumberWord> Build()
    {
        var words = new Dictionary<string, NumberWord>(StringComparer.OrdinalIgnoreCase);
        string[] units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        for (var i = 0; i < units.Length; i++) words.Add(units[i], new(NumberWordKind.Unit, i + 1));
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        for (var i = 0; i < tens.Length; i++) words.Add(tens[i], new(NumberWordKind.Tens, 20 + (10 * i)));
        words.Add("zero", new(NumberWordKind.Unit, 0));
        words.Add("hundred", new(NumberWordKind.Hundred, 100));
        words.Add("dozen", new(NumberWordKind.Dozen, 12));
        Add(words, NumberWordKind.Scale, ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12), ("mln", 1e6), ("bn", 1e9));
        Add(words, NumberWordKind.Vague, ("tens", 10), ("dozens", 12), ("scores", 20), ("hundreds", 100), ("thousands", 1e3), ("millions", 1e6), ("billions", 1e9));
        Add(words, NumberWordKind.Several, ("several", 3), ("few", 3));
        Add(words, NumberWordKind.Handful, ("handful", 3));
        Add(words, NumberWordKind.Couple, ("couple", 2));
        Add(words, NumberWordKind.Half, ("half", 0.5));
        Add(words, NumberWordKind.Article, ("a", 1), ("an", 1));
        words.Add("no", new(NumberWordKind.No, 0));
        words.Add("none", new(NumberWordKind.Nil, 0));
        string[] parts = ["third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
        for (var i = 0; i < parts.Length; i++)
        {
            words.Add(parts[i], new(NumberWordKind.Denominator, i + 3));
            words.Add(parts[i] + "s", new(NumberWordKind.Denominator, i + 3));
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void Add(Dictionary<string, NumberWord> words, NumberWordKind kind, params ReadOnlySpan<(string Word, double Value)> entries)
    {
        foreach (var (word, value) in entries) words.Add(word, new(kind, value));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
