namespace Dateline.Language.Quantities;

/// <summary>Reads shares written in words: "two thirds", "a quarter of", "one in five", "nine out of ten".</summary>
internal static class Shares
{
    /// <summary>The share that begins at a token, as a fraction of one, or null.</summary>
    internal static Numeral? Read(AnalyzedText text, int token, int limit)
    {
        var form = text.Form[token];
        var dash = form.IndexOf('-');
        if (dash > 0) return OneToken(form, dash, token);
        var top = Top(form);
        if (top is null || token + 1 >= limit) return null;
        var next = token + 1;
        if (text.Form[next] is "-" or "–" && next + 1 < limit) next++;
        var bottom = NumberLexicon.Find(text.Form[next]);
        if (bottom.Kind == NumberWordKind.Denominator)
        {
            var plural = text.Form[next].EndsWith('s');
            // "a third of" is a share, "a third attack" is not; "two thirds" always is.
            if (plural ? top > 1 : top == 1 && (next + 1 < limit && text.Form[next + 1] is "of" or "the")) return Of(top.Value, bottom.Value, next + 1, next);
            return null;
        }

        if (text.Form[token + 1] is "in" && top == 1 && form is "one" or "One" && token + 2 < limit && Top(text.Form[token + 2]) is > 1 and { } whole) return Of(1, whole, token + 3, token);
        if (text.Form[token + 1] is "out" && token + 3 < limit && text.Form[token + 2] is "of" && Top(text.Form[token + 3]) is { } all && all > top) return Of(top.Value, all, token + 4, token);
        return null;
    }

    private static Numeral? OneToken(string form, int dash, int token)
    {
        var bottom = NumberLexicon.Find(form.AsSpan(dash + 1));
        return bottom.Kind == NumberWordKind.Denominator && NumberLexicon.Find(form.AsSpan(0, dash)) is { Kind: NumberWordKind.Unit } top && top.Value < bottom.Value
            ? Of(top.Value, bottom.Value, token + 1, token)
            : null;
    }

    private static double? Top(string form)
    {
        var word = NumberLexicon.Find(form);
        return word.Kind is NumberWordKind.Unit or NumberWordKind.Article or NumberWordKind.Tens ? word.Value : form.Length <= 3 && char.IsAsciiDigit(form[0]) ? NumeralReader.Digits(form) : null;
    }

    private static Numeral? Of(double top, double bottom, int end, int head) => bottom > top && top > 0 ? new Numeral(top / bottom, top / bottom, 1, end, head) : null;
}
