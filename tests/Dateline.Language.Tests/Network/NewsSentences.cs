namespace Dateline.Language.Tests.Network;

/// <summary>Sentences as news has them, words separated by spaces, invented for these tests.</summary>
internal static class NewsSentences
{
    internal static readonly string[] All = [.. Relations().Select(r => r.Data.Item1).Distinct()];

    public static TheoryData<string, string, string, string> Relations() => new()
    {
        { "The minister said on Tuesday that troops had crossed the border .", "minister", "nsubj", "said" },
        { "The minister said on Tuesday that troops had crossed the border .", "Tuesday", "obl", "said" },
        { "The minister said on Tuesday that troops had crossed the border .", "crossed", "ccomp", "said" },
        { "Georgian Foreign Minister David Zalkaliani condemned the attack .", "attack", "obj", "condemned" },
        { "Georgian Foreign Minister David Zalkaliani condemned the attack .", "condemned", "root", "-" },
        { "The agreement was denounced by Tbilisi .", "agreement", "nsubj:pass", "denounced" },
        { "The agreement was denounced by Tbilisi .", "Tbilisi", "obl:agent", "denounced" },
        { "Russia and Turkey signed a ceasefire in Moscow .", "Turkey", "conj", "Russia" },
        { "Russia and Turkey signed a ceasefire in Moscow .", "Russia", "nsubj", "signed" },
        { "The rebels refused to release the hostages .", "release", "xcomp", "refused" },
        { "The rebels refused to release the hostages .", "hostages", "obj", "release" },
        { "Iran , which backs the rebels , rejected the plan .", "backs", "acl:relcl", "Iran" },
        { "Iran , which backs the rebels , rejected the plan .", "Iran", "nsubj", "rejected" },
        { "Police did not arrest the protesters .", "not", "advmod", "arrest" },
    };

    public static TheoryData<string, string> Names() => new()
    {
        { "President Vladimir Putin met Angela Merkel in Berlin .", "Vladimir Putin=Person; Angela Merkel=Person; Berlin=Place" },
        { "Georgian troops left the village .", "Georgian=Group" },
    };
}
