using System.Text.Json;

namespace Dateline.Cli.Tests;

/// <summary><c>dateline lexicon</c> from outside, over a lexicon of the test's own laid over the shipped one.</summary>
public sealed class LexiconCommandTests : IDisposable
{
    private const string Own = """
        == ACCUSE disapprove 111 | diplomatic
        chidewell, tut down : subj > obj : obj=~actor; at!=sport
          Georgia {chidewelled|tutted down} Russia. = GEO ACCUSE RUS
        chidewelling/n : subj|by > of : self!=mock
        == REQUEST change 1041*
        chidewell : subj > obj! : comp=~clause
          Georgia chidewelled Russia to leave. = GEO REQUEST RUS
        == NONE
        chidewell : subj > - : obj=ball
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dateline-lexicon-");

    public LexiconCommandTests() => File.WriteAllText(Path.Combine(folder.FullName, "mine.lex"), Own);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task An_entry_is_shown_with_all_that_it_says_and_its_own_examples()
    {
        var result = await CommandProcess.RunAsync(null, "lexicon", "tut", "down", "--lexicon", folder.FullName);
        Assert.Equal((0, ""), (result.Code, result.Error));
        string[] expected =
        [
            "tut down (verb)", "codes ACCUSE disapprove, CAMEO 111", "contexts diplomatic", "frame subj > obj", "if obj=~actor", "if at!=sport", "stands mine.lex:2",
            "example Georgia tutted down Russia. = GEO ACCUSE RUS",
        ];
        Assert.Equal(expected, result.Lines.Select(static line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public async Task Entries_come_in_the_order_in_which_they_are_tried()
    {
        var result = await CommandProcess.RunAsync(null, "lexicon", "Chidewell", "--format", "json", "--lexicon", folder.FullName);
        Assert.Equal((0, ""), (result.Code, result.Error));
        var entries = result.Lines.Select(static line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["REQUEST", "ACCUSE", null], entries.Select(static entry => entry.GetProperty("event").GetString()));
        Assert.Equal([6, 2, 9], entries.Select(static entry => entry.GetProperty("line").GetInt32()));
        Assert.Equal([true, false, false], entries.Select(static entry => entry.GetProperty("composed").GetBoolean()));
        Assert.Equal("obj!", entries[0].GetProperty("recipient")[0].GetString());
        Assert.Equal("Georgia chidewelled Russia to leave. = GEO REQUEST RUS", Assert.Single(entries[0].GetProperty("examples").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task A_part_of_speech_may_be_asked_for()
    {
        var result = await CommandProcess.RunAsync(null, "lexicon", "attack/n", "--format", "json");
        Assert.Equal(0, result.Code);
        Assert.All(result.Lines, static line => Assert.Equal("noun", JsonDocument.Parse(line).RootElement.GetProperty("part").GetString()));
    }

    [Theory]
    [InlineData("chidewel", "Did you mean chidewell")]
    [InlineData("chidewelled", "Did you mean chidewell")]
    [InlineData("zzyzxquux", "has no entry for \"zzyzxquux\". Pass a base form")]
    [InlineData("", "No word to show")]
    public async Task An_unknown_word_is_answered_with_a_sentence_and_code_2(string word, string expected)
    {
        var result = await CommandProcess.RunAsync(null, "lexicon", word, "--lexicon", folder.FullName);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }
}
