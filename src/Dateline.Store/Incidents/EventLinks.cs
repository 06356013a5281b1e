using System.Runtime.InteropServices;

namespace Dateline.Store.Incidents;

/// <summary>Finds the pairs of events that are likely one happening.</summary>
internal static class EventLinks
{
    // A block this full tells nothing: every second event of a war would be in it. The event's other blocks are narrower.
    private const int FullBlock = 1500;

    /// <summary>Finds the links.</summary>
    /// <param name="events">The events, each once, in order of content.</param>
    /// <param name="fresh">Which of them are looked for; the others are only found. Null: all.</param>
    internal static List<EventLink> Find(IReadOnlyList<EventProfile> events, Func<EventProfile, bool>? fresh = null)
    {
        var links = new List<EventLink>();
        var nodes = Nodes(events, links);
        var blocks = new Dictionary<ulong, List<int>>();
        foreach (var node in nodes)
        {
            foreach (var block in EventBlocks.Of(events[node]))
            {
                ref var members = ref CollectionsMarshal.GetValueRefOrAddDefault(blocks, block, out _);
                members ??= [];
                if (members.Count == 0 || members[^1] != node) members.Add(node);
            }
        }

        var met = new HashSet<int>();
        foreach (var node in nodes)
        {
            met.Clear();
            var isFresh = fresh is null || fresh(events[node]);
            foreach (var block in EventBlocks.Around(events[node]))
            {
                if (!blocks.TryGetValue(block, out var members) || members.Count > FullBlock) continue;
                foreach (var other in members)
                {
                    if (other >= node) break;
                    if (!isFresh && !fresh!(events[other])) continue;
                    if (!met.Add(other)) continue;
                    if (EventLikeness.Of(events[other], events[node]) is { IsSame: true } likeness) links.Add(new EventLink(other, node, likeness.Score, likeness));
                }
            }
        }

        return links;
    }

    // What reads the same on the same day is one happening; only the first of them is compared with others.
    private static List<int> Nodes(IReadOnlyList<EventProfile> events, List<EventLink> links)
    {
        var firsts = new Dictionary<ulong, int>();
        var nodes = new List<int>();
        for (var i = 0; i < events.Count; i++)
        {
            if (firsts.TryGetValue(events[i].Fingerprint, out var first) && events[first].ReportKey != events[i].ReportKey)
            {
                links.Add(new EventLink(first, i, 1, null));
                continue;
            }

            firsts.TryAdd(events[i].Fingerprint, i);
            nodes.Add(i);
        }

        return nodes;
    }
}
