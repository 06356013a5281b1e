using Dateline.Coding.Lexicon;
using Dateline.Model;

namespace Dateline.Coding.Tests.Lexicon;

/// <summary>The line form of lexicon files: what it says, and what it refuses.</summary>
public sealed class LexiconReaderTests
{
    [Fact]
    public void An_entry_line_makes_a_sense_of_every_word()
    {
        var lexicon = LexiconReader.Parse("t.lex", "== ACCUSE disapprove 111\ncondemn, denounce : subj > obj\n");
        var sense = Assert.Single(lexicon.Of("denounce", WordClass.Verb).ToArray());
        Assert.Equal(EventType.Accuse, sense.Type);
        Assert.Equal(["disapprove"], sense.Modes.ToArray());
        Assert.Equal("111", sense.Cameo);
        Assert.Equal("subj > obj", sense.Frame.ToString());
    }

    [Fact]
    public void The_sense_that_asks_more_stands_before_the_one_that_asks_less()
    {
        var lexicon = LexiconReader.Parse("t.lex", "@talk = talk, meeting\n== CONSULT 040\nhold : subj > obj\nhold : subj & with : obj=@talk\n");
        Assert.True(lexicon.Of("hold", WordClass.Verb)[0].Frame.Reciprocal);
    }

    [Fact]
    public void Braces_make_an_example_of_every_alternative()
    {
        var lexicon = LexiconReader.Parse("t.lex", "== ACCUSE disapprove 111\ncondemn : subj > obj\n  Georgia {condemned|denounced} Russia. = GEO ACCUSE RUS\n");
        Assert.Equal(["Georgia condemned Russia.", "Georgia denounced Russia."], lexicon.Examples.Select(example => example.Sentence));
    }

    [Theory]
    [InlineData("condemn : subj > obj", "t.lex:1: an entry stands under a section line (\"== TYPE ...\").")]
    [InlineData("== SHOUT 111", "t.lex:1: SHOUT is not one of the 16 types.")]
    [InlineData("== ACCUSE loudly 111", "t.lex:1: loudly is not a mode of ACCUSE.")]
    [InlineData("== ACCUSE disapprove 1x", "t.lex:1: 1x is not a CAMEO code.")]
    [InlineData("== ACCUSE 111\ncondemn : subj obj", "t.lex:2: a frame reads \"subj > obj\" or, where all parties act, \"subj & with\".")]
    [InlineData("== ACCUSE 111\ncondemn : subj > obj : obj=@nobody", "t.lex:2: class @nobody is not defined.")]
    [InlineData("== ACCUSE 111\nlash madly : subj > obj", "t.lex:2: \"madly\" is no particle; prepositions belong into the frame.")]
    public void A_line_that_does_not_follow_the_form_is_refused_with_its_place(string text, string message)
    {
        var refusal = Assert.Throws<LexiconFileException>(() => LexiconReader.Parse("t.lex", text));
        Assert.Equal(message, refusal.Message);
    }
}
