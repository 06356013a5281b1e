namespace Dateline.Language.Times;

/// <content>Feasts on fixed days, and wars that serve as dates.</content>
internal readonly ref partial struct TimeReader
{
    /// <summary>Feasts on fixed days and wars that serve as dates.</summary>
    private TimeReading? FromName(TimePiece first)
    {
        var next = lexer.After(first);
        if (first.Kind == TimeWordKind.Feast)
        {
            var eve = Spells(next, "Eve") ? 1 : 0;
            var day = Spells(next, "Day");
            // "Johnnie Christmas", "The Christmas Cottage"
            if (eve == 0 && !day && (IsCapitalisedAt(first.Token - 1) || IsCapitalisedAt(next.Token))) return null;
            return Feast(first.Value / 100, (first.Value % 100) - eve, eve > 0 || day ? next : first, first);
        }

        if (Spells(first, "WWII")) return War(1939, 9, 1, 1945, 9, 2, first);
        if (Spells(first, "WWI")) return War(1914, 7, 28, 1918, 11, 11, first);
        if (Spells(first, "World") && Spells(next, "War"))
        {
            var number = lexer.After(next);
            if (Spells(number, "II") || Spells(number, "Two") || number is { Kind: TimeWordKind.Digits, Value: 2 }) return War(1939, 9, 1, 1945, 9, 2, number);
            return Spells(number, "I") || Spells(number, "One") || number is { Kind: TimeWordKind.Digits, Value: 1 } ? War(1914, 7, 28, 1918, 11, 11, number) : null;
        }

        if (Spells(first, "Cold")) return Spells(next, "War") && char.IsUpper(text.Text[next.Start]) ? War(1947, 3, 12, 1991, 12, 26, next) : null;
        return NamedDay(first, next);
    }

    private bool IsCapitalisedAt(int token) => token > lexer.First && token < lexer.Limit && lexer.At(token).Kind == TimeWordKind.None && char.IsUpper(text.Text[text.Start[token]]);

    private TimeReading? NamedDay(TimePiece first, TimePiece next)
    {
        if (Spells(first, "Boxing")) return Spells(next, "Day") ? Feast(12, 26, next, first) : null;
        if (Spells(first, "Bastille")) return Spells(next, "Day") ? Feast(7, 14, next, first) : null;
        var year = Spells(first, "New");
        if (year)
        {
            if (!Spells(next, "Year")) return null;
            next = lexer.After(next);
        }

        if (next.Kind == TimeWordKind.Apostrophe) next = lexer.After(next);
        if (next.Kind == TimeWordKind.LetterS) next = lexer.After(next);
        if (Spells(next, "Eve")) return year ? Feast(12, 31, next, first) : null;
        return Spells(next, "Day") ? (year ? Feast(1, 1, next, first) : Feast(2, 14, next, first)) : null;
    }

    private TimeReading? Feast(int month, int day, TimePiece last, TimePiece first) => DayOfMonth(month, day, 0, last, first);

    private static TimeReading War(int year, int month, int day, int lastYear, int lastMonth, int lastDay, TimePiece last) =>
        new(CalendarPeriod.Interval(new DateOnly(year, month, day), new DateOnly(lastYear, lastMonth, lastDay)), last);
}
