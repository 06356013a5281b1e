namespace Dateline.Language.Tokens;

/// <summary>Cuts a run of characters without white space into words, by the conventions of UD English (EWT, GUM; release 2.16).</summary>
/// <remarks>
/// One pass from left to right that switches on the kind of the character; every look ahead stays within the run, whose length
/// <see cref="Tokenizer"/> bounds, so time is linear in the text. No allocation beyond forms seen for the first time.
/// </remarks>
internal ref partial struct RunScanner
{
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

    private readonly void Add(int start, int stop, bool joined = false) => sink.AddToken(start, stop, strings.Get(text[start..stop]), joined);
}
