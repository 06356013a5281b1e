namespace Dateline.Language.Tokens;

/// <content>Marks, arrows, left-overs of HTML and pictures.</content>
internal ref partial struct RunScanner
{
    private static readonly string[] Arrows = ["-->", "->", "=>", "<--", "<-"];

    private void ScanSymbol()
    {
        var length = SymbolLength();
        if (length < 0)
        {
            // A number or word with a mark in front: ".05", "+44…", "'60s".
            var start = at;
            at++;
            if (CharKinds.Of(text[at]) == CharKind.Digit)
            {
                at = start + 1;
                var q = NumberEnd();
                while (q < end && CharKinds.Of(text[q]) == CharKind.Letter && text[start] != '.') q++;
                Add(start, q);
                at = q;
                return;
            }

            while (at < end && CharKinds.IsWord(text[at])) at++;
            Add(start, at);
            return;
        }

        if (text[at] is '\'' or '‘' or '`' or '’' && length == 1) NoteSingleQuote();
        Add(at, at + length);
        at += length;
    }

    private void NoteSingleQuote()
    {
        var opens = text[at] is '‘' || (BreakBefore && CharKinds.IsWord(Next));
        singleQuoteOpen = opens;
    }

    /// <summary>Is the cursor at the head of the run, or after an opening bracket, quotation mark or dash?</summary>
    private readonly bool BreakBefore => (at == runStart && runFollowsSpace) || (at > runStart && text[at - 1] is '(' or '[' or '"' or '“' or '-' or '—' or '–' or '/');

    /// <summary>Length of the symbol at the cursor; -1 where a word or number follows that it belongs to.</summary>
    private readonly int SymbolLength()
    {
        var c = text[at];
        var smiley = Emoticons.LengthAt(text[at..end]);
        if (smiley > 0) return smiley;
        switch (c)
        {
            case '.' when CharKinds.Of(Next) == CharKind.Digit && (at == runStart || !CharKinds.IsWord(text[at - 1])) && !IsEllipsisBefore():
            case '+' when CharKinds.Of(Next) == CharKind.Digit && at == runStart:
            case '#' when CharKinds.Of(Next) == CharKind.Letter:
            case '@' when CharKinds.IsWord(Next):
                return -1;
            case '\'' or '’' or '‘' or '`' when BreakBefore && IsElision():
                return -1;
            case '\'' or '’' or '`' when Next == c:
            case '‘' when Next is '‘' or '’':
                return 2;
            case '[' when text[at..end].StartsWith("[...]", StringComparison.Ordinal):
                return 5;
            case '-' or '=' or '<' when ArrowLength() > 0:
                return ArrowLength();
            case '&':
                return Math.Max(1, EntityLength(at));
            case '<':
                var tag = TagLength();
                return tag > 0 ? tag : RunLength();
            case '.' when Next is '?' or '!':
            case '!' or '?':
                return EndMarksLength();
            case '.' or '-' or '=' or '*' or '~' or '>' or '|' or '#' or '+' or '^':
                return RunLength();
            default:
                return char.IsHighSurrogate(c) || c > 0x2000 ? EmojiLength() : 1;
        }
    }

    private readonly bool IsEllipsisBefore() => at > runStart && text[at - 1] == '.';

    // "'60s", "'em", "'n'", and a clitic that the writer, or an earlier tokeniser, set apart: "he 's".
    private readonly bool IsElision()
    {
        var stop = at + 1;
        while (stop < end && CharKinds.IsWord(text[stop])) stop++;
        var rest = text[(at + 1)..stop];
        if (rest.Length == 0) return false;
        if (CharKinds.Of(rest[0]) == CharKind.Digit) return rest.Length is 2 || (rest.Length == 3 && rest[2] == 's');
        return rest is "em" or "n" or "til" or "cause" or "bout" or "s" or "re" or "ve" or "ll" or "d" or "m" && (stop == end || !CharKinds.IsApostrophe(text[stop]) || rest is "n");
    }

    // "?!", "!!!", ".?": one token; an ellipsis before them is one of its own.
    private readonly int EndMarksLength()
    {
        var q = at + 1;
        while (q < end && text[q] is '!' or '?') q++;
        return q - at;
    }

    private readonly int ArrowLength()
    {
        var rest = text[at..end];
        foreach (var arrow in Arrows)
        {
            if (rest.StartsWith(arrow, StringComparison.Ordinal)) return arrow.Length;
        }

        return 0;
    }

    private readonly int RunLength()
    {
        var q = at + 1;
        while (q < end && text[q] == text[at]) q++;
        return q - at;
    }

    // Characters of HTML that a source left in the text: "&nbsp;", "&#8217;".
    private readonly int EntityLength(int start)
    {
        const int Longest = 10;
        var stop = Math.Min(end, start + Longest);
        for (var q = start + 1; q < stop; q++)
        {
            if (text[q] == ';') return q > start + 2 ? q - start + 1 : 0;
            if (!char.IsAsciiLetterOrDigit(text[q]) && text[q] != '#') return 0;
        }

        return 0;
    }

    // "<br/>", "</p>"; tags with attributes hold spaces and come apart.
    private readonly int TagLength()
    {
        const int Longest = 16;
        var q = at + 1;
        if (q < end && text[q] == '/') q++;
        if (q >= end || !char.IsAsciiLetterLower(text[q])) return 0;
        var stop = Math.Min(end, at + Longest);
        while (q < stop && (char.IsAsciiLetterOrDigit(text[q]) || text[q] == '/')) q++;
        return q < stop && text[q] == '>' ? q - at + 1 : 0;
    }

    /// <summary>A picture with its modifiers and joined parts (Unicode TS 51) is one token; a lone surrogate is one too.</summary>
    private readonly int EmojiLength()
    {
        var q = at;
        var joined = true;
        var flags = 0;
        while (q < end)
        {
            var size = q + 1 < end && char.IsSurrogatePair(text[q], text[q + 1]) ? 2 : 1;
            var isModifier = text[q] is '\uFE0F' or '\u20E3' || (size == 2 && text[q] == '\uD83C' && text[q + 1] is >= '\uDFFB' and <= '\uDFFF');
            var isFlag = size == 2 && text[q] == '\uD83C' && text[q + 1] is >= '\uDDE6' and <= '\uDDFF';
            if (text[q] == '\u200D')
            {
                joined = true;
                q++;
                continue;
            }

            if (!(joined || isModifier || (isFlag && flags == 1))) break;
            if (isFlag) flags++;
            joined = false;
            q += size;
        }

        return Math.Max(1, q - at);
    }
}
