using CsCheck;
using Dateline.Language.Models;
using Dateline.Language.Network;

namespace Dateline.Language.Tests.Network;

public sealed class NetworkReaderTests
{
    private static readonly NetworkReader Reader = NetworkReader.Load(Path.Combine(AppContext.BaseDirectory, "models"));

    private static readonly Gen<string[]> Sentences = Gen.OneOf(
        Gen.OneOf(new[] { "the", "President", "said", ",", ".", "\"", "Moscow", "troops", "to", "of", "2016", "İ", "日本", "--", "NATO", "attacked" }.Select(Gen.Const).ToArray()),
        Gen.String[1, 8]).Array[1, 30];

    [Fact]
    public void Every_sentence_gets_one_tree_with_one_root_whatever_its_words() => Sentences.Array[1, 5].Sample(AssertTrees, iter: 60);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(160)]
    [InlineData(161)]
    [InlineData(400)]
    [InlineData(5000)]
    public void Sentences_of_any_length_get_one_tree(int length) => AssertTrees([[.. Enumerable.Range(0, length).Select(i => i % 7 == 3 ? "said" : "troops")]]);

    [Fact]
    public void A_text_without_sentences_stays_empty()
    {
        var text = new AnalyzedText();
        text.Reset("", default);
        Reader.Annotate(text);
        Assert.Empty(text.Names);
    }

    [Fact]
    public void Names_stand_in_order_do_not_overlap_and_stay_in_their_sentence() => Sentences.Array[1, 5].Sample(sentences =>
    {
        var text = Read(sentences);
        var end = 0;
        foreach (var name in text.Names)
        {
            Assert.True(name.First >= end && name.End > name.First);
            Assert.Equal(text.SentenceOf[name.First], text.SentenceOf[name.End - 1]);
            end = name.End;
        }
    }, iter: 60);

    [Fact]
    public void A_sentence_is_read_alike_alone_and_among_others() => Sentences.Array[2, 30].Sample(sentences =>
    {
        var together = Read(sentences);
        var alone = Read([sentences[^1]]);
        var first = together.Count - alone.Count;
        Assert.Equal(alone.Head[..alone.Count], together.Head[first..together.Count].Select(h => h < 0 ? h : h - first));
        Assert.Equal(alone.Relation[..alone.Count], together.Relation[first..together.Count]);
        Assert.Equal(alone.Xpos[..alone.Count], together.Xpos[first..together.Count]);
    }, iter: 30);

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        string[][] sentences = [.. Enumerable.Range(0, 40).Select(i => NewsSentences.All[i % NewsSentences.All.Length].Split(' '))];
        var expected = Describe(Read(sentences));
        Parallel.For(0, 16, new ParallelOptions { MaxDegreeOfParallelism = 4 }, _ => Assert.Equal(expected, Describe(Read(sentences))));
    }

    [Theory]
    [MemberData(nameof(NewsSentences.Relations), MemberType = typeof(NewsSentences))]
    public void News_sentences_have_the_relations_that_rules_rely_on(string sentence, string dependent, string relation, string head)
    {
        var text = Read([sentence.Split(' ')]);
        var at = Array.IndexOf(text.Form, dependent);
        Assert.Equal($"{relation} {head}", $"{text.Relation[at].Label()} {(text.Head[at] < 0 ? "-" : text.Form[text.Head[at]])}");
    }

    [Theory]
    [MemberData(nameof(NewsSentences.Names), MemberType = typeof(NewsSentences))]
    public void News_sentences_have_their_names(string sentence, string names)
    {
        var text = Read([sentence.Split(' ')]);
        Assert.Equal(names, string.Join("; ", text.Names.Select(n => string.Join(' ', text.Form[n.First..n.End]) + "=" + n.Label)));
    }

    [Fact]
    public void A_model_that_was_cut_short_is_refused_with_a_message_for_people()
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "models", "network.bin"));
        foreach (var length in new[] { 0, 10, 40, bytes.Length / 2, bytes.Length - 1 })
        {
            var exception = Assert.Throws<ModelFileException>(() => NetworkReader.Load(new MemoryStream(bytes, 0, length)));
            Assert.Contains("Install Dateline again", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_damaged_model_is_refused()
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "models", "network.bin"));
        bytes[bytes.Length / 3] ^= 4;
        Assert.Throws<ModelFileException>(() => NetworkReader.Load(new MemoryStream(bytes)));
    }

    [Fact]
    public void A_missing_model_is_refused() => Assert.Throws<ModelFileException>(() => NetworkReader.Load(Path.Combine(AppContext.BaseDirectory, "nowhere")));

    private static AnalyzedText Read(string[][] sentences)
    {
        var text = new AnalyzedText();
        text.Reset("", default);
        foreach (var sentence in sentences)
        {
            foreach (var form in sentence) text.AddToken(0, 0, form, false);
            text.EndSentence(0);
        }

        Reader.Annotate(text);
        return text;
    }

    private static string Describe(AnalyzedText text) =>
        string.Join(' ', Enumerable.Range(0, text.Count).Select(i => $"{text.Head[i]}/{text.Relation[i]}/{text.Xpos[i]}")) + string.Join(' ', text.Names);

    private static void AssertTrees(string[][] sentences)
    {
        var text = Read(sentences);
        foreach (var sentence in text.Sentences)
        {
            var roots = 0;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (text.Head[i] < 0) roots++;
                else Assert.InRange(text.Head[i], sentence.First, sentence.End - 1);
                Assert.Equal(text.Head[i] < 0, text.Relation[i] == Relation.Root);
                var steps = 0;
                for (var a = i; a >= 0; a = text.Head[a]) Assert.True(++steps <= sentence.End - sentence.First);
            }

            Assert.Equal(1, roots);
        }
    }
}
