using System.Globalization;

namespace Dateline.Language.Tokens;

/// <summary>Sorts code units into the kinds on which the tokeniser switches: a table for ASCII, Unicode's categories for the rest.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] Ascii = BuildAscii();

    /// <summary>Kind of a code unit.</summary>
    internal static CharKind Of(char c) => c < 128 ? Ascii[c] : OfOther(c);

    /// <summary>Is it a letter or a digit, as <see cref="Of"/> sees it?</summary>
    internal static bool IsWord(char c) => Of(c) is CharKind.Letter or CharKind.Digit;

    /// <summary>Is it a straight, curly or back-quote apostrophe?</summary>
    internal static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ';

    /// <summary>A quotation mark that closes, or may close (straight marks do both).</summary>
    internal static bool IsClosingQuote(char c) => c is '"' or '”' or '\'' or '’' or '»' or '“';

    /// <summary>A closing bracket.</summary>
    internal static bool IsClosingBracket(char c) => c is ')' or ']' or '}';

    private static CharKind OfOther(char c)
    {
        if (char.IsWhiteSpace(c)) return CharKind.Space;
        if (c == 'ʼ') return CharKind.Symbol;
        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format => CharKind.Letter,
            UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
            _ => CharKind.Symbol,
        };
    }

    private static CharKind[] BuildAscii()
    {
        var kinds = new CharKind[128];
        for (var c = '\0'; c < 128; c++)
        {
            if (char.IsWhiteSpace(c)) kinds[c] = CharKind.Space;
            else if (char.IsAsciiLetter(c) || c == '_') kinds[c] = CharKind.Letter;
            else if (char.IsAsciiDigit(c)) kinds[c] = CharKind.Digit;
        }

        return kinds;
    }
}
