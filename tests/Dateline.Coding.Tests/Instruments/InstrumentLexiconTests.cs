using Dateline.Coding.Instruments;

namespace Dateline.Coding.Tests.Instruments;

/// <summary>The lexicon of instruments: its examples, run through the whole coder, and its errors.</summary>
public sealed class InstrumentLexiconTests
{
    // A parse of a short sentence goes wrong now and then; a rule that breaks takes more than this with it.
    private const int MostThatMayFail = 2;

    [Fact]
    public void The_examples_code_as_the_lexicon_says()
    {
        var wrong = new List<string>();
        foreach (var example in InstrumentLexicon.Load([DataFolders.Of("lexicon")]).Examples)
        {
            var found = InstrumentLine.Of(example.Sentence, new DateOnly(2016, 5, 4));
            if (found != InstrumentLine.Normal(example.Expected)) wrong.Add($"{example.Sentence} expected {example.Expected}, coded {found}");
        }

        Assert.True(wrong.Count <= MostThatMayFail, string.Join(Environment.NewLine, wrong));
    }

    [Theory]
    [InlineData("noun\tpact\tpakt\tstrong")]
    [InlineData("stage\tsign\tobj\tsined")]
    [InlineData("stage\tsign\tobj\tsigned\tpact")]
    [InlineData("provision\trequire\tshould")]
    [InlineData("verb\tsign\tobj\tsigned")]
    public void A_malformed_line_is_named_by_file_and_line(string line)
    {
        var folder = Directory.CreateTempSubdirectory("instruments");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "instruments.tsv"), "# comment\n" + line + "\n");
            var error = Assert.Throws<InvalidDataException>(() => InstrumentLexicon.Load([folder.FullName]));
            Assert.Contains("instruments.tsv:2:", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
