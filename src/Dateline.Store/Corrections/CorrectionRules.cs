using System.Globalization;

namespace Dateline.Store.Corrections;

/// <summary>What a correction must be before the record is asked whether its target exists.</summary>
internal static class CorrectionRules
{
    /// <summary>It is right.</summary>
    internal const string Accept = "accept";

    /// <summary>It is not so, and does not count.</summary>
    internal const string Reject = "reject";

    /// <summary>Some of its fields should be otherwise.</summary>
    internal const string Change = "change";

    /// <summary>What was judged of it before is taken back.</summary>
    internal const string Withdraw = "withdraw";

    private const int LongestWords = 10_000;

    /// <summary>All verdicts.</summary>
    internal static readonly string[] Verdicts = [Accept, Reject, Change, Withdraw];

    /// <summary>Takes a target apart.</summary>
    /// <returns>False where it is none.</returns>
    internal static bool TryTarget(string target, out string kind, out long key)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        kind = colon < 0 ? "" : target[..colon].ToLowerInvariant();
        return long.TryParse(target.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out key) && CorrectionFields.KindNames.Contains(kind);
    }

    /// <summary>What is wrong with a correction in itself, or null.</summary>
    internal static string? Problem(Correction correction)
    {
        if (!TryTarget(correction.Target, out var kind, out _)) return CorrectionMessages.NoTarget(correction.Target);
        if (!Verdicts.Contains(correction.Verdict, StringComparer.Ordinal)) return CorrectionMessages.NoVerdict(correction.Verdict);
        if (string.IsNullOrWhiteSpace(correction.Who)) return CorrectionMessages.NoWho;
        if (string.IsNullOrWhiteSpace(correction.Why)) return CorrectionMessages.NoWhy;
        if (correction.Verdict == Change == (correction.Changes.Count == 0)) return correction.Verdict == Change ? CorrectionMessages.NothingSet : CorrectionMessages.SetWithoutChange;
        if (correction.Changes.Select(static change => change.Value).Append(correction.Who).Append(correction.Why).Any(static words => words.Length > LongestWords)) return CorrectionMessages.TooLong(LongestWords);
        foreach (var (field, value) in correction.Changes)
        {
            if (!CorrectionFields.Of(kind).Contains(field)) return CorrectionMessages.NoField(kind, field);
            if (CorrectionFields.Value(kind, field, value) is null) return CorrectionMessages.NoValue(field, value);
        }

        return null;
    }
}
