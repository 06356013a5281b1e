using CsCheck;
using Dateline.Language.Quotations;
using Dateline.Language.Tests.Tokens;

namespace Dateline.Language.Tests.Quotations;

public sealed class QuotationFinderTests
{
    private static readonly QuotationFinder Finder = new();

    [Theory]
    [InlineData("\"We go,\" he said. \"Now.\"", "\"We go,\" | \"Now.\"")]
    [InlineData("“We go,” he said. “Now.”", "“We go,” | “Now.”")]
    [InlineData("``We go,'' he said.", "``We go,''")]
    [InlineData("The 'reform' failed.", "'reform'")]
    [InlineData("The so-called \"republic\" (\"DNR\") fell.", "\"republic\" | \"DNR\"")]
    [InlineData("‘We go,’ he said.", "‘We go,’")]
    [InlineData("'We go,' he said. 'Now.'", "'We go,' | 'Now.'")]
    [InlineData("„Wir gehen“, sagte er.", "„Wir gehen“")]
    [InlineData("«On y va», dit-il.", "«On y va»")]
    [InlineData("He said: \"...we go\".", "\"...we go\"")]
    [InlineData("He called it a \"$5m joke\" - \"really\".", "\"$5m joke\" | \"really\"")]
    [InlineData("\" We go , \" he said .", "\" We go , \"")]
    public void Marks_enclose_quotations(string text, string quotations) => Assert.Equal(quotations, Quotations(text));

    [Theory]
    [InlineData("“He said ‘no’ twice,” she said.", "“He said ‘no’ twice,” | ‘no’")]
    [InlineData("\"He said 'no' twice,\" she said.", "\"He said 'no' twice,\" | 'no'")]
    [InlineData("'He said \"no\" twice,' she said.", "'He said \"no\" twice,' | \"no\"")]
    [InlineData("“The “old guard” is gone,” he said.", "“The “old guard” is gone,” | “old guard”")]
    [InlineData("\"The (\"old\") guard is gone,\" he said.", "\"The (\"old\") guard is gone,\" | \"old\"")]
    public void Quotations_nest(string text, string quotations) => Assert.Equal(quotations, Quotations(text));

    [Theory]
    [InlineData("Putin's and the workers' rights don't matter.", "")]
    [InlineData("\"It's the workers' right,\" he said.", "\"It's the workers' right,\"")]
    [InlineData("In the '60s they didn't.", "")]
    [InlineData("Rock 'n' roll isn't dead.", "")]
    [InlineData("'Twas the night.", "")]
    [InlineData("He is 6'2\" tall.", "")]
    public void Apostrophes_are_no_quotation_marks(string text, string quotations) => Assert.Equal(quotations, Quotations(text));

    [Theory]
    [InlineData("\"We go, he said.\n\nThey left.", "\"We go, he said.")]
    [InlineData("“We go. He said so. “Now,” he said.", "“We go. | “Now,”")]
    [InlineData("We go,\" he said. They left.", "")]
    [InlineData("It is over.” They left “home”.", "“home”")]
    [InlineData("\"", "\"")]
    [InlineData("", "")]
    public void Unmatched_marks_never_run_beyond_their_paragraph(string text, string quotations) => Assert.Equal(quotations, Quotations(text));

    [Fact]
    public void A_paragraph_that_opens_again_continues_the_quotation_left_open()
    {
        var text = Analysed("“We go.\n\n“We stay,” he said. “Or not.”\n\n“New.”");
        Assert.Equal([false, true, false, false], text.Quotations.Select(quotation => quotation.ContinuesPrevious));
        Assert.Equal("“We go. | “We stay,” | “Or not.” | “New.”", Shown(text));
    }

    [Theory]
    [InlineData("\"It was \"Shark Tank.\" We left.\n\n\"We stay,\" he said.", "\"It was \"Shark Tank.\" We left. | \"Shark Tank.\" | \"We stay,\"")]
    [InlineData("\"It was “Shark Tank.” We left.\n\nThey stay.", "\"It was “Shark Tank.” We left. | “Shark Tank.”")]
    [InlineData("\"It was “Shark Tank” that we saw,\" he said.", "\"It was “Shark Tank” that we saw,\" | “Shark Tank”")]
    public void A_speech_left_open_may_quote(string text, string quotations) => Assert.Equal(quotations, Quotations(text));

    [Fact]
    public void A_paragraph_that_only_closes_continues_it_from_its_first_word()
    {
        var text = Analysed("\"We go.\n\nWe stay,\" he said.");
        Assert.Equal("\"We go. | We stay,\"", Shown(text));
        Assert.True(text.Quotations[1].ContinuesPrevious);
    }

    [Fact]
    public void Quotations_lie_in_order_within_one_paragraph_and_nest_or_follow_each_other() =>
        Gen.Int[0, 13].Array[0, 80].Sample(choices =>
        {
            string[] pieces = ["\"", " \"", "“", "”", "'", " '", "’", "‘", " word", "s", ". ", "\n\n", "(", ")"];
            var text = Analysed(string.Concat(choices.Select(choice => pieces[choice])));
            var ends = new Stack<int>();
            var first = -1;
            foreach (var quotation in text.Quotations)
            {
                Assert.True(quotation.First >= first);
                Assert.InRange(quotation.End, quotation.First + 1, text.Count);
                Assert.Equal(text.Sentences[text.SentenceOf[quotation.First]].Paragraph, text.Sentences[text.SentenceOf[quotation.End - 1]].Paragraph);
                while (ends.Count > 0 && ends.Peek() <= quotation.First) ends.Pop();
                if (ends.Count > 0) Assert.True(quotation.End <= ends.Peek());
                ends.Push(quotation.End);
                first = quotation.First;
            }
        });

    [Theory]
    [InlineData("“")]
    [InlineData("\"")]
    [InlineData(" 'a")]
    [InlineData(" \"a")]
    [InlineData("“a” ")]
    [InlineData("(\"")]
    public void Endless_marks_are_survived(string mark)
    {
        var text = Analysed(string.Concat(Enumerable.Repeat(mark, 10_000)));
        Assert.All(text.Quotations, quotation => Assert.InRange(quotation.End, quotation.First + 1, text.Count));
    }

    private static AnalyzedText Analysed(string text)
    {
        var analyzed = Tokenized.Text(text);
        Finder.Annotate(analyzed);
        return analyzed;
    }

    private static string Quotations(string text) => Shown(Analysed(text));

    private static string Shown(AnalyzedText text) =>
        string.Join(" | ", text.Quotations.Select(quotation => text.Text[text.Start[quotation.First]..text.End[quotation.End - 1]]));
}
