namespace Dateline.Knowledge.Naming;

/// <summary>Numbers the folded words of all known names. Word 0 is "not in any name".</summary>
internal sealed class WordTable
{
    /// <summary>Longer words belong to no name.</summary>
    internal const int MaxLength = 48;

    private string[] words = new string[4096];
    private int[] slots = new int[16384];

    /// <summary>How many words there are, the unknown one included.</summary>
    internal int Count { get; private set; } = 1;

    /// <summary>The word's number, or 0.</summary>
    /// <param name="folded">A folded word.</param>
    internal int Find(ReadOnlySpan<char> folded)
    {
        for (var slot = (int)(Hash(folded) & (uint)(slots.Length - 1)); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (folded.SequenceEqual(words[slots[slot]])) return slots[slot];
        }

        return 0;
    }

    /// <summary>The folded word with a number.</summary>
    internal string this[int word] => word == 0 ? "" : words[word];

    /// <summary>The word's number, given now if it is new. Only while loading.</summary>
    internal int Add(ReadOnlySpan<char> folded)
    {
        var known = Find(folded);
        if (known != 0) return known;
        if (Count == words.Length) Array.Resize(ref words, words.Length * 2);
        words[Count] = folded.ToString();
        if (Count * 2 > slots.Length) Rehash();
        Place(Count);
        return Count++;
    }

    private void Rehash()
    {
        slots = new int[slots.Length * 2];
        for (var i = 1; i < Count; i++) Place(i);
    }

    private void Place(int word)
    {
        var slot = (int)(Hash(words[word]) & (uint)(slots.Length - 1));
        while (slots[slot] != 0) slot = (slot + 1) & (slots.Length - 1);
        slots[slot] = word;
    }

    // FNV-1a over UTF-16 units: the same on every machine, unlike string.GetHashCode.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
