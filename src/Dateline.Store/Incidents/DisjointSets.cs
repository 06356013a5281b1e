namespace Dateline.Store.Incidents;

/// <summary>Numbers 0 to n-1 in sets that can be joined (Tarjan's union-find).</summary>
internal sealed class DisjointSets
{
    private readonly int[] parents;

    /// <summary>Each number alone.</summary>
    internal DisjointSets(int count)
    {
        parents = new int[count];
        for (var i = 0; i < count; i++) parents[i] = i;
    }

    /// <summary>The smallest number of the set: the same whatever was joined first.</summary>
    internal int Find(int item)
    {
        while (parents[item] != item)
        {
            parents[item] = parents[parents[item]];
            item = parents[item];
        }

        return item;
    }

    /// <summary>Joins two sets.</summary>
    /// <returns>False where they are one already.</returns>
    internal bool Join(int first, int second)
    {
        first = Find(first);
        second = Find(second);
        if (first == second) return false;
        parents[Math.Max(first, second)] = Math.Min(first, second);
        return true;
    }

    /// <summary>The sets, by their smallest number, each ascending.</summary>
    internal List<List<int>> Sets()
    {
        var sets = new List<List<int>>();
        var places = new Dictionary<int, int>();
        for (var i = 0; i < parents.Length; i++)
        {
            if (places.TryAdd(Find(i), sets.Count)) sets.Add([]);
            sets[places[Find(i)]].Add(i);
        }

        return sets;
    }
}
