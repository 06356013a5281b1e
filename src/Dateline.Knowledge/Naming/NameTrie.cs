namespace Dateline.Knowledge.Naming;

/// <summary>All known phrases as a tree of words; longest match from any position of a text.</summary>
/// <remarks>
/// One open-addressing table holds all edges (node and word to node), so a step costs one hash and rarely more than one probe, and a text of
/// n tokens costs n times the length of the longest phrase that begins there, which is bounded by <see cref="MaxWords"/>.
/// </remarks>
internal sealed class NameTrie
{
    /// <summary>Longer names are cut here: "Organization for the Prohibition of Chemical Weapons" has seven.</summary>
    internal const int MaxWords = 16;

    private ulong[] keys = new ulong[1 << 16];
    private int[] nodes = new int[1 << 16];
    private readonly List<List<NameSense>?> senses = [null];
    private int edges;

    /// <summary>Words of all phrases.</summary>
    internal WordTable Words { get; } = new();

    /// <summary>The root node.</summary>
    internal const int Root = 0;

    /// <summary>The node that a word leads to, or -1.</summary>
    internal int Step(int node, int word)
    {
        var key = Key(node, word);
        for (var slot = Slot(key); keys[slot] != 0; slot = (slot + 1) & (keys.Length - 1))
        {
            if (keys[slot] == key) return nodes[slot];
        }

        return -1;
    }

    /// <summary>What the phrase that ends at a node stands for, in order of the files; null where none ends there.</summary>
    internal List<NameSense>? SensesAt(int node) => senses[node];

    /// <summary>Adds a phrase. Only while loading.</summary>
    /// <returns>False where the phrase has no word at all.</returns>
    internal bool Add(ReadOnlySpan<char> phrase, NameSense sense)
    {
        Span<char> folded = stackalloc char[WordTable.MaxLength];
        var node = Root;
        var at = 0;
        var count = 0;
        while (count < MaxWords && WordPieces.Next(phrase, ref at, folded, out var length, out _))
        {
            // Names are kept without their article: "the Kremlin".
            if (count == 0 && length == 3 && folded[..3].SequenceEqual("the") && at < phrase.Length) continue;
            if (length == 0) return false;
            node = Child(node, Words.Add(folded[..length]));
            count++;
        }

        if (count == 0) return false;
        var list = senses[node] ??= [];
        if (!list.Contains(sense)) list.Add(sense);
        return true;
    }

    private int Child(int node, int word)
    {
        var known = Step(node, word);
        if (known >= 0) return known;
        if (edges * 2 > keys.Length) Rehash();
        senses.Add(null);
        Place(Key(node, word), senses.Count - 1);
        edges++;
        return senses.Count - 1;
    }

    private void Rehash()
    {
        var (oldKeys, oldNodes) = (keys, nodes);
        keys = new ulong[oldKeys.Length * 2];
        nodes = new int[oldKeys.Length * 2];
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != 0) Place(oldKeys[i], oldNodes[i]);
        }
    }

    private void Place(ulong key, int node)
    {
        var slot = Slot(key);
        while (keys[slot] != 0) slot = (slot + 1) & (keys.Length - 1);
        keys[slot] = key;
        nodes[slot] = node;
    }

    // Words count from 1, so no key is 0.
    private static ulong Key(int node, int word) => ((ulong)(uint)node << 32) | (uint)word;

    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 40) & (keys.Length - 1);
}
