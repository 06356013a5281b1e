using System.Globalization;
using System.Text;
using Dateline.Language.Sentences;

namespace Dateline.Language.Tokens;

/// <summary>Cuts a run of characters without white space into words, by the conventions of UD English (EWT, GUM; release 2.16).</summary>
/// <remarks>
/// One pass from left to right that switches on the kind of the character; every look ahead stays within the run, whose length
/// <see cref="Tokenizer"/> bounds, so time is linear in the text. No allocation beyond forms seen for the first time.
/// </remarks>
internal ref struct RunScanner
{
    private static readonly string[] Arrows = ["-->", "->", "=>", "<--", "<-"];

    private readonly AnalyzedText sink;
    private readonly TokenStrings strings;
    private readonly ReadOnlySpan<char> text;
    private bool singleQuoteOpen;
    private bool runFollowsSpace;
    private int runStart;
    private int at;
    private int end;

    internal RunScanner(AnalyzedText sink, TokenStrings strings)
    {
        this.sink = sink;
        this.strings = strings;
        text = sink.Text;
    }

    private readonly char Next => at + 1 < end ? text[at + 1] : '\0';

    /// <summary>A new paragraph: single quotation marks do not reach over it.</summary>
    internal void StartParagraph() => singleQuoteOpen = false;

    /// <summary>Appends the words of text[start..end].</summary>
    /// <param name="start">First character.</param>
    /// <param name="stop">After the last one.</param>
    /// <param name="followsSpace">False where the run was cut off another for its length.</param>
    internal void Scan(int start, int stop, bool followsSpace)
    {
        (runStart, at, end, runFollowsSpace) = (start, start, stop, followsSpace);
        var run = text[start..stop];
        if (run.ContainsAny('@', ':', '.') && WebAddresses.TryFind(run, out var addressStart, out var addressEnd))
        {
            end = start + addressStart;
            ScanPlain();
            Add(start + addressStart, start + addressEnd);
            (at, end) = (start + addressEnd, stop);
        }

        ScanPlain();
    }

    private void ScanPlain()
    {
        while (at < end)
        {
            switch (CharKinds.Of(text[at]))
            {
                case CharKind.Letter:
                    ScanWord();
                    break;
                case CharKind.Digit:
                    ScanNumber(at);
                    break;
                case CharKind.Space:
                    at++;
                    break;
                default:
                    ScanSymbol();
                    break;
            }
        }
    }

    private void ScanWord()
    {
        var word = WordEnd(out var isDomain);
        if (isDomain)
        {
            Add(at, word);
            at = word;
            return;
        }

        if (word < end && text[word] == '$' && IsDollarCountry(text[at..word]))
        {
            word++;
        }
        else if (word < end && ((text[word] == '.' && TakesFullStop(word)) || (text[word] == '!' && text[at..word] is "Yahoo")))
        {
            word++;
        }
        else if (word < end && text[word] == '/' && text[at..word] is "w" or "W")
        {
            word++;
        }
        else if (word < end && IsPossessiveMark(word))
        {
            Add(at, word, joined: true);
            Add(word, word + 1);
            at = word + 1;
            return;
        }

        AddWords(at, word);
        at = word;
    }

    /// <summary>End of the word at the cursor, without a full stop or apostrophe after it.</summary>
    private readonly int WordEnd(out bool isDomain)
    {
        isDomain = false;
        var q = at;
        var part = at;
        while (true)
        {
            while (q < end && (CharKinds.IsWord(text[q]) || IsLetterPair(q))) q++;
            if (q >= end) return end;
            var c = text[q];
            var follower = q + 1 < end ? text[q + 1] : '\0';
            var wordFollows = CharKinds.IsWord(follower);
            if (CharKinds.IsApostrophe(c) && c != '‘' && CharKinds.Of(follower) == CharKind.Letter && !EndsBeforeQuotedWord(q))
            {
                q++;
            }
            else if (c == '.' && wordFollows)
            {
                var length = WebAddresses.DomainLength(text[at..end]);
                if (length > 0)
                {
                    isDomain = true;
                    return at + length;
                }

                if (!IsAcronymUpTo(q) || !IsAcronymPart(q + 1)) return q;
                q++;
            }
            else if (c is '-' or '‑' && wordFollows)
            {
                var stop = q + 1;
                while (stop < end && CharKinds.IsWord(text[stop])) stop++;
                if (!Hyphens.StayInside(text[part..q], text[(q + 1)..stop])) return q;
                q++;
                part = q;
            }
            else if (c == '&' && wordFollows && q - at <= 4 && IsShortTail(q + 1) && !IsEntity(q))
            {
                q++;
            }
            else if (c == '/' && wordFollows && IsSlashWord(q))
            {
                q++;
            }
            else if (c == '*' && follower == '*' && HasLetterOrEnd(q))
            {
                while (q < end && text[q] == '*') q++;
            }
            else
            {
                return q;
            }
        }
    }

    // "U.S.Army" is a missing space; "U.S.A" goes on.
    private readonly bool IsAcronymPart(int start)
    {
        var stop = start;
        while (stop < end && CharKinds.IsWord(text[stop])) stop++;
        return stop - start == 1 || text[start..stop] is "Sc" or "Ed" or "Phil" or "Eng";
    }

    /// <summary>Are the letters before <paramref name="q"/> single ones divided by stops ("U", "U.S"), or "Ph"?</summary>
    private readonly bool IsAcronymUpTo(int q)
    {
        var from = q;
        while (from > at && text[from - 1] != '.') from--;
        if (q - from == 1) return char.IsLetter(text[from]);
        if (from > at && text[from..q] is "Sc" or "Ed" or "Phil" or "Eng") return true;
        return from == at && text[from..q].Equals("Ph", StringComparison.OrdinalIgnoreCase);
    }

    // "AT&T", "R&D", "SDG&E": a short tail; "Smith&Wesson" is three words.
    private readonly bool IsShortTail(int start)
    {
        var stop = start;
        while (stop < end && CharKinds.IsWord(text[stop])) stop++;
        return stop - start <= 2;
    }

    // "&amp;" glued to a word: a left-over of HTML.
    private readonly bool IsEntity(int q) => EntityLength(q) > 0;

    private readonly bool IsSlashWord(int q)
    {
        var first = text[at..q];
        var stop = q + 1;
        while (stop < end && CharKinds.IsWord(text[stop])) stop++;
        var second = text[(q + 1)..stop];
        return (first.Length == 1 && second.Length == 1 && (stop == end || text[stop] != '/'))
            || (first.Equals("s", StringComparison.OrdinalIgnoreCase) && second.Equals("he", StringComparison.OrdinalIgnoreCase))
            || (first is "w" or "W" && second is "o" or "out");
    }

    // "b****", "f**k": stars that stand for letters, not marks of emphasis or footnotes.
    private readonly bool HasLetterOrEnd(int q)
    {
        if (q - at > 4) return false;
        while (q < end && text[q] == '*') q++;
        return q == end || CharKinds.IsWord(text[q]) || text[q] is '.' or ',';
    }

    // ‘word’word is not English; "rock'n'roll" and "O'Brien" are.
    private readonly bool EndsBeforeQuotedWord(int q) => text[q] == '`' && q == at;

    private readonly bool IsLetterPair(int q) =>
        char.IsHighSurrogate(text[q]) ? q + 1 < end && char.IsLowSurrogate(text[q + 1]) && Rune.IsLetterOrDigit(new Rune(text[q], text[q + 1]))
            : char.IsLowSurrogate(text[q]) && q > at && char.IsHighSurrogate(text[q - 1]) && Rune.IsLetterOrDigit(new Rune(text[q - 1], text[q]));

    private static bool IsDollarCountry(ReadOnlySpan<char> word) => word is "US" or "A" or "AU" or "C" or "CA" or "CAN" or "HK" or "NT" or "NZ" or "S" or "R" or "Z" or "J";

    /// <summary>Does the full stop at <paramref name="stop"/> belong to the word before it?</summary>
    private readonly bool TakesFullStop(int stop)
    {
        if (stop + 1 < end && text[stop + 1] == '.') return false;
        var word = text[at..stop];
        var following = stop + 1 < end ? text[stop + 1] : FirstOfNextRun();
        if (word.Contains('.')) return IsAcronymUpTo(stop) && (char.IsUpper(word[0]) || !SentenceEndsAfter(stop));
        if (word.Length == 1) return TakesInitialStop(word[0], following);
        return Abbreviations.Of(word) switch
        {
            AbbreviationKind.Always => following != '\0',
            AbbreviationKind.Title => char.IsUpper(word[0]) || char.IsLower(following) || following is '(' or ',' || CharKinds.Of(following) == CharKind.Digit,
            AbbreviationKind.Ordinary => !SentenceEndsAfter(stop),
            AbbreviationKind.BeforeNumber => CharKinds.Of(following) == CharKind.Digit,
            AbbreviationKind.Capitalised => char.IsUpper(word[0]) && (following is ',' or ')' || char.IsLower(following) || CharKinds.Of(following) == CharKind.Digit
                || Abbreviations.IsMonthOrDay(word)),
            _ => false,
        };
    }

    // The treebanks set the stop of "etc." and "Inc." apart where the sentence ends too; of acronyms in capitals ("U.S.") they do not.
    private readonly bool SentenceEndsAfter(int stop)
    {
        if (stop + 1 < end) return false;
        if (FirstOfNextRun() == '\0') return true;
        var next = end;
        while (CharKinds.Of(text[next]) == CharKind.Space) next++;
        return SentenceStarters.StandsAt(text[next..]);
    }

    // "George W. Bush", "J. Smith", but "Plan B." and "I."; "p. 5", "b. 1950", "c. 1850".
    private readonly bool TakesInitialStop(char letter, char following)
    {
        if (CharKinds.Of(letter) != CharKind.Letter) return false;
        if (char.IsLower(letter)) return letter is 'p' or 'c' or 'b' or 'd' or 'm' or 'r' or 'v' && CharKinds.Of(following) == CharKind.Digit;
        if (letter == 'I' && !char.IsUpper(following)) return false;
        if (following == '\0') return false;
        return following is ',' or ')' or ';' || char.IsUpper(following) || char.IsLower(following) && PreviousIsName();
    }

    private readonly bool PreviousIsName() => sink.Count > 0 && char.IsUpper(sink.Form[sink.Count - 1][0]);

    /// <summary>First character after the white space that follows the run; '\0' at the end of the text or of a line.</summary>
    private readonly char FirstOfNextRun()
    {
        const int Reach = 8;
        var stop = Math.Min(text.Length, end + Reach);
        for (var i = end; i < stop; i++)
        {
            if (text[i] is '\n' or '\r') return '\0';
            if (CharKinds.Of(text[i]) != CharKind.Space) return text[i];
        }

        return '\0';
    }

    // "workers' rights". Within single quotation marks the mark closes them, as most quoted words in -s are no possessives.
    private readonly bool IsPossessiveMark(int q)
    {
        if (singleQuoteOpen || text[q] is not ('\'' or '’') || q == at) return false;
        if ((text[q - 1] | 0x20) is not ('s' or 'z' or 'x')) return false;
        return q + 1 == end || !CharKinds.IsApostrophe(text[q + 1]);
    }

    private void AddWords(int start, int stop)
    {
        var form = text[start..stop];
        var clitic = Clitics.LastStart(form);
        if (clitic > 0)
        {
            // "wouldn't've": the clitics before the last one are found in what is left.
            var inner = Clitics.LastStart(form[..clitic]);
            if (inner > 0)
            {
                Add(start, start + inner, joined: true);
                Add(start + inner, start + clitic, joined: true);
            }
            else
            {
                Add(start, start + clitic, joined: true);
            }

            Add(start + clitic, stop);
            return;
        }

        var split = Clitics.UnmarkedSplit(form);
        if (split > 0)
        {
            Add(start, start + split, joined: true);
            Add(start + split, stop);
            return;
        }

        Add(start, stop);
    }

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

    private readonly void Add(int start, int stop, bool joined = false) => sink.AddToken(start, stop, strings.Get(text[start..stop]), joined);
}
