using Dateline.Language.Conllu;

namespace Dateline.Language.Tests.Conllu;

public sealed class ConlluTests
{
    private const string Sample =
        """
        # newdoc id = d
        # newpar
        # sent_id = d-1
        # text = Kyiv didn't sign.
        1	Kyiv	Kyiv	PROPN	NNP	Number=Sing	4	nsubj	_	_
        2-3	didn't	_	_	_	_	_	_	_	_
        2	did	do	AUX	VBD	Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin	4	aux	_	_
        3	n't	not	PART	RB	Polarity=Neg	4	advmod	_	_
        4	sign	sign	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	4	punct	_	_

        # sent_id = d-2
        # text = Nobody did.
        1	Nobody	nobody	PRON	NN	Number=Sing|PronType=Neg	2	nsubj	_	_
        2	did	do	VERB	VBD	Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin	0	root	_	SpaceAfter=No
        3	.	.	PUNCT	.	_	2	punct	_	_

        # newpar
        # sent_id = d-3
        # text = Why?
        1	Why	why	ADV	WRB	PronType=Int	0	root	_	SpaceAfter=No
        2	?	?	PUNCT	.	_	1	punct	_	_


        """;

    [Fact]
    public void Reading_rebuilds_the_text_and_keeps_every_column()
    {
        var text = Assert.Single(ConlluReader.Read(Sample.Split('\n')));
        Assert.Equal("Kyiv didn't sign. Nobody did.\n\nWhy?", text.Text);
        Assert.Equal(["Kyiv", "did", "n't", "sign", ".", "Nobody", "did", ".", "Why", "?"], text.Form[..text.Count]);
        Assert.Equal([new Sentence(0, 5, 0), new Sentence(5, 8, 0), new Sentence(8, 10, 1)], text.Sentences);
        Assert.True(text.JoinedToNext[1]);
        Assert.False(text.JoinedToNext[2]);
        Assert.Equal(PennTag.VBD, text.Xpos[1]);
        Assert.Equal(6, text.Head[5]);
        Assert.Equal(-1, text.Head[6]);
        Assert.True(text[2].Has(Features.Negative));
        Assert.Equal("not", text[3].Child(Relation.AdverbialModifier)!.Value.Lemma);
        for (var i = 0; i < text.Count; i++) Assert.Equal(text.Form[i], text.Text[text.Start[i]..text.End[i]]);
    }

    [Fact]
    public void What_is_read_is_written_again()
    {
        var text = Assert.Single(ConlluReader.Read(Sample.Split('\n')));
        using var output = new StringWriter();
        ConlluWriter.Write(text, output, "d");
        Assert.Equal(Sample.TrimEnd(), output.ToString().TrimEnd());
    }

    [Fact]
    public void Empty_nodes_and_unknown_features_are_passed_over()
    {
        string[] lines = ["1\tgo\tgo\tVERB\tVB\tVerbForm=Inf|Typo=Yes\t0\troot\t_\t_", "1.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_", "2\tnow\tnow\tADV\tRB\t_\t1\tadvmod\t_\t_"];
        var text = Assert.Single(ConlluReader.Read(lines));
        Assert.Equal("go now", text.Text);
        Assert.Equal(Features.Infinitive, text.Features[0]);
    }

    [Theory]
    [InlineData("1\tgo\tgo")]
    [InlineData("x\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_")]
    [InlineData("1\tgo\tgo\tVERB\tVB\t_\tnone\troot\t_\t_")]
    public void Lines_that_are_not_CoNLLU_are_refused_with_their_number(string line)
    {
        var error = Assert.Throws<InvalidDataException>(() => ConlluReader.Read(["# a comment", line]).ToList());
        Assert.StartsWith("line 2:", error.Message, StringComparison.Ordinal);
    }
}
