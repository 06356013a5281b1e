namespace Dateline.Language.Times;

/// <summary>Reads tokens as <see cref="TimePiece"/>s, so that "mid-1990s" and "1991-1992" mean the same whether the tokeniser splits them or not.</summary>
/// <remarks>Pieces are read on demand from the text; nothing is stored.</remarks>
internal readonly ref struct TimeLexer(AnalyzedText text, int first, int limit)
{
    /// <summary>What <see cref="TimePiece.Digits"/> says of a number with separators, which no date has.</summary>
    internal const int GroupedDigits = 9;

    /// <summary>First token of the sentence.</summary>
    internal int First => first;

    /// <summary>After the last token of the sentence.</summary>
    internal int Limit => limit;

    /// <summary>The first piece of a token.</summary>
    internal TimePiece At(int token) => token >= limit ? EndOfSentence() : Read(token, text.Start[token]);

    /// <summary>The piece after another.</summary>
    internal TimePiece After(TimePiece piece)
    {
        if (piece.Token >= limit) return piece;
        return piece.End < text.End[piece.Token] ? Read(piece.Token, piece.End) : At(piece.Token + 1);
    }

    /// <summary>The letters of a piece.</summary>
    internal ReadOnlySpan<char> Letters(TimePiece piece) => text.Text.AsSpan(piece.Start, piece.End - piece.Start);

    /// <summary>Does the piece end its token, or stand before a sign in it ("2010-era", "today's")?</summary>
    internal bool EndsWord(TimePiece piece) =>
        piece.Token < limit && (piece.End >= text.End[piece.Token] || !char.IsLetterOrDigit(text.Text[piece.End]));

    private TimePiece EndOfSentence() => new(TimeWordKind.EndOfSentence, 0, 0, limit, text.Text.Length, text.Text.Length);

    private TimePiece Read(int token, int start)
    {
        var end = text.End[token];
        if (start >= end) return new TimePiece(TimeWordKind.None, 0, 0, token, end, end);
        var c = text.Text[start];
        if (char.IsAsciiDigit(c)) return Number(token, start, end);
        if (char.IsLetter(c)) return Word(token, start, end);
        var kind = c switch
        {
            '-' or '\u2010' or '\u2011' or '\u2013' or '\u2014' or '\u2212' => TimeWordKind.Dash,
            '/' => TimeWordKind.Slash,
            ',' => TimeWordKind.Comma,
            ':' => TimeWordKind.Colon,
            '.' => TimeWordKind.Dot,
            '\'' or '\u2019' or '\u2018' => TimeWordKind.Apostrophe,
            '(' or '[' => TimeWordKind.OpenBracket,
            _ => TimeWordKind.None,
        };
        return new TimePiece(kind, 0, 0, token, start, start + 1);
    }

    private TimePiece Number(int token, int start, int end)
    {
        var at = start;
        var value = 0;
        while (at < end && char.IsAsciiDigit(text.Text[at]))
        {
            if (at - start < 8) value = (value * 10) + text.Text[at] - '0';
            at++;
        }

        var digits = at - start;
        // "2,000" is an amount and no year: it counts as longer than any year. Longer runs than a date has are nothing to us.
        if (at + 3 < end && text.Text[at] == ',' && char.IsAsciiDigit(text.Text[at + 1])) return Grouped(token, start, at, end, value);
        if (digits > 8) return new TimePiece(TimeWordKind.None, 0, 0, token, start, end);
        var suffix = at;
        while (suffix < end && char.IsLetter(text.Text[suffix])) suffix++;
        if (suffix == at) return new TimePiece(TimeWordKind.Digits, value, digits, token, start, at);
        var letters = text.Text.AsSpan(at, suffix - at);
        if (letters is "s" && digits is 4 or 2) return new TimePiece(TimeWordKind.PluralDigits, value, digits, token, start, suffix);
        if (digits <= 2 && letters.Length == 2 && (letters.Equals("th", StringComparison.OrdinalIgnoreCase) || letters.Equals("st", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("nd", StringComparison.OrdinalIgnoreCase) || letters.Equals("rd", StringComparison.OrdinalIgnoreCase)))
        {
            return new TimePiece(TimeWordKind.OrdinalDigits, value, digits, token, start, suffix);
        }

        return TimeLexicon.Find(letters).Kind is TimeWordKind.Meridiem or TimeWordKind.Era or TimeWordKind.Month
            ? new TimePiece(TimeWordKind.Digits, value, digits, token, start, at)
            : new TimePiece(TimeWordKind.None, 0, 0, token, start, suffix);
    }

    private TimePiece Grouped(int token, int start, int at, int end, int value)
    {
        while (at + 3 < end && text.Text[at] == ',' && char.IsAsciiDigit(text.Text[at + 1]) && char.IsAsciiDigit(text.Text[at + 2]) && char.IsAsciiDigit(text.Text[at + 3]) && value < 1_000_000)
        {
            value = (value * 1000) + int.Parse(text.Text.AsSpan(at + 1, 3));
            at += 4;
        }

        return at == end ? new TimePiece(TimeWordKind.Digits, value, GroupedDigits, token, start, end) : new TimePiece(TimeWordKind.None, 0, 0, token, start, end);
    }

    private TimePiece Word(int token, int start, int end)
    {
        var at = start + 1;
        while (at < end && (char.IsLetter(text.Text[at]) || IsInnerStop(at, end))) at++;
        var word = text.Text.AsSpan(start, at - start);
        var found = TimeLexicon.Find(word);
        // An abbreviation keeps its stop, whether it stands in the token or not: "Mar.", "a.m."
        if (at < end && text.Text[at] == '.' && at + 1 == end && found.Kind is TimeWordKind.Month or TimeWordKind.Meridiem or TimeWordKind.WeekdayAbbreviation or TimeWordKind.Era or TimeWordKind.Circa) at++;
        return new TimePiece(found.Kind, found.Value, 0, token, start, at);
    }

    /// <summary>A stop between letters: "a.m", "Monday.com".</summary>
    private bool IsInnerStop(int at, int end) => text.Text[at] == '.' && at + 1 < end && char.IsLetter(text.Text[at + 1]);
}
