namespace Dateline.Knowledge.Naming;

/// <summary>A known phrase found in a text: tokens <paramref name="First"/> to <paramref name="End"/>, exclusive.</summary>
/// <param name="First">First token.</param>
/// <param name="End">After the last token.</param>
/// <param name="Node">Where the phrase ends in the tree of names.</param>
/// <param name="Capital">At least one word begins with a capital.</param>
/// <param name="AllUpper">All words are written in capitals.</param>
internal readonly record struct NameMatch(int First, int End, int Node, bool Capital, bool AllUpper)
{
    /// <summary>May the phrase, as it is written, have this sense?</summary>
    internal bool Allows(NameSense sense) => (!sense.AcronymOnly || AllUpper) && (!sense.Capitalised || Capital);
}
