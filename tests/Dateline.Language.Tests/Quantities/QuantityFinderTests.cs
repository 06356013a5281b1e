using Dateline.Language.Quantities;
using Dateline.Language.Tests.Times;
using Dateline.Language.Times;

namespace Dateline.Language.Tests.Quantities;

public sealed class QuantityFinderTests
{
    [Theory]
    [InlineData("An estimated 2,000 people were killed.", "An estimated 2,000 = 2000..2000 approximate")]
    [InlineData("At least 14 soldiers died.", "At least 14 = 14..")]
    [InlineData("More than 50 civilians died.", "More than 50 = 50..")]
    [InlineData("Over 50 civilians died.", "Over 50 = 50..")]
    [InlineData("Well over 300 people fled.", "Well over 300 = 300..")]
    [InlineData("Just over 300 people fled.", "Just over 300 = 300..")]
    [InlineData("No fewer than 12 tanks crossed.", "No fewer than 12 = 12..")]
    [InlineData("No less than 12 tanks crossed.", "No less than 12 = 12..")]
    [InlineData("Upwards of 12 tanks crossed.", "Upwards of 12 = 12..")]
    [InlineData("In excess of 12 tanks crossed.", "In excess of 12 = 12..")]
    [InlineData("Up to 20 men came.", "Up to 20 = ..20")]
    [InlineData("As many as 400 others fled.", "As many as 400 = ..400")]
    [InlineData("Fewer than 30 children came.", "Fewer than 30 = ..30")]
    [InlineData("Less than 30 came.", "Less than 30 = ..30")]
    [InlineData("No more than 30 came.", "No more than 30 = ..30")]
    [InlineData("At most 30 came.", "At most 30 = ..30")]
    [InlineData("Not more than 30 came.", "Not more than 30 = ..30")]
    [InlineData("Some 6,000 sat down.", "Some 6,000 = 6000..6000 approximate")]
    [InlineData("About 700 fled.", "About 700 = 700..700 approximate")]
    [InlineData("Around 700 fled.", "Around 700 = 700..700 approximate")]
    [InlineData("Nearly 20 women came.", "Nearly 20 = 20..20 approximate")]
    [InlineData("Almost 20 women came.", "Almost 20 = 20..20 approximate")]
    [InlineData("Roughly 20 women came.", "Roughly 20 = 20..20 approximate")]
    [InlineData("Approximately 20 women came.", "Approximately 20 = 20..20 approximate")]
    [InlineData("Close to 20 women came.", "Close to 20 = 20..20 approximate")]
    [InlineData("Perhaps 20 women came.", "Perhaps 20 = 20..20 approximate")]
    [InlineData("At least some 20 men came.", "At least some 20 = 20.. approximate")]
    [InlineData("Around 30 or so came.", "Around 30 or so = 30..30 approximate")]
    [InlineData("100 or more came.", "100 or more = 100..")]
    [InlineData("30 or so came.", "30 or so = 30..30 approximate")]
    [InlineData("30 or fewer came.", "30 or fewer = ..30")]
    [InlineData("1,500 troops came.", "1,500 = 1500..1500")]
    [InlineData("1500 troops came.", "1500 = 1500..1500")]
    [InlineData("1,234,567 people live there.", "1,234,567 = 1234567..1234567")]
    [InlineData("It rose 2.5 points.", "2.5 = 2.5..2.5")]
    [InlineData("1.5 million refugees came.", "1.5 million = 1500000..1500000")]
    [InlineData("About 1.5 million refugees came.", "About 1.5 million = 1500000..1500000 approximate")]
    [InlineData("2 1/2 million refugees came.", "2 1/2 million = 2500000..2500000")]
    [InlineData("3 thousand refugees came.", "3 thousand = 3000..3000")]
    [InlineData("40 thousand refugees came.", "40 thousand = 40000..40000")]
    [InlineData("2 billion people live there.", "2 billion = 2000000000..2000000000")]
    [InlineData("Two people died.", "Two = 2..2")]
    [InlineData("Twenty people died.", "Twenty = 20..20")]
    [InlineData("Twenty-three people died.", "Twenty-three = 23..23")]
    [InlineData("Ninety-nine people died.", "Ninety-nine = 99..99")]
    [InlineData("A hundred people died.", "A hundred = 100..100")]
    [InlineData("A hundred and five people died.", "A hundred and five = 105..105")]
    [InlineData("One hundred and twenty-five thousand people fled.", "One hundred and twenty-five thousand = 125000..125000")]
    [InlineData("Two hundred people died.", "Two hundred = 200..200")]
    [InlineData("Two hundred thirty people died.", "Two hundred thirty = 230..230")]
    [InlineData("Three hundred thousand people fled.", "Three hundred thousand = 300000..300000")]
    [InlineData("Two million three hundred thousand people fled.", "Two million three hundred thousand = 2300000..2300000")]
    [InlineData("A hundred thousand people fled.", "A hundred thousand = 100000..100000")]
    [InlineData("A million people fled.", "A million = 1000000..1000000")]
    [InlineData("Half a million people fled.", "Half a million = 500000..500000")]
    [InlineData("Half a dozen men fled.", "Half a dozen = 6..6")]
    [InlineData("Two and a half million people fled.", "Two and a half million = 2500000..2500000")]
    [InlineData("A dozen men fled.", "A dozen = 12..12")]
    [InlineData("Two dozen men fled.", "Two dozen = 24..24")]
    [InlineData("More than a dozen men fled.", "More than a dozen = 12..")]
    [InlineData("Nearly two dozen men fled.", "Nearly two dozen = 24..24 approximate")]
    [InlineData("Nineteen of them fled.", "Nineteen = 19..19")]
    [InlineData("One of the captives fled.", "One = 1..1")]
    [InlineData("Dozens were hurt.", "Dozens = 12.. approximate vague")]
    [InlineData("Dozens of people were hurt.", "Dozens = 12.. approximate vague")]
    [InlineData("Scores of people were hurt.", "Scores = 20.. approximate vague")]
    [InlineData("Scores were hurt.", "Scores = 20.. approximate vague")]
    [InlineData("Hundreds were hurt.", "Hundreds = 100.. approximate vague")]
    [InlineData("Thousands marched.", "Thousands = 1000.. approximate vague")]
    [InlineData("Millions marched.", "Millions = 1000000.. approximate vague")]
    [InlineData("Tens of thousands marched.", "Tens of thousands = 10000.. approximate vague")]
    [InlineData("Hundreds of thousands of people marched.", "Hundreds of thousands = 100000.. approximate vague")]
    [InlineData("Tens of millions marched.", "Tens of millions = 10000000.. approximate vague")]
    [InlineData("Several people marched.", "Several = 3.. approximate vague")]
    [InlineData("Several hundred people marched.", "Several hundred = 200.. approximate vague")]
    [InlineData("Several dozen people marched.", "Several dozen = 24.. approximate vague")]
    [InlineData("Several thousand people marched.", "Several thousand = 2000.. approximate vague")]
    [InlineData("A few people marched.", "A few = 3.. approximate vague")]
    [InlineData("A few hundred people marched.", "A few hundred = 200.. approximate vague")]
    [InlineData("A handful of people marched.", "A handful = 3.. approximate vague")]
    [InlineData("All but a handful of voters left.", "All but a handful = .. approximate vague")]
    [InlineData("A couple of soldiers left.", "A couple = 2..2 approximate")]
    [InlineData("A couple of hundred soldiers left.", "A couple of hundred = 200..200 approximate")]
    [InlineData("Between 10 and 20 people died.", "Between 10 and 20 = 10..20")]
    [InlineData("10 to 15 people died.", "10 to 15 = 10..15")]
    [InlineData("10-15 people died.", "10-15 = 10..15")]
    [InlineData("10–15 people died.", "10–15 = 10..15")]
    [InlineData("About 10 to 15 people died.", "About 10 to 15 = 10..15 approximate")]
    [InlineData("10 to 15 million people fled.", "10 to 15 million = 10000000..15000000")]
    [InlineData("Two to three million people fled.", "Two to three million = 2000000..3000000")]
    [InlineData("Three or four shots rang out.", "Three or four = 3..4 approximate")]
    [InlineData("Two-thirds of voters agreed.", "Two-thirds = 0.667..0.667 share")]
    [InlineData("Two thirds of voters agreed.", "Two thirds = 0.667..0.667 share")]
    [InlineData("A third of voters agreed.", "A third = 0.333..0.333 share")]
    [InlineData("One third of voters agreed.", "One third = 0.333..0.333 share")]
    [InlineData("Four fifths of it is held.", "Four fifths = 0.8..0.8 share")]
    [InlineData("Three quarters of it is held.", "Three quarters = 0.75..0.75 share")]
    [InlineData("A quarter of it is held.", "A quarter = 0.25..0.25 share")]
    [InlineData("About four fifths of it is held.", "About four fifths = 0.8..0.8 approximate share")]
    [InlineData("14 percent of voters agreed.", "14 percent = 0.14..0.14 share")]
    [InlineData("14 per cent of voters agreed.", "14 per cent = 0.14..0.14 share")]
    [InlineData("14% of voters agreed.", "14% = 0.14..0.14 share")]
    [InlineData("More than 14% of voters agreed.", "More than 14% = 0.14.. share")]
    [InlineData("About 80 percent of voters agreed.", "About 80 percent = 0.8..0.8 approximate share")]
    [InlineData("10 to 15 percent of voters agreed.", "10 to 15 percent = 0.1..0.15 share")]
    [InlineData("Half of the town burned.", "Half = 0.5..0.5 share")]
    [InlineData("Half the town burned.", "Half = 0.5..0.5 share")]
    [InlineData("One in five adults agreed.", "One in five = 0.2..0.2 share")]
    [InlineData("Nine out of ten adults agreed.", "Nine out of ten = 0.9..0.9 share")]
    [InlineData("There were no casualties.", "no = 0..0")]
    [InlineData("There were no civilian deaths.", "no = 0..0")]
    [InlineData("None of them survived.", "None = 0..0")]
    [InlineData("It passed by 130 votes to none.", "130 = 130..130; none = 0..0")]
    [InlineData("A 300-strong crowd came.", "300 = 300..300")]
    [InlineData("12 soldiers and nine officers died.", "12 = 12..12; nine = 9..9")]
    [InlineData("Two dead, 14 hurt.", "Two = 2..2; 14 = 14..14")]
    [InlineData("On March 14, 2017, 20 men died.", "20 = 20..20")]
    [InlineData("In 2014 some 30 men died.", "some 30 = 30..30 approximate")]
    public void A_number_has_the_bounds_that_its_hedges_give_it(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("It cost $2 million.")]
    [InlineData("It cost €500.")]
    [InlineData("They paid 3 million euros.")]
    [InlineData("They paid 2,000 rubles each.")]
    [InlineData("They paid two million Swiss francs.")]
    [InlineData("It cost 30 cents.")]
    [InlineData("He came third.")]
    [InlineData("The 21st man won.")]
    [InlineData("The third attack failed.")]
    [InlineData("An F-16 crashed.")]
    [InlineData("COVID-19 spread.")]
    [InlineData("Resolution 1701 stands.")]
    [InlineData("Article 5 applies.")]
    [InlineData("Flight 370 vanished.")]
    [InlineData("Thomas Sam, 42, was jailed.")]
    [InlineData("He was aged 42 then.")]
    [InlineData("A three-day visit ended.")]
    [InlineData("A 5-year-old boy was saved.")]
    [InlineData("No one was hurt.")]
    [InlineData("The one who fled was caught.")]
    [InlineData("They shot one another.")]
    [InlineData("The court set no date.")]
    [InlineData("The second half began.")]
    [InlineData("The law of 2014 stands.")]
    [InlineData("They met on 14 March.")]
    [InlineData("They met two days ago.")]
    [InlineData("He scores often.")]
    [InlineData("Few survived it.")]
    [InlineData("The second half of October was calm.")]
    [InlineData("A second one follows.")]
    public void Money_names_ages_ordinals_and_dates_are_no_counts(string text) => Assert.Equal("", Found(text));

