namespace Dateline.Store.Incidents;

/// <summary>Counts who vouches for something by himself: copies of one text, outlets of one house, and reports that all quote one informant are one source.</summary>
internal static class IndependentSources
{
    /// <summary>The number of sources that share no origin.</summary>
    internal static int Count(IEnumerable<EventSource> sources)
    {
        var origins = sources.Select(static source => source.Origins().ToArray()).ToList();
        var sets = new DisjointSets(origins.Count);
        var firsts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < origins.Count; i++)
        {
            foreach (var origin in origins[i])
            {
                if (!firsts.TryAdd(origin, i)) sets.Join(firsts[origin], i);
            }
        }

        return Enumerable.Range(0, origins.Count).Count(place => sets.Find(place) == place);
    }
}
