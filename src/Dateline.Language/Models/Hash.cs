using System.Runtime.CompilerServices;

namespace Dateline.Language.Models;

/// <summary>The hash functions that models are trained with. Changing one makes every trained model worthless.</summary>
internal static class Hash
{
    /// <summary>Hash of characters as they are.</summary>
    internal static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return Finish(hash);
    }

    /// <summary>Hash of characters in lower case, digits folded to 0: "G7" and "g8" are alike.</summary>
    internal static uint OfLower(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ Fold(c)) * 16777619u;
        return Finish(hash);
    }

    /// <summary>A feature of one value under a template.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Mix(uint template, uint a) => Finish(((template * 0x85EBCA6B) ^ a) * 0xC2B2AE35);

    /// <summary>A feature of two values under a template.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Mix(uint template, uint a, uint b) => Mix(Mix(template, a), b);

    /// <summary>A feature of three values under a template.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Mix(uint template, uint a, uint b, uint c) => Mix(Mix(Mix(template, a), b), c);

    /// <summary>A feature of four values under a template.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Mix(uint template, uint a, uint b, uint c, uint d) => Mix(Mix(Mix(Mix(template, a), b), c), d);

    /// <summary>A character in lower case; a digit as 0.</summary>
    internal static char Fold(char c)
    {
        if (c is >= 'a' and <= 'z') return c;
        if (c is >= 'A' and <= 'Z') return (char)(c | 0x20);
        if (c is >= '0' and <= '9') return '0';
        return c < 0x80 ? c : char.ToLowerInvariant(c);
    }

    private static uint Finish(uint h)
    {
        h ^= h >> 15;
        h *= 0x2C1B3C6D;
        h ^= h >> 13;
        return h;
    }
}
