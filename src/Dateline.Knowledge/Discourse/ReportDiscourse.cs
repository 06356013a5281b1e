using Dateline.Knowledge.Places;
using Dateline.Language;

namespace Dateline.Knowledge.Discourse;

/// <summary>Who and what a report speaks of: its mentions, chained and resolved to entities.</summary>
internal sealed class ReportDiscourse(AnalyzedText text)
{
    private readonly Dictionary<int, int> mentionByHead = [];

    /// <summary>The analysed text that mentions point into.</summary>
    internal AnalyzedText Text { get; } = text;

    /// <summary>Entities, in the order of their first mention.</summary>
    internal List<DiscourseEntity> Entities { get; } = [];

    /// <summary>Mentions, in the order of their first token; a longer one before those inside it.</summary>
    internal List<DiscourseMention> Mentions { get; } = [];

    /// <summary>Names of places and where they are, in order, not overlapping; also those inside other names, and adjectives of countries.</summary>
    internal List<PlacedName> Places { get; } = [];

    /// <summary>The largest mention headed by a token, or null where the token heads none.</summary>
    /// <param name="head">Index of a token, usually an argument of a predicate.</param>
    internal DiscourseMention? MentionAt(int head) => mentionByHead.TryGetValue(head, out var index) ? Mentions[index] : null;

    /// <summary>The entity that the phrase headed by a token refers to, or null.</summary>
    internal DiscourseEntity? EntityAt(int head) => MentionAt(head) is { } mention ? Entities[mention.Entity] : null;

    /// <summary>Files mentions by head. Called once, after <see cref="Mentions"/> has its final order.</summary>
    internal void IndexMentions()
    {
        mentionByHead.Clear();
        for (var i = 0; i < Mentions.Count; i++)
        {
            var mention = Mentions[i];
            if (!mentionByHead.TryGetValue(mention.Head, out var known) || Width(Mentions[known]) < Width(mention)) mentionByHead[mention.Head] = i;
        }
    }

    private static int Width(DiscourseMention mention) => mention.End - mention.First;
}
