using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;

namespace Dateline.Language.Tests;

/// <summary>What must hold of the whole analysis, whatever the text.</summary>
public sealed class AnalyzerTests
{
    private static readonly Analyzer Analyzer = Analyzer.Open(Path.Combine(AppContext.BaseDirectory, "models"));

    // News and all that is found around it, in any order and glued together anyhow.
    private static readonly Gen<string> Texts = Gen.OneOf(
        new[]
        {
            "Georgian Foreign Minister Mikheil Janelidze said on Tuesday that talks would go on.", "\"We will not,\" he said, \"sign it by March 14, 2017.\"",
            "POLICE ARREST 12 IN RAID", "<p>Rebels&nbsp;fled</p><br/>", "| 2016 | 1,204 | 3.5% |", "RT @POTUS: proud of our troops 🇺🇦👍🏽 #peace https://t.co/x1",
            "Les ministres se sont rencontrés mardi.", "Министр заявил об этом.", "政府は発表した。", "\u200f\u0301\ud83d", "don't", "\n\n", "\t", " ", "--", "''", "(((", "“", "and", "a few days later",
            "an estimated 2,000 people", "in the 1990s", "U.S.-led", "said.Then", "- first item\n- second item\n",
        }.Select(Gen.Const).Append(Gen.String[0, 12]).ToArray()).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Every_span_lies_in_the_text_in_order() => Texts.Sample(source =>
    {
        var text = Analyzed(source);
        AssertOrdered(text.Names.Select(n => (n.First, n.End)), text.Count, mayNest: false);
        AssertOrdered(text.Quotations.Select(q => (q.First, q.End)), text.Count, mayNest: true);
        AssertOrdered(text.Times.Select(t => (t.First, t.End)), text.Count, mayNest: false);
        AssertOrdered(text.Quantities.Select(q => (q.First, q.End)), text.Count, mayNest: false);
        for (var i = 0; i < text.Count; i++) Assert.InRange(text.End[i], text.Start[i] + 1, source.Length);
    }, iter: 200);

    [Fact]
    public void The_heads_of_every_sentence_form_one_tree() => Texts.Sample(source =>
    {
        var text = Analyzed(source);
        foreach (var sentence in text.Sentences)
        {
            var roots = 0;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (text.Head[i] < 0) roots++;
                else Assert.InRange(text.Head[i], sentence.First, sentence.End - 1);
                var steps = 0;
                for (var above = i; above >= 0; above = text.Head[above]) Assert.True(steps++ <= sentence.End - sentence.First);
            }

            Assert.Equal(1, roots);
        }
    }, iter: 200);

    [Fact]
    public void The_analysis_does_not_depend_on_threads_or_on_the_text_before() => Texts.Array[8].Sample(sources =>
    {
        var alone = sources.Select(s => Describe(Analyzed(s))).ToArray();
        var together = new string[sources.Length];
        Parallel.For(0, sources.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => together[i] = Describe(Analyzed(sources[i])));
        Assert.Equal(alone, together);
        var reused = new AnalyzedText();
        Assert.Equal(alone, sources.Select(s => Describe(Analyzed(s, reused))));
    }, iter: 20);

    [Theory]
    [InlineData("word ")]
    [InlineData("said , \" and ( ")]
    [InlineData("March 3 to ")]
    [InlineData("the President of ")]
    [InlineData("2,000 or ")]
    [InlineData("“he said ")]
    [InlineData("x")]
    public void Time_grows_with_the_length_of_a_text_without_a_full_stop(string piece)
    {
        Analyzed(string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)));
        var small = Seconds(string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length)));
        var large = Seconds(string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length)));
        // Eight times the text: quadratic work would take sixty-four times as long. Half of that leaves room for a busy machine.
        Assert.True(large < 32 * Math.Max(small, 0.02), string.Create(CultureInfo.InvariantCulture, $"{small:0.000} s for 50,000 characters, {large:0.000} s for 400,000"));
    }

    [Fact]
    public void A_megabyte_without_a_full_stop_is_read_and_carries_a_warning()
    {
        var text = Analyzed(string.Concat(Enumerable.Repeat("rebels and ", 95_000)));
        Assert.Equal(190_000, text.Count);
        Assert.Contains(text.Warnings, w => w.Code == "sentence_split");
    }

    private static double Seconds(string source)
    {
        var start = Stopwatch.GetTimestamp();
        Analyzed(source);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static AnalyzedText Analyzed(string source, AnalyzedText? text = null)
    {
        text ??= new AnalyzedText();
        text.Reset(source, new DateOnly(2017, 3, 20));
        Analyzer.Analyze(text, TestContext.Current.CancellationToken);
        return text;
    }

    private static void AssertOrdered(IEnumerable<(int First, int End)> spans, int count, bool mayNest)
    {
        var (first, end) = (0, 0);
        foreach (var span in spans)
        {
            Assert.InRange(span.End, span.First + 1, count);
            Assert.True(mayNest ? span.First >= first : span.First >= end);
            (first, end) = span;
        }
    }

    private static string Describe(AnalyzedText text)
    {
        var all = new StringBuilder();
        for (var i = 0; i < text.Count; i++) all.Append(CultureInfo.InvariantCulture, $"{text.Form[i]} {text.Lemma[i]} {text.Xpos[i]} {text.Head[i]} {text.Relation[i]} {text.Features[i]}\n");
        all.AppendJoin(';', text.Names).AppendJoin(';', text.Quotations).AppendJoin(';', text.Times).AppendJoin(';', text.Quantities);
        return all.AppendJoin(';', text.Warnings).ToString();
    }
}
