namespace Dateline.Language.Tokens;

/// <summary>Smileys written with punctuation.</summary>
internal static class Emoticons
{
    private static readonly string[] Known =
    [
        ">:(", ":'(", ":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":-|", "^_^", "^.^", "-_-", "o_O", ":))", ":)", ":(", ";)", ":D", ";D", ":P", ":p", ":/", ":|", ":]", ":o",
        ":O", "=)", "=(", "=D", "=P", ":*", "<3", "XD", ";P", ";p", "8-)", "xD",
    ];

    /// <summary>Length of the smiley that <paramref name="rest"/> starts with, or 0.</summary>
    /// <param name="rest">The rest of a run of characters without white space.</param>
    /// <remarks>What follows must not be a letter or digit, so that "http://" and "1:D2" are left alone; ":/" must end the run.</remarks>
    internal static int LengthAt(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[0] is not (':' or ';' or '=' or '>' or '<' or '^' or '-')) return 0;
        foreach (var smiley in Known)
        {
            if (!rest.StartsWith(smiley, StringComparison.Ordinal)) continue;
            if (smiley[^1] is '/' or '|' or '*' && rest.Length > smiley.Length) return 0;
            if (rest.Length == smiley.Length || !CharKinds.IsWord(rest[smiley.Length])) return smiley.Length;
        }

        return 0;
    }
}
