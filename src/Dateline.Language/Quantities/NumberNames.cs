namespace Dateline.Language.Quantities;

/// <summary>Tells numbers that count from those in money, names, ages and compounds.</summary>
internal static class NumberNames
{
    /// <summary>The token after a number that does not count, or 0 where it does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">First token of the number.</param>
    /// <param name="end">After its last token.</param>
    /// <param name="floor">First token that may be looked at.</param>
    /// <param name="limit">After the last one.</param>
    internal static int Covers(AnalyzedText text, int token, int end, int floor, int limit)
    {
        if (token > floor && (NumberLexicon.CurrencySign.Contains(text.Form[token - 1]) || text.Form[token - 1].EndsWith('$'))) return end;
        if (end < limit && NumberLexicon.Currency.Contains(text.Form[end])) return end + 1;
        // "two U.S. dollars", "3 million Swiss francs"
        if (end + 1 < limit && char.IsUpper(text.Form[end][0]) && NumberLexicon.Currency.Contains(text.Form[end + 1])) return end + 2;
        if (token > floor && NumberLexicon.Numbering.Contains(text.Form[token - 1])) return end;
        if (IsAge(text, token, end, floor, limit) || IsInName(text, token, floor)) return end;
        return EndOfCompound(text, end, limit);
    }

    /// <summary>"Thomas Sam, 42, and".</summary>
    private static bool IsAge(AnalyzedText text, int token, int end, int floor, int limit) =>
        end == token + 1 && token > floor + 1 && text.Form[token].Length <= 2 && text.Form[token - 1] is "," && end < limit && text.Form[end] is "," or "."
        && char.IsAsciiDigit(text.Form[token][0]) && char.IsUpper(text.Form[token - 2][0]);

    /// <summary>"F-16", "COVID-19", where the hyphen is a token of its own.</summary>
    private static bool IsInName(AnalyzedText text, int token, int floor) =>
        token > floor + 1 && text.Form[token - 1] is "-" or "–" && text.End[token - 1] == text.Start[token] && text.End[token - 2] == text.Start[token - 1] && char.IsLetter(text.Form[token - 2][^1]);

    /// <summary>After "three-day" or "5-year-old"; 0 where no such compound follows. "300-strong" and "300-odd" do count.</summary>
    private static int EndOfCompound(AnalyzedText text, int end, int limit)
    {
        if (end + 1 >= limit || text.Form[end] is not ("-" or "–") || text.End[end - 1] != text.Start[end] || text.End[end] != text.Start[end + 1]) return 0;
        return char.IsLetter(text.Form[end + 1][0]) && text.Form[end + 1] is not ("strong" or "odd" or "plus" or "to") && NumberLexicon.Find(text.Form[end + 1]).Kind == NumberWordKind.None ? end + 2 : 0;
    }
}
