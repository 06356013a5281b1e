using System.Text;

namespace Dateline.Language.Tokens;

/// <content>Words: where one ends, with the marks inside it, and the clitics at its end.</content>
internal ref partial struct RunScanner
{
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
}
