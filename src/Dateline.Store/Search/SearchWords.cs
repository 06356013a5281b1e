namespace Dateline.Store.Search;

/// <summary>What people type into a search, as the index reads it. Nothing of it is taken for the index's own language.</summary>
internal static class SearchWords
{
    private const int MostTerms = 50;

    /// <summary>
    /// The expression for the index: all words must occur, in any form and order; words in quotation marks stand together; a word with * at its end begins so; one with - before it must not occur.
    /// </summary>
    /// <returns>Null where there is nothing to look for.</returns>
    internal static string? Expression(string words)
    {
        var wanted = new List<string>();
        var unwanted = new List<string>();
        foreach (var (term, negated) in Terms(words).Take(MostTerms))
        {
            if (term.Any(char.IsLetterOrDigit)) (negated ? unwanted : wanted).Add(Quoted(term));
        }

        if (wanted.Count == 0) return null;
        var all = string.Join(" AND ", wanted);
        return unwanted.Count == 0 ? all : $"({all}) NOT ({string.Join(" OR ", unwanted)})";
    }

    private static IEnumerable<(string Term, bool Negated)> Terms(string words)
    {
        var at = 0;
        while (at < words.Length)
        {
            if (char.IsWhiteSpace(words[at]))
            {
                at++;
                continue;
            }

            var negated = words[at] == '-' && at + 1 < words.Length && !char.IsWhiteSpace(words[at + 1]);
            if (negated) at++;
            var phrase = words[at] is '"' or '“' or '”';
            var start = phrase ? at + 1 : at;
            at = start;
            while (at < words.Length && (phrase ? words[at] is not ('"' or '“' or '”') : !char.IsWhiteSpace(words[at]) && words[at] is not ('"' or '“' or '”'))) at++;
            yield return (words[start..at], negated);
            if (phrase) at++;
        }
    }

    private static string Quoted(string term) =>
        term[^1] == '*' ? $"\"{Plain(term[..^1])}\" *" : $"\"{Plain(term)}\"";

    // Quotation marks end a term above; a zero would end the whole expression.
    private static string Plain(string term) => term.Replace('\0', ' ');
}
