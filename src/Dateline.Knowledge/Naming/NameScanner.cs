using Dateline.Language;

namespace Dateline.Knowledge.Naming;

/// <summary>Finds all known phrases of a text: leftmost, longest, not overlapping.</summary>
/// <remarks>Costs a few hash look-ups per token and allocates nothing once its buffers have grown.</remarks>
internal sealed class NameScanner(NameTrie names)
{
    private int[] words = [];
    private int[] tokens = [];
    private Casing[] casings = [];
    private int count;

    /// <summary>Scans a text.</summary>
    /// <param name="text">The text; only its tokens are read.</param>
    /// <param name="matches">Receives the matches in order.</param>
    /// <param name="matchAt">Receives, for each token, the index of the match that covers it, or -1; at least as long as the text.</param>
    internal void Scan(AnalyzedText text, List<NameMatch> matches, int[] matchAt)
    {
        matches.Clear();
        Array.Fill(matchAt, -1, 0, text.Count);
        Cut(text);
        var at = 0;
        while (at < count)
        {
            if (words[at] > 0 && Longest(at) is { } match)
            {
                for (var i = match.First; i < match.End; i++) matchAt[i] = matches.Count;
                matches.Add(match);
                var next = at + 1;
                while (next < count && tokens[next] < match.End) next++;
                at = next;
            }
            else
            {
                at++;
            }
        }
    }

    private NameMatch? Longest(int first)
    {
        NameMatch? best = null;
        var node = NameTrie.Root;
        var capital = false;
        var allUpper = true;
        for (var at = first; at < count && at - first < NameTrie.MaxWords; at++)
        {
            if (words[at] <= 0) break;
            node = names.Step(node, words[at]);
            if (node < 0) break;
            capital |= casings[at] is Casing.Initial or Casing.AllUpper;
            allUpper &= casings[at] is Casing.AllUpper;
            if (names.SensesAt(node) is not { } senses) continue;
            var match = new NameMatch(tokens[first], tokens[at] + 1, node, capital, allUpper);
            foreach (var sense in senses)
            {
                if (!match.Allows(sense)) continue;
                best = match;
                break;
            }
        }

        return best;
    }

    // One entry a piece; a token without pieces ends any name, unless it is a hyphen, apostrophe or full stop written against the word before it.
    private void Cut(AnalyzedText text)
    {
        Span<char> folded = stackalloc char[WordTable.MaxLength];
        count = 0;
        for (var token = 0; token < text.Count; token++)
        {
            var form = text.Form[token].AsSpan();
            var at = 0;
            var pieces = 0;
            while (pieces < WordPieces.MaxPieces && WordPieces.Next(form, ref at, folded, out var length, out var casing))
            {
                Add(length == 0 ? 0 : names.Words.Find(folded[..length]), token, casing);
                pieces++;
            }

            if (pieces > 0 || (token > 0 && text.Start[token] == text.End[token - 1] && form is "-" or "'" or "’" or ".")) continue;
            Add(0, token, Casing.Lower);
        }
    }

    private void Add(int word, int token, Casing casing)
    {
        if (count == words.Length)
        {
            var size = Math.Max(256, count * 2);
            Array.Resize(ref words, size);
            Array.Resize(ref tokens, size);
            Array.Resize(ref casings, size);
        }

        words[count] = word;
        tokens[count] = token;
        casings[count++] = casing;
    }
}
