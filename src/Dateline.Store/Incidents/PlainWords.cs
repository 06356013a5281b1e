namespace Dateline.Store.Incidents;

/// <summary>The words of a text, lower case, without marks: what is left when outlets set the same words their own way.</summary>
internal static class PlainWords
{
    /// <summary>Letters and digits in their runs; an apostrophe between letters parts a word from its ending ("Georgia's" is "georgia").</summary>
    internal static List<string> Of(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInNumber(text, at))) at++;
            words.Add(text[start..at].Replace(",", "", StringComparison.Ordinal).ToLowerInvariant());
            if (at + 1 < text.Length && text[at] is '\'' or '’' && text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]))) at += 2;
        }

        return words;
    }

    // "1,200" and "2.5" are one word.
    private static bool IsInNumber(string text, int at) =>
        text[at] is ',' or '.' && at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}
