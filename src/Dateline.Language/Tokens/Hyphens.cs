using System.Collections.Frozen;

namespace Dateline.Language.Tokens;

/// <summary>Which hyphens stay inside a word. The English treebanks take compounds apart ("EU", "-", "brokered") but keep prefixes on.</summary>
/// <remarks>The list is that of the LDC's tokenisation guidelines, less what UD English 2.16 mostly splits ("self-", "quasi-", "vice-", "pan-").</remarks>
internal static class Hyphens
{
    private static readonly FrozenSet<string> Prefixes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "ante", "anti", "arch", "bi", "bio", "co", "counter", "cross", "cyber", "de", "e", "electro", "ex", "extra", "hyper", "infra", "inter",
        "intra", "macro", "mega", "mid", "mini", "mis", "mono", "multi", "neo", "non", "over", "para", "peri", "post", "pre", "pro", "pseudo", "psycho",
        "re", "semi", "socio", "sub", "super", "supra", "tri", "ultra", "un", "under", "uni");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByForm = Prefixes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Suffixes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "esque", "wise", "fold");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SuffixByForm = Suffixes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Does the hyphen after <paramref name="before"/> and before <paramref name="after"/> stay in the word?</summary>
    internal static bool StayInside(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.Length > 7) return after.Length <= 6 && SuffixByForm.Contains(after);
        if (before.Length == 1 && !(before[0] is 'e' or 'E' && after.Length > 3)) return false;
        return ByForm.Contains(before) || (after.Length <= 6 && SuffixByForm.Contains(after));
    }
}