    [Theory]
    [InlineData("Twenty-three people died.", "Twenty-three = 23..23")]
    [InlineData("10-15 people died.", "10-15 = 10..15")]
    [InlineData("Two-thirds of voters agreed.", "Two-thirds = 0.667..0.667 share")]
    [InlineData("A 5-year-old boy was saved.", "")]
    [InlineData("A three-day visit ended.", "")]
    [InlineData("An F-16 crashed.", "")]
    public void It_does_not_matter_whether_the_tokeniser_splits_at_hyphens(string text, string expected) => Assert.Equal(expected, Found(text, splitHyphens: false));

    [Theory]
    [InlineData("Two dozen men fled.", "dozen")]
    [InlineData("Nearly 2 million people fled.", "million")]
    [InlineData("Hundreds of thousands of people fled.", "Hundreds")]
    [InlineData("At least 14 soldiers died.", "14")]
    [InlineData("About four fifths of it is held.", "fifths")]
    public void Without_a_parse_the_head_is_the_word_that_carries_the_number(string text, string expected)
    {
        var analyzed = Analyze(text);
        Assert.Equal(expected, analyzed.Form[Assert.Single(analyzed.Quantities).Head]);
    }

    [Fact]
    public void In_a_parse_the_head_is_the_word_that_hangs_outside_the_number()
    {
        var text = PlainTokens.Analyze("Two dozen men fled.", new DateOnly(2017, 3, 20));
        (text.Head[0], text.Head[1], text.Head[2], text.Head[3]) = (2, 0, 3, -1);
        new QuantityFinder().Annotate(text);
        Assert.Equal(0, Assert.Single(text.Quantities).Head);
    }

    private static string Found(string text, bool splitHyphens = true)
    {
        var analyzed = Analyze(text, splitHyphens);
        return string.Join("; ", analyzed.Quantities.Select(q => Show(analyzed, q)));
    }

    private static AnalyzedText Analyze(string text, bool splitHyphens = true)
    {
        var analyzed = PlainTokens.Analyze(text, new DateOnly(2017, 3, 20), splitHyphens);
        new TimeFinder().Annotate(analyzed);
        new QuantityFinder().Annotate(analyzed);
        return analyzed;
    }

    private static string Show(AnalyzedText text, Quantity quantity)
    {
        var span = text.SpanOf(quantity.First, quantity.End);
        return $"{text.Text[span.Start..span.End]} = {quantity.Min:0.###}..{quantity.Max:0.###}" + (quantity.Approximate ? " approximate" : "") + (quantity.Vague ? " vague" : "") + (quantity.IsShare ? " share" : "");
    }
}
