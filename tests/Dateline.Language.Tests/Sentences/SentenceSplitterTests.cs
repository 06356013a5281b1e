using Dateline.Language.Tests.Tokens;

namespace Dateline.Language.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("He left. She stayed.", "He left. | She stayed.")]
    [InlineData("Really? Yes! It is so.", "Really? | Yes! | It is so.")]
    [InlineData("The war ended.The talks began.", "The war ended. | The talks began.")]
    [InlineData("In 1991. 5 people died.", "In 1991. | 5 people died.")]
    public void Stops_end_sentences(string text, string sentences) => Assert.Equal(sentences, Tokenized.Sentences(text));

    [Theory]
    [InlineData("The U.S. President met Mr. Lee in Washington, D.C. on Monday.")]
    [InlineData("It fell to No. 5 in Jan. 2003, said J. R. Smith of Acme Corp. of Ohio.")]
    [InlineData("Gen. Mark A. Milley and Sen. Ron Johnson, R-Wis., disagreed.")]
    [InlineData("KYIV (Reuters) - Ukraine said it would not sign.")]
    [InlineData("WASHINGTON, Jan. 5 -- The House voted.")]
    [InlineData("He arrived at 5 p.m. Tuesday from St. Petersburg.")]
    [InlineData("Serbia vs. Kosovo went on.")]
    [InlineData("Prices rose 3.5 percent ... and then fell.")]
    public void Stops_of_abbreviations_do_not(string text) => Assert.Equal(text, Tokenized.Sentences(text));

    [Theory]
    [InlineData("They live in the U.S. The law allows it.", "They live in the U.S. | The law allows it.")]
    [InlineData("He works for Acme Inc. It makes guns.", "He works for Acme Inc. | It makes guns.")]
    [InlineData("It began at 5 p.m. He was late.", "It began at 5 p.m. | He was late.")]
    [InlineData("Guns, tanks, etc. But no planes.", "Guns, tanks, etc. | But no planes.")]
    public void Unless_the_next_word_begins_a_sentence(string text, string sentences) => Assert.Equal(sentences, Tokenized.Sentences(text));

    [Theory]
    [InlineData("\"We won't sign.\" He left.", "\"We won't sign.\" | He left.")]
    [InlineData("\"We left.\" \"They stayed.\"", "\"We left.\" | \"They stayed.\"")]
    [InlineData("“We agree,” he said. “It is done.”", "“We agree,” he said. | “It is done.”")]
    [InlineData("“Why now?” asked the minister.", "“Why now?” asked the minister.")]
    [InlineData("“Why now?” Mr. Lavrov asked.", "“Why now?” Mr. Lavrov asked.")]
    [InlineData("\"It ended.\" said the clerk.", "\"It ended.\" said the clerk.")]
    [InlineData("(It was late.) They left.", "(It was late.) | They left.")]
    [InlineData("It opened in 1971.[1] It closed later.", "It opened in 1971.[1] | It closed later.")]
    public void Closing_marks_belong_to_the_sentence_before(string text, string sentences) => Assert.Equal(sentences, Tokenized.Sentences(text));

    [Theory]
    [InlineData("Talks fail again\n\nKyiv left.", "Talks fail again | Kyiv left.")]
    [InlineData("Talks fail again\nKyiv left on Monday.", "Talks fail again | Kyiv left on Monday.")]
    [InlineData("They asked for:\n- money\n- arms", "They asked for: | - money | - arms")]
    public void Paragraphs_headings_and_list_items_end_sentences(string text, string sentences) => Assert.Equal(sentences, Tokenized.Sentences(text));

    [Fact]
    public void Wrapped_lines_do_not_end_sentences()
    {
        const string Text =
            """
            The government of Mali said on Monday that
            Timbuktu and two other towns in the north
            had been retaken by the army after a week
            of fighting. France confirmed the report.
            """;
        Assert.Equal(2, Tokenized.Text(Text).Sentences.Count);
    }

    [Fact]
    public void A_sentence_without_end_is_cut_with_a_warning()
    {
        var text = Tokenized.Text(string.Concat(Enumerable.Repeat("one two three, ", 300)));
        Assert.All(text.Sentences, sentence => Assert.InRange(sentence.End - sentence.First, 1, 400));
        Assert.Equal(",", text.Form[text.Sentences[0].End - 1]);
        var warning = Assert.Single(text.Warnings);
        Assert.Equal("sentence_split", warning.Code);
    }
}
