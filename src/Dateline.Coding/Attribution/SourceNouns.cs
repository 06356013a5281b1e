using System.Collections.Frozen;

namespace Dateline.Coding.Attribution;

/// <summary>Common nouns for those who are quoted without a name, and the class of source that each stands for.</summary>
/// <remarks>The class becomes the <c>role</c> of an unnamed speaker whom the knowledge files give none (docs/codebook.md, "Unnamed sources").</remarks>
internal static class SourceNouns
{
    /// <summary>The class of texts that speak.</summary>
    internal const string Document = "document";

    private static readonly FrozenDictionary<string, string> Classes = Table(
        ("official", "official source aide adviser advisor minister ministry authority government governor mayor commissioner senator lawmaker legislator administration regulator parliamentarian"),
        ("diplomat", "diplomat envoy ambassador negotiator mediator consul emissary delegate"),
        ("military source", "commander officer general colonel army military soldier troop navy admiral captain major brigadier militant rebel fighter insurgent militia"),
        ("police", "police policeman policewoman sheriff investigator detective prosecutor"),
        ("witness", "witness resident eyewitness bystander survivor villager passer-by onlooker neighbour neighbor relative"),
        ("spokesperson", "spokesman spokeswoman spokesperson"),
        ("medical source", "doctor nurse medic paramedic surgeon hospital"),
        ("expert", "analyst expert economist professor researcher scientist scholar historian strategist pollster academic observer critic"),
        ("media", "newspaper daily newswire agency broadcaster website magazine outlet journalist reporter correspondent radio television media tabloid editorial"),
        (Document, "document report statement study survey poll memo letter communique communiqué draft text filing transcript resolution agreement treaty law bill order decree indictment complaint ruling release paper article dossier note e-mail email tweet post declaration"),
        ("lawyer", "lawyer attorney solicitor barrister counsel"),
        ("activist", "activist campaigner protester demonstrator dissident organiser organizer volunteer"));

    /// <summary>The class of source that a lower-case lemma names, or null.</summary>
    internal static string? ClassOf(string lemma) => Classes.GetValueOrDefault(lemma.ToLowerInvariant());

    /// <summary>Does this noun name somebody or something that is commonly quoted?</summary>
    internal static bool IsSource(string lemma) => ClassOf(lemma) is not null;

    private static FrozenDictionary<string, string> Table(params (string Class, string Nouns)[] rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, nouns) in rows)
        {
            foreach (var noun in nouns.Split(' ')) table[noun] = name;
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
