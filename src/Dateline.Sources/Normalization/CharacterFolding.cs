namespace Dateline.Sources.Normalization;

/// <summary>What becomes of a single character that is not plain ASCII.</summary>
internal static class CharacterFolding
{
    /// <summary>Returned for a character that is left out.</summary>
    public const char Removed = '\0';

    /// <summary>Windows-1252 where Latin-1 has control characters, U+0080 to U+009F; \0 where it has nothing.</summary>
    /// <remarks>Text that was decoded as Latin-1 on its way carries its quotation marks and dashes there (WHATWG Encoding reads the label "latin1" so too).</remarks>
    private const string Windows1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    /// <summary>The character to write, or <see cref="Removed"/>.</summary>
    /// <remarks>
    /// Quotation marks and apostrophes become straight: the direction of marks in news text is too often wrong to build on.
    /// En and em dashes and the ellipsis stay: they say something that their ASCII substitutes do not.
    /// </remarks>
    public static char Fold(char c) => c switch
    {
        '\n' => '\n',
        '\r' or '\f' or '\v' or '\u2028' or '\u2029' => '\n',
        '\t' => ' ',
        < ' ' or '\u007f' => Removed,
        < '\u007f' => c,
        >= '\u0080' and <= '\u009f' => FoldWindows1252(c),
        '\u00a0' or '\u1680' or (>= '\u2000' and <= '\u200a') or '\u202f' or '\u205f' or '\u3000' => ' ',
        // Soft hyphen, Mongolian vowel separator, zero-width space and joiners, marks and controls of direction, invisible operators, byte-order mark.
        '\u00ad' or '\u180e' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u206f') or '\ufeff' => Removed,
        // Interlinear annotation and the object replacement character stand for what is not text; U+FFFE and U+FFFF are no characters.
        (>= '\ufff9' and <= '\ufffc') or '\ufffe' or '\uffff' => Removed,
        '\u2018' or '\u2019' or '\u201a' or '\u201b' or '\u02bc' or '\u00b4' or '\u2032' or '\u2039' or '\u203a' or '\uff07' => '\'',
        '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u2033' or '\u00ab' or '\u00bb' or '\uff02' => '"',
        '\u2010' or '\u2011' or '\u2212' => '-',
        '\u2012' => '\u2013',
        '\u2015' => '\u2014',
        _ => c,
    };

    /// <summary>The letters of a typographic ligature, as text from PDF files has them; null for every other character.</summary>
    public static string? Letters(char c) => c switch
    {
        '\ufb00' => "ff",
        '\ufb01' => "fi",
        '\ufb02' => "fl",
        '\ufb03' => "ffi",
        '\ufb04' => "ffl",
        '\ufb05' or '\ufb06' => "st",
        _ => null,
    };

    private static char FoldWindows1252(char c)
    {
        var meant = Windows1252[c - '\u0080'];
        return meant == Removed ? Removed : Fold(meant);
    }
}
