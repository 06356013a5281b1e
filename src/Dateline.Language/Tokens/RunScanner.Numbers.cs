using System.Globalization;

namespace Dateline.Language.Tokens;

/// <content>Numbers: digits with what divides them, units and letters behind them.</content>
internal ref partial struct RunScanner
{
    private void ScanNumber(int start)
    {
        var q = NumberEnd();
        var letters = q;
        while (letters < end && CharKinds.Of(text[letters]) == CharKind.Letter) letters++;
        var suffix = text[q..letters];
        if (suffix.Length == 0)
        {
            if (IsDecadeMark(q))
            {
                Add(start, q + 2);
                at = q + 2;
            }
            else if (q + 1 < end && CharKinds.IsApostrophe(text[q]) && text[q + 1] == 's')
            {
                ScanNumberWord(q);
            }
            else
            {
                Add(start, q);
                at = q;
            }
        }
        else if (Units.Contains(suffix) && (letters == end || text[letters] is not ('-' or '\'' or '’') || suffix.Length > 1))
        {
            Add(start, q);
            at = q;
        }
        else
        {
            // "2nd", "1960s", "747s", "3143C", "1Q": one word, which may go on.
            ScanNumberWord(letters);
        }
    }

    /// <summary>Appends the word that starts with digits at the cursor and whose letters end at <paramref name="letters"/>.</summary>
    private void ScanNumberWord(int letters)
    {
        var stop = letters;
        while (stop < end && CharKinds.IsWord(text[stop])) stop++;
        if (stop + 1 < end && CharKinds.IsApostrophe(text[stop]) && CharKinds.Of(text[stop + 1]) == CharKind.Letter)
        {
            stop++;
            while (stop < end && CharKinds.IsWord(text[stop])) stop++;
        }

        AddWords(at, stop);
        at = stop;
    }

    // "the 1990's": written with an apostrophe, a decade is still one word.
    private readonly bool IsDecadeMark(int q) => q - at is 2 or 4 && text[q - 1] == '0' && q + 1 < end && CharKinds.IsApostrophe(text[q]) && text[q + 1] == 's'
        && (q + 2 == end || !CharKinds.IsWord(text[q + 2]));

    /// <summary>End of the digits at the cursor with what divides them: "1,250.50", "10:30", "12/31/1999", "713-555-0123".</summary>
    private readonly int NumberEnd()
    {
        var q = DigitsEnd(at);
        var slashes = Divided(q, '/', out var afterSlashes);
        if (slashes == 1 && q - at == 3 && Divided(afterSlashes, '-', out var afterPhone) == 1) return afterPhone;
        if (slashes == 2) return afterSlashes;
        if (slashes == 1 && IsDayAndMonth(q, afterSlashes)) return afterSlashes;
        var hyphens = Divided(q, '-', out var afterHyphens);
        if (hyphens >= 2 || (hyphens == 1 && IsPhone(q - at, afterHyphens - q - 1))) return afterHyphens;
        while (q + 1 < end && text[q] is ',' or '.' or ':' && CharKinds.Of(text[q + 1]) == CharKind.Digit)
        {
            var group = DigitsEnd(q + 1);
            if (text[q] == ',' && !IsThousands(q, group)) break;
            q = group;
        }

        return q;
    }

    // "1,250" and Indian "1,00,000"; "13,14" are two numbers.
    private readonly bool IsThousands(int comma, int stop)
    {
        var digits = stop - comma - 1;
        return digits == 3 || (digits == 2 && stop + 3 < end && text[stop] == ',' && CharKinds.Of(text[stop + 1]) == CharKind.Digit);
    }

    // "9/11", "12/27": month or day first with two digits; "3/4" and "20/20" are divided, and so is "26/27".
    private readonly bool IsDayAndMonth(int slash, int stop)
    {
        if (slash - at > 2 || stop - slash - 1 != 2) return false;
        var first = int.Parse(text[at..slash], CultureInfo.InvariantCulture);
        var second = int.Parse(text[(slash + 1)..stop], CultureInfo.InvariantCulture);
        return first is >= 1 and <= 12 && second is >= 1 and <= 31;
    }

    private static bool IsPhone(int before, int after) => (before, after) is (3, 4) or (5, 4) or (1, 4);

    private readonly int DigitsEnd(int q)
    {
        while (q < end && CharKinds.Of(text[q]) == CharKind.Digit) q++;
        return q;
    }

    /// <summary>Counts groups of digits that follow divided by one mark; letters after them mean none.</summary>
    private readonly int Divided(int q, char mark, out int stop)
    {
        var groups = 0;
        while (q + 1 < end && text[q] == mark && CharKinds.Of(text[q + 1]) == CharKind.Digit)
        {
            q = DigitsEnd(q + 1);
            groups++;
        }

        stop = q;
        return q < end && CharKinds.Of(text[q]) == CharKind.Letter ? 0 : groups;
    }
}
