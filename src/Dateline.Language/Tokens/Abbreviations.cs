using System.Collections.Frozen;

namespace Dateline.Language.Tokens;

/// <summary>Abbreviations whose full stop belongs to the word; acronyms with inner stops ("U.S.", "a.m.") need no entry.</summary>
internal static class Abbreviations
{
    private const string Always = "vs eg ie cf viz esp approx ca div";

    private const string Titles =
        """
        mr mrs ms messrs mme mlle dr drs prof profs gen maj col lt cpl sgt capt cmdr adm brig lieut sen sens rep reps gov govs pres rev hon fr st ste
        ft mt supt det insp dep atty nos vol vols pp fig figs eds amb msgr asst assoc
        hrs yrs lbs oz mins secs tbsp tsp sq est ext tel
        """;

    private const string Ordinary =
        """
        inc corp ltd co cos bros plc llc etc al jr sr esq ave blvd rd hwy pkwy bldg dept univ inst intl assn assns natl govt
        aug sept oct nov dec feb apr tues thur thurs
        """;

    private const string NumberOnly = "no art sec par para ch chap p c b d r op ver v ed pt mar jan jun jul sun";

    private const string CapitalisedOnly =
        """
        jan jun jul mar mon tue wed fri sat sun
        ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va wash wis wyo que ont
        spec sgts ed mfg mob pvt pfc attn cie
        """;

    private static readonly FrozenDictionary<string, AbbreviationKind> Kinds = Build();

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> ByForm =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int LongestKey { get; } = Kinds.Keys.Max(key => key.Length);

    /// <summary>Kind of the word before a full stop, any case; the stop is left out of <paramref name="word"/>.</summary>
    internal static AbbreviationKind Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestKey) return AbbreviationKind.None;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return ByForm.TryGetValue(lower, out var kind) ? kind : AbbreviationKind.None;
    }

    /// <summary>"Jan", "Mon": names of time, which a number or year need not follow.</summary>
    internal static bool IsMonthOrDay(ReadOnlySpan<char> word) => word is "Jan" or "Jun" or "Jul" or "Tue" or "Wed" or "Fri" or "Mon";

    private static FrozenDictionary<string, AbbreviationKind> Build()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        Add(NumberOnly, AbbreviationKind.BeforeNumber);
        Add(CapitalisedOnly, AbbreviationKind.Capitalised);
        Add(Ordinary, AbbreviationKind.Ordinary);
        Add(Always, AbbreviationKind.Always);
        Add(Titles, AbbreviationKind.Title);
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string words, AbbreviationKind kind)
        {
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) kinds[word] = kind;
        }
    }
}
