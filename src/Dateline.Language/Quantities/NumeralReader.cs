namespace Dateline.Language.Quantities;

/// <summary>Reads numbers written in digits, in words and in both: "1,500", "twenty-three", "a hundred and five", "2 1/2 million", "tens of thousands".</summary>
internal readonly ref struct NumeralReader(AnalyzedText text, int limit)
{
    // No count in any report is longer, and every whole number up to here is exact in a double.
    private const double Greatest = 1e15;

    /// <summary>The number that begins at a token, or null.</summary>
    internal Numeral? Read(int token)
    {
        if (token >= limit) return null;
        var form = text.Form[token];
        if (form.Length == 0) return null;
        if (char.IsAsciiDigit(form[0]) || form[0] is '½' or '¼' or '¾') return FromDigits(token, form);
        var word = Word(token);
        return word.Kind switch
        {
            NumberWordKind.Unit or NumberWordKind.Tens => FromWords(token),
            NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen => null,
            NumberWordKind.Article => FromArticle(token),
            NumberWordKind.Half => FromHalf(token),
            NumberWordKind.Several => FromSeveral(token, token),
            NumberWordKind.Vague => FromVague(token, word),
            _ => char.IsLetter(form[0]) && form.Contains('-') ? FromWords(token) : null,
        };
    }

    /// <summary>The value of a run of digits with separators: "1,500", "2.5".</summary>
    internal static double? Digits(ReadOnlySpan<char> form)
    {
        if (form is ['½']) return 0.5;
        if (form is ['¼']) return 0.25;
        if (form is ['¾']) return 0.75;
        double value = 0;
        var run = 0;
        var grouped = false;
        for (var i = 0; i < form.Length; i++)
        {
            var c = form[i];
            if (char.IsAsciiDigit(c))
            {
                value = (value * 10) + c - '0';
                run++;
                if (value > Greatest || (grouped && run > 3)) return null;
            }
            else if (c is ',' or '\u00a0' or '\u202f' && run is >= 1 and <= 3 && (!grouped || run == 3) && i + 3 < form.Length)
            {
                grouped = true;
                run = 0;
            }
            else
            {
                return c == '.' && run > 0 && (!grouped || run == 3) ? Fraction(value, form[(i + 1)..]) : null;
            }
        }

        return run > 0 && (!grouped || run == 3) ? value : null;
    }

    private static double? Fraction(double whole, ReadOnlySpan<char> digits)
    {
        if (digits.IsEmpty || digits.Length > 9) return null;
        var unit = 0.1;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c)) return null;
            whole += unit * (c - '0');
            unit /= 10;
        }

        return Math.Round(whole, 9);
    }

    private NumberWord Word(int token) => token < limit ? NumberLexicon.Find(text.Form[token]) : default;

    private bool Is(int token, string form) => token < limit && text.Form[token].Equals(form, StringComparison.OrdinalIgnoreCase);

    private bool IsDash(int token) => token < limit && text.Form[token] is "-" or "–" or "‑" or "‐";

    private bool Touches(int token) => token + 1 < limit && text.End[token] == text.Start[token + 1];

    private Numeral? FromDigits(int token, string form)
    {
        var dash = form.AsSpan().IndexOfAny('-', '–', '‑');
        if (dash > 0)
        {
            if (Digits(form.AsSpan(0, dash)) is not { } low || Digits(form.AsSpan(dash + 1)) is not { } high || high <= low) return null;
            return Scaled(new Numeral(low, high, 1, token + 1, token));
        }

        if (Digits(form) is not { } value) return Slashed(form) is { } part ? new Numeral(part, part, 1, token + 1, token) : null;
        var end = token + 1;
        if (end < limit && (Slashed(text.Form[end]) ?? (text.Form[end] is ['½' or '¼' or '¾'] ? Digits(text.Form[end]) : null)) is { } fraction && fraction < 1)
        {
            value += fraction;
            end++;
        }

        return Scaled(new Numeral(value, value, 1, AfterHalf(end, ref value), token) with { Low = value, High = value });
    }

    /// <summary>"1/2" as one token.</summary>
    private static double? Slashed(string form)
    {
        var slash = form.IndexOf('/');
        if (slash is < 1 or > 2 || form.Length - slash > 3) return null;
        return Digits(form.AsSpan(0, slash)) is { } top && Digits(form.AsSpan(slash + 1)) is { } bottom && bottom > top ? top / bottom : null;
    }

    /// <summary>After "and a half", whose half is added.</summary>
    private int AfterHalf(int token, ref double value)
    {
        if (!Is(token, "and") || Word(token + 1).Kind != NumberWordKind.Article || Word(token + 2).Kind != NumberWordKind.Half) return token;
        value += 0.5;
        return token + 3;
    }

    /// <summary>Takes in "million", "thousand", "dozen" after digits.</summary>
    private Numeral Scaled(Numeral number)
    {
        var word = Word(number.End);
        if (word.Kind is not (NumberWordKind.Scale or NumberWordKind.Hundred or NumberWordKind.Dozen)) return number;
        return Bounded(number with { Low = number.Low * word.Value, High = number.High * word.Value, Scale = word.Value, End = number.End + 1, Head = number.End });
    }

    private static Numeral Bounded(Numeral number) => number.High > Greatest ? number with { Low = Math.Min(number.Low, Greatest), High = Greatest } : number;

    private Numeral? FromWords(int token)
    {
        double total = 0;
        double current = 0;
        double scale = 1;
        var head = -1;
        var at = token;
        while (at < limit)
        {
            var form = text.Form[at];
            var word = Word(at);
            if (word.Kind == NumberWordKind.None && form.Contains('-')) word = Hyphenated(form);
            if (word.Kind == NumberWordKind.Tens && current % 100 == 0 && Touches(at) && IsDash(at + 1) && Touches(at + 1) && Word(at + 2) is { Kind: NumberWordKind.Unit, Value: >= 1 and <= 9 } small)
            {
                word = new(NumberWordKind.Unit, word.Value + small.Value);
                at += 2;
            }

            if (word.Kind is NumberWordKind.Unit or NumberWordKind.Tens && Fits(current, word.Value, head < 0 || (current == 0 && word.Value < scale)))
            {
                current += word.Value;
            }
            else if (word.Kind is NumberWordKind.Hundred or NumberWordKind.Dozen && head >= 0 && current is > 0 and < 100)
            {
                current *= word.Value;
            }
            else if (word.Kind == NumberWordKind.Scale && head >= 0 && current > 0 && (total == 0 || word.Value < scale))
            {
                total += current * word.Value;
                current = 0;
                scale = word.Value;
            }
            else if (head >= 0 && Is(at, "and") && (current >= 100 || total > 0) && Word(at + 1).Kind is NumberWordKind.Unit or NumberWordKind.Tens && Word(at - 1).Kind is NumberWordKind.Hundred or NumberWordKind.Scale)
            {
                at++;
                continue;
            }
            else
            {
                break;
            }

            head = at;
            at++;
            at = AfterHalf(at, ref current);
        }

        return head < 0 ? null : Bounded(new Numeral(total + current, total + current, scale, at, head));
    }

    /// <summary>May a number follow what stands: "hundred | five", "twenty | three", but not "two | three"?</summary>
    private static bool Fits(double current, double value, bool first) => first || (value >= 10 ? current >= 100 && current % 100 == 0 : current % 100 == 0 ? current >= 100 : current % 10 == 0 && current % 100 >= 20);

    /// <summary>"twenty-three" in one token.</summary>
    private static NumberWord Hyphenated(string form)
    {
        var dash = form.IndexOf('-');
        var tens = NumberLexicon.Find(form.AsSpan(0, dash));
        var unit = NumberLexicon.Find(form.AsSpan(dash + 1));
        return tens.Kind == NumberWordKind.Tens && unit is { Kind: NumberWordKind.Unit, Value: >= 1 and <= 9 } ? new(NumberWordKind.Unit, tens.Value + unit.Value) : default;
    }

    /// <summary>"a hundred and five", "a dozen", "a few thousand", "a couple of", "a handful of", "a half-million".</summary>
    private Numeral? FromArticle(int token)
    {
        var next = Word(token + 1);
        switch (next.Kind)
        {
            case NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen:
                return FromArticleAndUnit(token, next);
            case NumberWordKind.Several when Is(token + 1, "few"):
                return FromSeveral(token, token + 1);
            case NumberWordKind.Handful:
                return new Numeral(next.Value, next.Value, 1, token + 2, token + 1, Vague: true);
            case NumberWordKind.Couple:
                var unit = Word(Is(token + 2, "of") ? token + 3 : token + 2);
                return unit.Kind is NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen
                    ? new Numeral(2 * unit.Value, 2 * unit.Value, 1, Is(token + 2, "of") ? token + 4 : token + 3, Is(token + 2, "of") ? token + 3 : token + 2, Approximate: true)
                    : new Numeral(2, 2, 1, token + 2, token + 1, Approximate: true);
            case NumberWordKind.Half:
                return FromHalf(token + 1);
            default:
                return null;
        }
    }

    private Numeral FromArticleAndUnit(int token, NumberWord unit)
    {
        var end = token + 2;
        var value = unit.Value;
        if (unit.Kind == NumberWordKind.Hundred && Word(end).Kind == NumberWordKind.Scale) value *= Word(end++).Value;
        var rest = Is(end, "and") && unit.Kind != NumberWordKind.Dozen ? end + 1 : end;
        // "a hundred and five", but not "a dozen and five", nor "a thousand two".
        if (rest > end && Word(rest).Kind is NumberWordKind.Unit or NumberWordKind.Tens && FromWords(rest) is { } more && more.High < value)
        {
            return new Numeral(value + more.Low, value + more.High, 1, more.End, more.Head);
        }

        return new Numeral(value, value, unit.Kind == NumberWordKind.Scale ? unit.Value : 1, end, end - 1);
    }

    /// <summary>"half a million", "half a dozen", "half-million".</summary>
    private Numeral? FromHalf(int token)
    {
        var next = token + 1;
        if (Word(next).Kind == NumberWordKind.Article || IsDash(next)) next++;
        var unit = Word(next);
        return unit.Kind is NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen ? new Numeral(unit.Value / 2, unit.Value / 2, 1, next + 1, next) : null;
    }

    /// <summary>"several", "a few", and with a unit "several hundred", of which there are at least two.</summary>
    private Numeral? FromSeveral(int first, int token)
    {
        var unit = Word(token + 1);
        if (unit.Kind is NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen) return new Numeral(2 * unit.Value, 2 * unit.Value, 1, token + 2, token + 1, Vague: true);
        // "few survived" denies where "a few survived" counts.
        return first == token && Is(token, "few") ? null : new Numeral(3, 3, 1, token + 1, token, Vague: true);
    }

    /// <summary>"dozens", "hundreds of thousands".</summary>
    private Numeral? FromVague(int token, NumberWord word)
    {
        var second = Is(token + 1, "of") ? Word(token + 2) : default;
        if (second.Kind == NumberWordKind.Vague && second.Value > word.Value) return new Numeral(word.Value * second.Value, word.Value * second.Value, 1, token + 3, token, Vague: true);
        // "scores" is a verb and "tens" a noun of grammar unless something is counted by them.
        if (word.Value is 10) return null;
        if (word.Value is 20 && !Is(token + 1, "of") && !Is(token + 1, "were") && !Is(token + 1, "more") && !Is(token + 1, "have")) return null;
        return new Numeral(word.Value, word.Value, 1, token + 1, token, Vague: true);
    }
}
