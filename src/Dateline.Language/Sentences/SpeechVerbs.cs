using System.Collections.Frozen;

namespace Dateline.Language.Sentences;

/// <summary>Past and present forms that follow a quotation to name its speaker: “Why?” Mr Smith asked.</summary>
internal static class SpeechVerbs
{
    private static readonly FrozenSet<string> Forms = FrozenSet.Create(
        StringComparer.Ordinal,
        "said", "says", "asked", "asks", "told", "tells", "added", "adds", "replied", "replies", "answered", "shouted", "cried", "exclaimed", "wrote", "writes",
        "tweeted", "declared", "wondered", "joked", "quipped", "recalled", "remarked", "responded", "responds", "continued", "demanded", "insisted", "warned",
        "explained", "noted", "quoted", "thought", "stated", "announced", "yelled", "screamed", "urged", "argued", "concluded", "posted");

    /// <summary>Is this one of them?</summary>
    internal static bool Contains(string form) => Forms.Contains(form);
}
