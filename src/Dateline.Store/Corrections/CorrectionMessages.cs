using Dateline.Model;

namespace Dateline.Store.Corrections;

/// <summary>What is said of a correction that cannot be stored: what, and what to do.</summary>
internal static class CorrectionMessages
{
    private const int LongestQuote = 100;

    internal static string NoWho => "Say who judges (who).";

    internal static string NoWhy => "Say why (why): whoever reads the record later has only that.";

    internal static string NothingSet => "A change names at least one field and its value.";

    internal static string SetWithoutChange => "Fields are set by the verdict change alone.";

    internal static string NoTarget(string target) => $"\"{Short(target)}\" is nothing that can be corrected. Use a kind and its key, as in event:42; kinds are {string.Join(", ", CorrectionFields.KindNames)}.";

    internal static string NoVerdict(string verdict) => $"\"{Short(verdict)}\" is no verdict. Use {string.Join(", ", CorrectionRules.Verdicts)}.";

    internal static string TooLong(int most) => $"Values, who and why may have {most} characters each.";

    internal static string NoField(string kind, string field) => $"\"{Short(field)}\" of {Article(kind)} cannot be set. Use {string.Join(", ", CorrectionFields.Of(kind))}.";

    internal static string NoValue(string field, string value) => $"{field} cannot be \"{Short(value)}\". docs/codebook.md and docs/store.md say what it can be.";

    internal static string NotThere(string target) => $"The record has no {Short(target)}.";

    internal static string Replaced(string target, string report) => $"{Short(target)} belongs to an older coding of report \"{Short(report)}\". Correct the one that the views show.";

    private static string Article(string kind) => kind is "event" or "instrument" ? $"an {kind}" : $"a {kind}";

    // On one line, without control characters: the words come from outside and may be shown on a terminal.
    private static string Short(string words)
    {
        var line = string.Concat(words.Select(static c => char.IsControl(c) ? ' ' : c));
        return line.Length <= LongestQuote ? line : line[..LongestQuote] + "…";
    }
}
