using Dateline.Coding.Claims;
using Dateline.Coding.Lexicon;
using Dateline.Model;

namespace Dateline.Coding.Tests.Claims;

/// <summary>The status lexicon's own examples, run through the whole coder, and the form of its file.</summary>
public sealed class ClaimLexiconTests
{
    // A new set of weights may cost a parse here and there; the share guards against a rule or entry that breaks many.
    private const double ShareThatMustHold = 0.9;

    private readonly ClaimLexicon lexicon = ClaimLexiconReader.Read([DataFolders.Of("lexicon")]);

    [Fact]
    public void The_examples_code_as_the_lexicon_says()
    {
        var wrong = new List<string>();
        foreach (var example in lexicon.Examples)
        {
            var found = ClaimText.Of(example.Sentence, new DateOnly(2020, 5, 4), TestContext.Current.CancellationToken);
            var expected = example.Expected == "none" ? [] : example.Expected.Split(';', StringSplitOptions.TrimEntries);
            if (!expected.ToHashSet(StringComparer.Ordinal).SetEquals(found)) wrong.Add($"{example.Origin}: {example.Sentence} expected {example.Expected}, coded {string.Join("; ", found)}");
        }

        Assert.True(wrong.Count <= (1 - ShareThatMustHold) * lexicon.Examples.Length, $"{wrong.Count} of {lexicon.Examples.Length} examples:{Environment.NewLine}{string.Join(Environment.NewLine, wrong)}");
    }

    [Fact]
    public void An_entry_has_its_relation_places_and_flags()
    {
        var parsed = ClaimLexiconReader.Parse("t", "== controls not deed\nlose, break away : subj > obj|from : obj=@land\n");
        var entry = Assert.Single(parsed.Of("break", WordClass.Verb));
        Assert.Equal("away", entry.Particle);
        Assert.Equal(ClaimRelation.Controls, entry.Relation);
        Assert.False(entry.Polarity);
        Assert.True(entry.IsDeed);
        Assert.Equal(["obj", "from"], entry.Object.ToArray());
        Assert.Equal("obj", Assert.Single(entry.Conditions).Place);
    }

    [Theory]
    [InlineData("rule : subj > obj", "t:1: an entry stands under a section line (\"== RELATION\").")]
    [InlineData("== controls loudly", "t:1: \"loudly\" is none of not, deed, held, de_facto, de_jure.")]
    [InlineData("== controls\nrule subj obj", "t:2: an entry reads \"word, word : subject > object : conditions\".")]
    [InlineData("== controls\nrule : subj > obj : land", "t:2: \"land\" is no condition; write \"place=word|@class\".")]
    [InlineData("@land region", "t:1: a class line reads \"@name = word, word\".")]
    public void A_line_that_does_not_follow_the_form_is_refused_with_its_place(string text, string message)
    {
        var refusal = Assert.Throws<LexiconFileException>(() => ClaimLexiconReader.Parse("t", text));
        Assert.Equal(message, refusal.Message);
    }
}
