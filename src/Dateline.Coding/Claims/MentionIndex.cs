using Dateline.Knowledge.Discourse;

namespace Dateline.Coding.Claims;

/// <summary>The mentions of a report by where they begin and end, longer ones first.</summary>
internal sealed class MentionIndex
{
    private readonly Dictionary<int, List<DiscourseMention>> byEnd = [];
    private readonly Dictionary<int, List<DiscourseMention>> byFirst = [];

    internal MentionIndex(ReportDiscourse discourse)
    {
        foreach (var mention in discourse.Mentions)
        {
            File(byEnd, mention.End, mention);
            File(byFirst, mention.First, mention);
        }
    }

    /// <summary>Mentions whose last token stands before this one.</summary>
    internal IReadOnlyList<DiscourseMention> EndingAt(int end) => byEnd.TryGetValue(end, out var found) ? found : [];

    /// <summary>Mentions that begin with this token.</summary>
    internal IReadOnlyList<DiscourseMention> StartingAt(int first) => byFirst.TryGetValue(first, out var found) ? found : [];

    private static void File(Dictionary<int, List<DiscourseMention>> index, int at, DiscourseMention mention)
    {
        if (!index.TryGetValue(at, out var list)) index[at] = list = [];
        list.Add(mention);
    }
}
