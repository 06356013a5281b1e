using Dateline.Language.Tokens;

namespace Dateline.Language.Tests.Tokens;

/// <summary>Shorthand of tests: a text cut into words and sentences, shown as one line.</summary>
internal static class Tokenized
{
    private static readonly Tokenizer Tokenizer = new();

    /// <summary>The text after the first stage.</summary>
    internal static AnalyzedText Text(string text)
    {
        var analyzed = new AnalyzedText();
        analyzed.Reset(text, new DateOnly(2020, 1, 1));
        Tokenizer.Annotate(analyzed);
        return analyzed;
    }

    /// <summary>Words divided by spaces; "+" where two are written as one.</summary>
    internal static string Words(string text)
    {
        var analyzed = Text(text);
        return string.Join(' ', Enumerable.Range(0, analyzed.Count).Select(i => analyzed.Form[i] + (analyzed.JoinedToNext[i] ? "+" : "")));
    }

    /// <summary>Sentences divided by " | ", as written.</summary>
    internal static string Sentences(string text)
    {
        var analyzed = Text(text);
        return string.Join(" | ", analyzed.Sentences.Select(s => analyzed.Text[analyzed.Start[s.First]..analyzed.End[s.End - 1]].Replace('\n', ' ')));
    }
}
