using CsCheck;

namespace Dateline.Language.Tests.Tokens;

public sealed class TokenizerPropertyTests
{
    // Pieces that meet each other in ways nobody foresaw, and characters of every kind, lone surrogates included.
    private static readonly Gen<string> Garbage = Gen.OneOf(
        Gen.String[0, 200],
        Gen.Char.Array[0, 200].Select(characters => new string(characters)),
        Pieces(
            "U.S.", "don't", "'", "’", "\"", "“", "(", ")", "...", "a.m.", "$", "US$", "5", "3,000", "-", "--", "/", "http://", "www.x.com", "@", "#", "&amp;", "<b>",
            ":)", "\n", "\n\n", " ", "\t", "Mr.", "No.", "\ud83d", "\ude00", "👍🏽", "🇺🇦", "\u200d", "\u0301", "ended.The", "s'", "'s", "[1]", "!", "?", ".", "I", "J.", "é", "中文", "e-")
            .Array[0, 60].Select(parts => string.Concat(parts)));

    private static Gen<string> Pieces(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]);

    [Fact]
    public void Words_cover_every_character_that_is_not_white_space_once_and_in_order() => Garbage.Sample(text =>
    {
        var analyzed = Tokenized.Text(text);
        var at = 0;
        for (var i = 0; i < analyzed.Count; i++)
        {
            Assert.InRange(analyzed.Start[i], at, text.Length - 1);
            Assert.True(string.IsNullOrWhiteSpace(text[at..analyzed.Start[i]]));
            Assert.InRange(analyzed.End[i], analyzed.Start[i] + 1, text.Length);
            Assert.Equal(text[analyzed.Start[i]..analyzed.End[i]], analyzed.Form[i]);
            Assert.DoesNotContain(analyzed.Form[i], char.IsWhiteSpace);
            at = analyzed.End[i];
            if (analyzed.JoinedToNext[i]) Assert.Equal(at, analyzed.Start[i + 1]);
        }

        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
    });

    [Fact]
    public void Sentences_hold_every_word_once_and_paragraphs_never_go_back() => Garbage.Sample(text =>
    {
        var analyzed = Tokenized.Text(text);
        var first = 0;
        var paragraph = 0;
        for (var s = 0; s < analyzed.Sentences.Count; s++)
        {
            var sentence = analyzed.Sentences[s];
            Assert.Equal(first, sentence.First);
            Assert.True(sentence.End > sentence.First);
            Assert.True(sentence.Paragraph >= paragraph);
            Assert.False(analyzed.JoinedToNext[sentence.End - 1]);
            for (var i = sentence.First; i < sentence.End; i++) Assert.Equal(s, analyzed.SentenceOf[i]);
            (first, paragraph) = (sentence.End, sentence.Paragraph);
        }

        Assert.Equal(analyzed.Count, first);
    });

    [Fact]
    public void Paragraphs_are_analysed_apart_from_each_other() => Gen.Select(Garbage, Garbage).Sample((one, two) =>
    {
        // Line widths decide about single line ends in the whole text, so the parts hold none.
        one = one.ReplaceLineEndings(" ").Replace('\u2028', ' ').Replace('\u2029', ' ').Replace('\n', ' ').Trim() + ".";
        two = "X" + two.ReplaceLineEndings(" ").Replace('\u2028', ' ').Replace('\u2029', ' ').Replace('\n', ' ');
        var joined = Tokenized.Text(one + "\n\n" + two);
        var first = Tokenized.Text(one);
        var second = Tokenized.Text(two);
        Assert.Equal([.. first.Form[..first.Count], .. second.Form[..second.Count]], joined.Form[..joined.Count]);
        Assert.Equal(first.Sentences.Count + second.Sentences.Count, joined.Sentences.Count);
    });

    [Fact]
    public void The_same_text_gives_the_same_words_after_any_other_text() => Gen.Select(Garbage, Garbage).Sample((one, two) =>
        Assert.Equal(Tokenized.Words(one), new[] { two, one }.Select(Tokenized.Words).Last()));

    [Theory]
    [InlineData("word ", 200_000)]
    [InlineData("x", 1_000_000)]
    [InlineData("(", 10_000)]
    [InlineData("\"'“", 10_000)]
    [InlineData("a.", 300_000)]
    [InlineData("1,1-1/1:", 100_000)]
    [InlineData("it's'", 100_000)]
    [InlineData("www.", 200_000)]
    [InlineData("\n", 500_000)]
    [InlineData("Mr. ", 200_000)]
    [InlineData("\ud83d", 300_000)]
    [InlineData("\u200d", 300_000)]
    public void Monotonous_text_of_any_length_is_cut_into_bounded_sentences_and_words(string piece, int times)
    {
        var analyzed = Tokenized.Text(string.Concat(Enumerable.Repeat(piece, times)));
        Assert.All(analyzed.Sentences, sentence => Assert.InRange(sentence.End - sentence.First, 1, Language.Sentences.SentenceSplitter.LongestSentence + 3));
        Assert.All(analyzed.Form.Take(analyzed.Count), form => Assert.InRange(form.Length, 1, 1024));
    }
}
