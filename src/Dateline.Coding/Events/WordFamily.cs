namespace Dateline.Coding.Events;

/// <summary>Words and deeds of one root: "denounced" and "denunciation", "attack" and "attacked".</summary>
internal static class WordFamily
{
    // English derivations keep at least this much of the stem: "invade" and "invasion".
    private const int Stem = 4;

    /// <summary>Do two lemmas share their root, as far as letters tell?</summary>
    internal static bool Same(string a, string b)
    {
        var common = 0;
        while (common < Math.Min(a.Length, b.Length) && a[common] == b[common]) common++;
        return common >= Stem || (common > 0 && common == Math.Min(a.Length, b.Length));
    }

    /// <summary>Does any mention of an event share its root with a lemma?</summary>
    internal static bool Same(EventCandidate candidate, string lemma)
    {
        foreach (var mention in candidate.Mentions)
        {
            if (Same(mention.Lemma, lemma)) return true;
        }

        return false;
    }
}
