using System.Collections.Frozen;

namespace Dateline.Language.Tokens;

/// <summary>Where a written word is two or three words: "didn't", "Putin's", "cannot", "gonna" (UD English, "multiword tokens").</summary>
internal static class Clitics
{
    // Written without an apostrophe; only forms that are no words of their own ("its", "were", "wont" of habit is rare enough).
    private static readonly FrozenDictionary<string, int> Unmarked = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["cannot"] = 3, ["dont"] = 2, ["doesnt"] = 4, ["didnt"] = 3, ["cant"] = 2, ["wont"] = 2, ["isnt"] = 2, ["wasnt"] = 3, ["werent"] = 4,
        ["arent"] = 3, ["havent"] = 4, ["hasnt"] = 3, ["hadnt"] = 3, ["couldnt"] = 5, ["wouldnt"] = 5, ["shouldnt"] = 6, ["aint"] = 2,
        ["im"] = 1, ["ive"] = 1, ["youre"] = 3, ["youll"] = 3, ["youve"] = 3, ["theyre"] = 4, ["thats"] = 4, ["whats"] = 4, ["theres"] = 5,
        ["heres"] = 4, ["gonna"] = 3, ["gotta"] = 3, ["wanna"] = 3, ["outta"] = 3,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> UnmarkedByForm =
        Unmarked.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Length of the first word of a form written without an apostrophe, or 0 where it is one word.</summary>
    /// <remarks>All capitals are left alone: "IM", "CANT" are names more often than not.</remarks>
    internal static int UnmarkedSplit(ReadOnlySpan<char> form)
    {
        if (form.Length is < 2 or > 8) return 0;
        if ((form[0] | 0x20) is not ('c' or 'd' or 'w' or 'i' or 'a' or 'h' or 's' or 'y' or 't' or 'g' or 'o')) return 0;
        if (!UnmarkedByForm.TryGetValue(form, out var length)) return 0;
        return char.IsUpper(form[^1]) && length != 3 ? 0 : length;
    }

    /// <summary>Where the last clitic of a form with an apostrophe begins, or -1: 3 for "did|n't", 5 for "Putin|'s".</summary>
    internal static int LastStart(ReadOnlySpan<char> form)
    {
        var at = form.Length - 1;
        while (at > 0 && !CharKinds.IsApostrophe(form[at])) at--;
        if (at <= 0) return -1;
        var tail = form[(at + 1)..];
        switch (tail.Length)
        {
            case 1 when (tail[0] | 0x20) is 't':
                return at > 1 && (form[at - 1] | 0x20) == 'n' && HasLetter(form[..(at - 1)]) ? at - 1 : -1;
            case 1 when (tail[0] | 0x20) is 's' or 'm' or 'd':
                return at;
            case 2 when tail.Equals("re", StringComparison.OrdinalIgnoreCase) || tail.Equals("ve", StringComparison.OrdinalIgnoreCase)
                || tail.Equals("ll", StringComparison.OrdinalIgnoreCase):
                return at;
            default:
                return -1;
        }
    }

    private static bool HasLetter(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
        {
            if (CharKinds.Of(c) == CharKind.Letter) return true;
        }

        return false;
    }
}
