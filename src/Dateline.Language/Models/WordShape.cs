namespace Dateline.Language.Models;

/// <summary>The outline of a word: runs of capitals, small letters, digits and other characters, each run written once, and a mark for length one.</summary>
/// <remarks>"NATO" is X, "Putin" Xx, "McCain" XxXx, "F-16" X-d, "3,000" d,d, "U.S." X.X. (after Collins 2002).</remarks>
internal static class WordShape
{
    // Longer words are cut: what follows the twelfth run adds nothing, and the time for hostile input stays bounded.
    private const int MostRuns = 12;

    /// <summary>Number of the shape of a word.</summary>
    internal static uint Of(ReadOnlySpan<char> form)
    {
        var shape = 17u;
        var last = '\0';
        var runs = 0;
        foreach (var c in form)
        {
            var kind = Kind(c);
            if (kind == last) continue;
            shape = (shape * 31) + kind;
            last = kind;
            if (++runs == MostRuns) break;
        }

        // "A" and "AL" differ from each other as "X" and "XX".
        return (shape * 4) + (uint)Math.Min(3, form.Length);
    }

    private static char Kind(char c)
    {
        if (c is >= 'a' and <= 'z') return 'x';
        if (c is >= 'A' and <= 'Z') return 'X';
        if (c is >= '0' and <= '9') return 'd';
        if (c < 0x80) return c;
        if (char.IsUpper(c)) return 'X';
        return char.IsLetter(c) ? 'x' : '*';
    }
}
