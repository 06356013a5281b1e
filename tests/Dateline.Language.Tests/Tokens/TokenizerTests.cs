namespace Dateline.Language.Tests.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Kyiv signed, then left.", "Kyiv signed , then left .")]
    [InlineData("He (the envoy) agreed [sic]; why?", "He ( the envoy ) agreed [ sic ] ; why ?")]
    [InlineData("“No,” she said – “never!”", "“ No , ” she said – “ never ! ”")]
    [InlineData("Wait... what?! Yes!!!", "Wait ... what ?! Yes !!!")]
    [InlineData("the war ended.The talks went on", "the war ended . The talks went on")]
    [InlineData("and/or", "and / or")]
    [InlineData("s/he went w/o it", "s/he went w/o it")]
    public void Punctuation_is_set_apart(string text, string words) => Assert.Equal(words, Tokenized.Words(text));

    [Theory]
    [InlineData("didn't", "did+ n't")]
    [InlineData("didn’t", "did+ n’t")]
    [InlineData("Can't, won't, shan't", "Ca+ n't , wo+ n't , sha+ n't")]
    [InlineData("wouldn't've", "would+ n't+ 've")]
    [InlineData("cannot", "can+ not")]
    [InlineData("gonna", "gon+ na")]
    [InlineData("dont", "do+ nt")]
    [InlineData("Putin's plan", "Putin+ 's plan")]
    [InlineData("the workers' rights", "the workers+ ' rights")]
    [InlineData("We'll say they're what I'd", "We+ 'll say they+ 're what I+ 'd")]
    [InlineData("O'Brien's d'Estaing", "O'Brien+ 's d'Estaing")]
    [InlineData("his 'allies' left", "his ' allies ' left")]
    [InlineData("the '60s, the 1960s and the 1990's", "the '60s , the 1960s and the 1990's")]
    [InlineData("F-16's", "F - 16+ 's")]
    [InlineData("give 'em", "give 'em")]
    public void Clitics_are_words_joined_to_the_one_before(string text, string words) => Assert.Equal(words, Tokenized.Words(text));

    [Theory]
    [InlineData("EU-brokered", "EU - brokered")]
    [InlineData("a 15-year-old boy", "a 15 - year - old boy")]
    [InlineData("non-binding anti-war pre-election co-operate e-mail", "non-binding anti-war pre-election co-operate e-mail")]
    [InlineData("mid-1980s", "mid-1980s")]
    [InlineData("1991-1992", "1991 - 1992")]
    [InlineData("U.S.-led", "U.S. - led")]
    [InlineData("five–six", "five – six")]
    [InlineData("war -- and peace—now", "war -- and peace — now")]
    [InlineData("COVID-19 and AK-47", "COVID - 19 and AK - 47")]
    public void Compounds_come_apart_but_prefixes_stay(string text, string words) => Assert.Equal(words, Tokenized.Words(text));

    [Theory]
    [InlineData("US$5.2bn or $3 million", "US$ 5.2 bn or $ 3 million")]
    [InlineData("€10m, £2,500.50", "€ 10 m , £ 2,500.50")]
    [InlineData("5km at 10:30am", "5 km at 10:30 am")]
    [InlineData("14% of 1,250,000", "14 % of 1,250,000")]
    [InlineData("12/31/1999 and 9/11 and 3/4", "12/31/1999 and 9/11 and 3 / 4")]
    [InlineData("2014-03-18", "2014-03-18")]
    [InlineData("call 713-555-0123 or 555-0123", "call 713-555-0123 or 555-0123")]
    [InlineData("the 2nd, 3rd and 50,000th", "the 2nd , 3rd and 50,000th")]
    [InlineData("pages 13,14", "pages 13 , 14")]
    [InlineData("rose .05 to 1.5", "rose .05 to 1.5")]
    [InlineData("#1 of 3", "# 1 of 3")]
    public void Numbers_keep_their_marks_and_lose_their_units(string text, string words) => Assert.Equal(words, Tokenized.Words(text));

    [Theory]
    [InlineData("Mr. Smith of the U.S. Army", "Mr. Smith of the U.S. Army")]
    [InlineData("at 5 p.m. on Jan. 3", "at 5 p.m. on Jan. 3")]
    [InlineData("George W. Bush", "George W. Bush")]
    [InlineData("Gen. J.R. Jones, Ph.D., spoke", "Gen. J.R. Jones , Ph.D. , spoke")]
    [InlineData("No. 5", "No. 5")]
    [InlineData("He said no. 5 left.", "He said no. 5 left .")]
    [InlineData("He said no.", "He said no .")]
    [InlineData("guns, etc.", "guns , etc .")]
    [InlineData("in the U.S.", "in the U.S.")]
    [InlineData("Acme Inc. said", "Acme Inc. said")]
    [InlineData("see e.g. Kyiv, i.e. them", "see e.g. Kyiv , i.e. them")]
    [InlineData("Serbia vs. Kosovo", "Serbia vs. Kosovo")]
    [InlineData("Vitamin C.", "Vitamin C .")]
    [InlineData("He met the U.S.Secretary", "He met the U.S. Secretary")]
    public void The_stop_of_an_abbreviation_stays_on(string text, string words) => Assert.Equal(words, Tokenized.Words(text));

    [Theory]
    [InlineData("See http://a.org/b?c=d(e), now.", "See http://a.org/b?c=d(e) , now .")]
    [InlineData("<https://x.net/>", "< https://x.net/ >")]
    [InlineData("write to a.b@c.co.uk.", "write to a.b@c.co.uk .")]
    [InlineData("bbc.co.uk said", "bbc.co.uk said")]
    [InlineData("@POTUS and #Kyiv2022", "@POTUS and #Kyiv2022")]
    [InlineData("AT&T and R&D", "AT&T and R&D")]
    [InlineData("fish &amp; chips&nbsp;", "fish &amp; chips &nbsp;")]
    [InlineData("the end<br/>", "the end <br/>")]
    [InlineData("fine :) and ;-)", "fine :) and ;-)")]
    [InlineData("yes 👍🏽👍 🇺🇦🇵🇱 👩‍👩‍👧", "yes 👍🏽 👍 🇺🇦 🇵🇱 👩‍👩‍👧")]
    public void Things_of_the_web_stay_whole(string text, string words) => Assert.Equal(words, Tokenized.Words(text));

    [Fact]
    public void Forms_seen_twice_are_one_string()
    {
        var text = Tokenized.Text("Minsk and Minsk");
        Assert.Same(text.Form[0], text.Form[2]);
    }
}
