using CsCheck;
using Dateline.Cli.Explaining;
using Dateline.Language;

namespace Dateline.Cli.Tests.Explaining;

/// <summary>Drawn trees.</summary>
public sealed class TreePictureTests
{
    [Fact]
    public void Dependents_branch_off_above_and_below_their_head_in_the_order_of_the_text()
    {
        var text = Tree(("The", 1), ("move", 3), ("was", 3), ("denounced", -1), ("by", 5), ("Tbilisi", 3));
        string[] picture =
        [
            "  1   ┌── The     _      _",
            "  2 ┌─┴ move      _      _",
            "  3 ├── was       _      _",
            "  4 ┼ denounced   _      _",
            "  5 │ ┌── by      _      _",
            "  6 └─┴ Tbilisi   _      _",
        ];
        Assert.Equal(picture.Select(Squeezed), TreePicture.Draw(text, text.Sentences[0], 80).Select(Squeezed));
    }

    [Fact]
    public void Any_tree_is_drawn_with_one_line_a_word_and_no_line_wider_than_the_page()
    {
        var trees = Gen.Select(Gen.Int[1, 120], Gen.Int[0, 1 << 20]);
        trees.Sample((size, seed) =>
        {
            var text = Tree([.. Enumerable.Range(0, size).Select(word => (new string('w', 1 + (word * 7 % 30)), word == 0 ? -1 : (seed + (word * 31)) % word))]);
            var lines = TreePicture.Draw(text, text.Sentences[0], 80).ToArray();
            return lines.Length == size && lines.All(static line => line.Length <= 80);
        });
    }

    [Fact]
    public void A_tree_as_deep_as_it_is_long_is_drawn_in_bounded_width()
    {
        var text = Tree([.. Enumerable.Range(0, 50_000).Select(static word => ("w", word - 1))]);
        Assert.True(TreePicture.Draw(text, text.Sentences[0], 80).Max(static line => line.Length) <= 80);
    }

    // Padding between columns depends on the longest word and is not the point.
    private static string Squeezed(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static part => part != "_"));

    private static AnalyzedText Tree(params (string Form, int Head)[] words)
    {
        var text = new AnalyzedText();
        text.Reset(string.Join(' ', words.Select(static word => word.Form)), new DateOnly(2017, 3, 14));
        var start = 0;
        foreach (var (form, _) in words)
        {
            text.AddToken(start, start + form.Length, form, joinedToNext: false);
            start += form.Length + 1;
        }

        text.EndSentence(0);
        for (var i = 0; i < words.Length; i++) text.Head[i] = words[i].Head;
        text.LinkChildren();
        return text;
    }
}
