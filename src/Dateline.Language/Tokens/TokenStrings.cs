namespace Dateline.Language.Tokens;

/// <summary>Makes one string serve for all occurrences of a form, within a fixed number of slots.</summary>
/// <remarks>
/// A direct-mapped cache: a form's hash names its slot, and whoever comes later takes the slot over. There are no locks and nothing to evict; threads
/// that race write equal or other valid strings, so results never depend on it, only the number of allocations does. Memory is bounded by
/// <see cref="Slots"/> strings of <see cref="LongestKept"/> characters (about 6 MB if hostile input fills it); longer forms are never kept.
/// </remarks>
internal sealed class TokenStrings
{
    private const int Slots = 1 << 16;
    private const int LongestKept = 32;

    private readonly string?[] kept = new string?[Slots];

    /// <summary>The characters as a string.</summary>
    internal string Get(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestKept) return new string(form);
        ref var slot = ref kept[Hash(form) & (Slots - 1)];
        var found = slot;
        if (found is not null && form.SequenceEqual(found)) return found;
        found = new string(form);
        Volatile.Write(ref slot, found);
        return found;
    }

    // FNV-1a with a final mix. Not seeded: the worst an attacker gains is that forms are allocated anew.
    private static uint Hash(ReadOnlySpan<char> form)
    {
        var hash = 2166136261u;
        foreach (var c in form) hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
