using System.Collections.Frozen;
using Dateline.Language;

namespace Dateline.Coding.Attribution;

/// <summary>The means by which something is said: "in a statement", "on state television", "by telephone".</summary>
internal static class Media
{
    private static readonly FrozenSet<string> Nouns = new[]
    {
        "statement", "interview", "communique", "communiqué", "letter", "speech", "address", "conference", "briefing", "television", "tv", "radio", "telephone", "phone",
        "tweet", "twitter", "facebook", "telegram", "channel", "post", "video", "message", "email", "e-mail", "memo", "report", "broadcast", "newspaper", "website",
        "blog", "op-ed", "article", "remarks", "testimony", "hearing", "call", "text", "note", "release", "x", "page", "column", "essay", "podcast", "recording",
    }.ToFrozenSet();

    /// <summary>Is this a noun for a medium or a piece of speech ("statement", "speech")?</summary>
    internal static bool IsMediumNoun(string lemma) => Nouns.Contains(lemma.ToLowerInvariant());

    /// <summary>Does this oblique phrase name a medium?</summary>
    internal static bool IsMedium(Token oblique) =>
        oblique.Child(Relation.Case)?.Lemma is "in" or "on" or "by" or "at" or "during" or "via" or "through" && Nouns.Contains(oblique.Lemma.ToLowerInvariant());
}
