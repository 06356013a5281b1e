using System.Buffers;
using System.Collections.Frozen;

namespace Dateline.Language.Tokens;

/// <summary>Finds web and e-mail addresses, domain and file names in a run of characters without white space.</summary>
internal static class WebAddresses
{
    private static readonly SearchValues<string> Schemes =
        SearchValues.Create(["http://", "https://", "ftp://", "mailto:", "www."], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Delimiters = SearchValues.Create("<>\"“”«»|{}—–");

    // Top-level domains and file endings that are not also common English words.
    private static readonly FrozenSet<string> Endings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "com", "org", "net", "edu", "gov", "mil", "int", "uk", "ru", "ua", "de", "fr", "es", "jp", "cn", "br", "au", "nz", "za", "ca", "ch", "nl", "pl", "eu", "ir", "il",
        "tr", "mx", "ar", "tv", "io", "info", "biz", "doc", "docx", "xls", "xlsx", "pdf", "txt", "jpg", "jpeg", "png", "gif", "html", "htm", "php", "asp",
        "exe", "zip", "ppt", "csv", "ge", "az", "kz", "kp", "kr", "tw", "hk", "sg", "pk");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndingByForm = Endings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first address with a scheme, "www." or "@" in the run.</summary>
    /// <param name="run">Characters without white space.</param>
    /// <param name="start">Where the address starts.</param>
    /// <param name="end">After its last character.</param>
    internal static bool TryFind(ReadOnlySpan<char> run, out int start, out int end)
    {
        start = run.IndexOfAny(Schemes);
        if (start >= 0)
        {
            var length = run[start..].IndexOfAny(Delimiters);
            end = Trimmed(run, start, length < 0 ? run.Length : start + length);
            return end - start > 5;
        }

        return TryFindEmail(run, out start, out end);
    }

    /// <summary>Length of the domain or file name at the head of the run ("Compaq.com", "notes.doc"), or 0.</summary>
    internal static int DomainLength(ReadOnlySpan<char> run)
    {
        var at = 0;
        var label = 0;
        var known = 0;
        var labels = 0;
        var lower = true;
        while (at <= run.Length)
        {
            var inside = at < run.Length && (char.IsAsciiLetterOrDigit(run[at]) || run[at] is '-' or '_');
            if (!inside)
            {
                if (at == label) break;
                labels++;
                lower &= at - label > 1 && !run[label..at].ContainsAnyExceptInRange('a', 'z');
                if (labels > 1 && IsEnding(run[label..at])) known = at;
                if (at == run.Length || run[at] != '.') break;
                label = at + 1;
            }

            at++;
        }

        if (known == 0) return labels > 2 && lower && at == run.Length ? at : 0; // "comp.sources.unix"
        if (known < run.Length && run[known] == '/') known = Trimmed(run, 0, run.Length);
        return known;
    }

    // "ended.In" and "left.By" are missing spaces; "bbc.co.uk" and "NU.COM" are written in one case.
    private static bool IsEnding(ReadOnlySpan<char> label)
    {
        if (!EndingByForm.Contains(label)) return false;
        return char.IsUpper(label[0]) == char.IsUpper(label[^1]);
    }

    private static bool TryFindEmail(ReadOnlySpan<char> run, out int start, out int end)
    {
        start = end = 0;
        var at = run.IndexOf('@');
        if (at < 1 || at + 1 >= run.Length || !char.IsLetterOrDigit(run[at + 1])) return false;
        start = at;
        while (start > 0 && IsEmailCharacter(run[start - 1])) start--;
        end = at + 1;
        while (end < run.Length && IsEmailCharacter(run[end])) end++;
        end = Trimmed(run, start, end);
        while (start < at && !char.IsLetterOrDigit(run[start])) start++;
        var named = start < at && (char.IsLetterOrDigit(run[at - 1]) || (run[at - 1] == '.' && run[at..end].Contains('.')));
        return named && end > at + 1;
    }

    private static bool IsEmailCharacter(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%';

    // Punctuation at the end belongs to the sentence, unless it closes a bracket opened inside the address.
    private static int Trimmed(ReadOnlySpan<char> run, int start, int end)
    {
        while (end > start + 1)
        {
            var c = run[end - 1];
            if (c is ')' && run[start..end].Contains('(')) break;
            if (c is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ')' or ']' or '*' or '…')) break;
            end--;
        }

        return end;
    }
}
