namespace Dateline.Store.Incidents;

/// <summary>Tells incidents apart among events that hang together.</summary>
/// <remarks>
/// Links are taken from the surest to the least sure, ties by content; two incidents are joined only where no event of one speaks against an event of the other, and where they agree on average. So a chain
/// of likenesses (Monday's raid, Tuesday's, Wednesday's) does not become one incident. The result depends on the set of events alone.
/// </remarks>
internal sealed class IncidentClusters
{
    // Agreement on average that joining asks for: less than a link needs, because versions that share one detail each need not share it with all.
    private const double OnAverage = 0.45;

    // Of large incidents the first events speak for all; a hundred copies of one report say the same.
    private const int Spokesmen = 12;

    private readonly IReadOnlyList<EventProfile> events;
    private readonly Dictionary<(long First, long Second), bool> judgements = [];
    private readonly DisjointSets chains;
    private readonly DisjointSets incidents;
    private readonly List<int>[] members;
    private readonly EventLink?[] best;

    private IncidentClusters(IReadOnlyList<EventProfile> events, IEnumerable<EventJudgement> judged)
    {
        this.events = events;
        chains = new DisjointSets(events.Count);
        incidents = new DisjointSets(events.Count);
        members = [.. Enumerable.Range(0, events.Count).Select(static place => (List<int>)[place])];
        best = new EventLink?[events.Count];
        foreach (var judgement in judged) judgements[Pair(judgement.First, judgement.Second)] = judgement.Together;
    }

    /// <summary>Groups events.</summary>
    /// <param name="unordered">Events, each once.</param>
    /// <param name="judged">What analysts said; of one pair the last counts.</param>
    internal static List<GroupedEvent> Of(IEnumerable<EventProfile> unordered, IReadOnlyCollection<EventJudgement> judged)
    {
        EventProfile[] ordered = [.. unordered];
        Array.Sort(ordered, EventProfile.Compare);
        var clusters = new IncidentClusters(ordered, judged);
        var links = EventLinks.Find(ordered);
        clusters.AddJudged(links);
        links.Sort(static (one, other) => other.Score != one.Score ? other.Score.CompareTo(one.Score) : (one.First, one.Second).CompareTo((other.First, other.Second)));
        foreach (var link in links) clusters.Take(link);
        return clusters.Result();
    }

    private void AddJudged(List<EventLink> links)
    {
        if (judgements.Count == 0) return;
        var places = new Dictionary<long, int>();
        for (var i = 0; i < events.Count; i++) places[events[i].Key] = i;
        foreach (var ((first, second), together) in judgements.OrderBy(static pair => pair.Key))
        {
            if (!places.TryGetValue(first, out var one) || !places.TryGetValue(second, out var other)) continue;

            // Those kept apart stay in one chain too: what joins one of them later must be weighed against both.
            chains.Join(one, other);
            if (together) links.Add(new EventLink(Math.Min(one, other), Math.Max(one, other), 2, null));
        }
    }

    private void Take(EventLink link)
    {
        chains.Join(link.First, link.Second);
        var (one, other) = (incidents.Find(link.First), incidents.Find(link.Second));
        if (one != other)
        {
            if (link.Score <= 1 && !MayJoin(members[one], members[other])) return;
            incidents.Join(one, other);
            var (kept, gone) = (Math.Min(one, other), Math.Max(one, other));
            members[kept].AddRange(members[gone]);
            members[kept].Sort();
            members[gone] = [];
        }

        best[link.First] ??= link;
        best[link.Second] ??= link;
    }

    private bool MayJoin(List<int> one, List<int> other)
    {
        double sum = 0;
        var pairs = 0;
        foreach (var first in one.Take(Spokesmen))
        {
            foreach (var second in other.Take(Spokesmen))
            {
                if (judgements.TryGetValue(Pair(events[first].Key, events[second].Key), out var together))
                {
                    if (!together) return false;
                    continue;
                }

                pairs++;
                if (events[first].Fingerprint == events[second].Fingerprint)
                {
                    sum++;
                    continue;
                }

                if (EventLikeness.Of(events[first], events[second]) is not { } likeness) return false;
                sum += likeness.Score;
            }
        }

        return pairs == 0 || sum >= OnAverage * pairs;
    }

    private List<GroupedEvent> Result()
    {
        var chainKeys = Lowest(chains);
        var incidentKeys = Lowest(incidents);
        var result = new List<GroupedEvent>(events.Count);
        for (var i = 0; i < events.Count; i++)
        {
            var link = best[i] is { } found && incidents.Find(found.First) == incidents.Find(found.Second) ? found : null;
            result.Add(new GroupedEvent(events[i], incidentKeys[incidents.Find(i)], chainKeys[chains.Find(i)], Math.Min(1, link?.Score ?? 1), Reason(link)));
        }

        return result;
    }

    private string Reason(EventLink? link) => link switch
    {
        null => "alone",
        { Score: > 1 } => "joined by an analyst",
        { Likeness: { } likeness } => likeness.Reason(events[link.First], events[link.Second]),
        _ => "same words",
    };

    private Dictionary<int, long> Lowest(DisjointSets sets)
    {
        var lowest = new Dictionary<int, long>();
        for (var i = 0; i < events.Count; i++)
        {
            var set = sets.Find(i);
            lowest[set] = lowest.TryGetValue(set, out var key) ? Math.Min(key, events[i].Key) : events[i].Key;
        }

        return lowest;
    }

    private static (long First, long Second) Pair(long first, long second) => (Math.Min(first, second), Math.Max(first, second));
}
