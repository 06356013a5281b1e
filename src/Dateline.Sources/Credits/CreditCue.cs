using System.Collections.Frozen;

namespace Dateline.Sources.Credits;

/// <summary>Words that introduce a list of those credited.</summary>
/// <param name="Words">The words, in lower case.</param>
/// <param name="Trust">How far a name after them is believed to be an outlet's.</param>
internal readonly record struct CreditCue(string Words, CreditTrust Trust)
{
    /// <summary>Cues that open a line. Of several that fit the first counts, so longer ones come first.</summary>
    public static CreditCue[] Opening { get; } =
    [
        .. from material in (string[])["reporting", "additional reporting", "reports", "agency reports", "wire reports", "material", "additional material", "contributions",
               "a contribution", "files", "information", "additional information", "input", "inputs", "agency inputs"]
           from preposition in (string[])["by", "from"]
           select new CreditCue($"with {material} {preposition} ", CreditTrust.Name),
        .. from material in (string[])["reporting", "reports", "a report", "information", "material", "dispatches"]
           from preposition in (string[])["by", "from", "in", "of"]
           select new CreditCue($"based on {material} {preposition} ", CreditTrust.Name),
        .. from which in (string[])["some information", "some material", "information", "material", "additional information"]
           from use in (string[])["for this report came from", "for this article came from", "for this story came from", "in this report came from", "in this report is from", "from"]
           select new CreditCue($"{which} {use} ", CreditTrust.Name),
        .. from text in (string[])["report", "story", "article"]
           from verb in (string[])["includes", "contains", "uses", "used", "was compiled with", "was produced with"]
           from what in (string[])["information", "material", "reporting", "reports", "contributions", "content"]
           from preposition in (string[])["from", "by"]
           select new CreditCue($"this {text} {verb} {what} {preposition} ", CreditTrust.Name),
        new("compiled from reports by ", CreditTrust.Name),
        new("compiled from ", CreditTrust.Outlet),
        new("additional reporting by ", CreditTrust.Outlet),
        new("additional reporting from ", CreditTrust.Outlet),
        new("reporting by ", CreditTrust.Outlet),
        new("sources: ", CreditTrust.Outlet),
        new("source: ", CreditTrust.Outlet),
        new("copyright © ", CreditTrust.Outlet),
        new("copyright (c) ", CreditTrust.Outlet),
        new("copyright ", CreditTrust.Outlet),
        new("© ", CreditTrust.Outlet),
        new("©", CreditTrust.Outlet),
        new("(c) ", CreditTrust.Outlet),
        new("by ", CreditTrust.Known),
        new("via ", CreditTrust.Known),
    ];

    // "©AFP" is written together, so that its cue is no word of its own and is tried on every line that starts with the sign.
    private static readonly FrozenDictionary<string, CreditCue[]> ByFirstWord = Opening.GroupBy(cue => cue.Words.Split(' ')[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, CreditCue[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The opening cues that start with a word.</summary>
    public static ReadOnlySpan<CreditCue> OpeningWith(ReadOnlySpan<char> word) =>
        Lookup.TryGetValue(word, out var cues) ? cues : word.StartsWith("©") ? ByFirstWord["©"] : [];

    /// <summary>What every one of <see cref="Inner"/> ends with.</summary>
    public const string InnerEnd = " by ";

    /// <summary>What every one of <see cref="Closing"/> holds.</summary>
    public const string ClosingMiddle = " this ";

    /// <summary>Cues that may also follow other words of their line: "Written by Eve Example, based on reporting by AFP".</summary>
    public static CreditCue[] Inner { get; } =
    [
        new("based on reporting by ", CreditTrust.Name),
        new("based on reports by ", CreditTrust.Name),
        new("with reporting by ", CreditTrust.Name),
        new("with additional reporting by ", CreditTrust.Name),
    ];

    /// <summary>Words that close a list of those credited: "AP and dpa contributed to this report".</summary>
    public static string[] Closing { get; } =
    [
        .. from verb in (string[])["contributed", "contributed reporting", "contributed additional reporting", "contributed material", "also contributed", "have contributed"]
           from text in (string[])["report", "story", "article", "dispatch", "piece"]
           select $" {verb} to this {text}",
        .. from text in (string[])["report", "story", "article"]
           from verb in (string[])["was used in", "were used in", "was used for"]
           select $" {verb} this {text}",
    ];
}
