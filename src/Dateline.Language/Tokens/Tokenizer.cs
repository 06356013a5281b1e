using Dateline.Language.Sentences;

namespace Dateline.Language.Tokens;

/// <summary>Cuts a text into words and sentences: the first stage.</summary>
/// <remarks>
/// Words follow UD English (see <see cref="RunScanner"/>), sentences <see cref="SentenceSplitter"/>. Linear in the length of the text whatever it holds;
/// every character that is not white space belongs to exactly one word.
/// </remarks>
internal sealed class Tokenizer : IStage
{
    // A longer run without white space is cut: no word is that long, and looking ahead within a run has to cost little.
    private const int LongestRun = 1024;

    private readonly TokenStrings strings = new();

    /// <inheritdoc/>
    public void Annotate(AnalyzedText text)
    {
        var characters = text.Text;
        var scanner = new RunScanner(text, strings);
        var at = 0;
        while (at < characters.Length)
        {
            var lineEnds = 0;
            while (at < characters.Length && CharKinds.Of(characters[at]) == CharKind.Space)
            {
                if (characters[at] == '\n') lineEnds++;
                at++;
            }

            if (lineEnds > 0) scanner.StartParagraph();
            var start = at;
            while (at < characters.Length && CharKinds.Of(characters[at]) != CharKind.Space) at++;
            ScanRun(ref scanner, start, at);
        }

        SentenceSplitter.Split(text);
    }

    private static void ScanRun(ref RunScanner scanner, int start, int end)
    {
        var followsSpace = true;
        while (end - start > LongestRun)
        {
            scanner.Scan(start, start + LongestRun, followsSpace);
            start += LongestRun;
            followsSpace = false;
        }

        if (start < end) scanner.Scan(start, end, followsSpace);
    }
}
