using System.Collections.Frozen;

namespace Dateline.Store.Incidents;

/// <summary>Outlets that are one house: an agency's names, a newspaper and its site.</summary>
internal static class PublisherFamilies
{
    // The usual other names of agencies and of houses with several outlets. What is not here is told by its own words.
    private static readonly FrozenDictionary<string, string> Houses = new (string House, string[] Names)[]
    {
        ("Associated Press", ["ap", "the associated press", "apnews"]),
        ("Agence France-Presse", ["afp", "agence france presse"]),
        ("Reuters", ["thomson reuters", "reuters news", "rtrs"]),
        ("BBC", ["bbc news", "bbc monitoring", "bbc world service", "bbc world", "bbc russian"]),
        ("RFE/RL", ["rferl", "radio free europe", "radio free europe radio liberty", "rfe rl", "radio liberty", "radio svoboda", "svoboda", "current time"]),
        ("Rossiya Segodnya", ["ria novosti", "ria", "ria news", "sputnik", "sputnik news", "sputniknews", "rossiya segodnya"]),
        ("TASS", ["itar tass", "tass"]),
        ("Interfax", ["interfax ukraine", "interfax"]),
        ("Xinhua", ["xinhua news agency", "xinhua news", "xinhuanet"]),
        ("Deutsche Presse-Agentur", ["dpa", "deutsche presse agentur"]),
        ("Deutsche Welle", ["dw", "dw news"]),
        ("Anadolu Agency", ["anadolu", "aa", "anadolu ajansi"]),
        ("Kyodo News", ["kyodo"]),
        ("Yonhap", ["yonhap news agency", "yonhap news"]),
        ("Press Trust of India", ["pti"]),
        ("United Press International", ["upi"]),
        ("Islamic Republic News Agency", ["irna"]),
        ("Al Jazeera", ["aljazeera", "al jazeera english"]),
        ("Voice of America", ["voa", "voanews", "voa news"]),
        ("EFE", ["agencia efe"]),
        ("Bloomberg", ["bloomberg news"]),
        ("CNN", ["cable news network", "cnn international"]),
    }.SelectMany(static house => house.Names.Append(Words(house.House)).Select(name => (name, house.House))).DistinctBy(static pair => pair.name)
        .ToFrozenDictionary(static pair => pair.name, static pair => pair.House, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ends = FrozenSet.Create(StringComparer.Ordinal, "com", "org", "net", "co", "uk", "ru", "ge", "info", "news", "online", "tv", "www", "edition", "en", "english");

    /// <summary>The house of an outlet: one name for all names of it.</summary>
    internal static string Of(string outlet)
    {
        var words = Words(outlet);
        if (Houses.TryGetValue(words, out var house)) return house;

        // "www.civil.ge" and "Civil.ge", "The Guardian" and "theguardian.com" differ by what names of sites are made of.
        var own = string.Join(' ', words.Split(' ').Where(static word => word != "the" && !Ends.Contains(word)));
        if (own.StartsWith("the", StringComparison.Ordinal) && !own.Contains(' ') && own.Length > 6) own = own[3..];
        if (own.Length == 0) return words;
        return Houses.TryGetValue(own, out house) ? house : own;
    }

    private static string Words(string name) => string.Join(' ', PlainWords.Of(name.Replace('.', ' ')));
}
