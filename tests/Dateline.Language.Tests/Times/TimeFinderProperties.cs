using CsCheck;
using Dateline.Language.Quantities;
using Dateline.Language.Times;

namespace Dateline.Language.Tests.Times;

/// <summary>What holds for every text, sense or nonsense.</summary>
public sealed class TimeFinderProperties
{
    private static readonly string[] Words =
    [
        "on", "in", "since", "until", "by", "the", "a", "of", "last", "next", "this", "that", "same", "following", "previous", "past", "early", "late", "mid", "end", "Monday", "Tuesday",
        "May", "March", "February", "29", "31", "2017", "1990s", "'90s", "14th", "19th", "century", "decade", "year", "years", "weeks", "days", "day", "two", "few", "half", "ago", "later",
        "earlier", "before", "after", "and", "to", "-", "–", ",", ".", ":", "/", "Q3", "FY", "BC", "AD", "9999", "0000", "99999999", "1,000,000", "12:30", "p.m.", "overnight", "midnight",
        "weekend", "spring", "winter", "Christmas", "New", "Year", "'s", "World", "War", "II", "today", "yesterday", "will", "said", "met", "hundred", "million", "dozens", "thousands", "more",
        "than", "at", "least", "between", "percent", "%", "$", "no", "casualties", "two-thirds", "2016-02-30", "1/2", "10-15", "twenty-three", "all", "but", "handful", "(", "]", "\u2028", "𝟗", "é",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 60].Select(words => string.Join(' ', words)),
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 60].Select(string.Concat),
        Gen.String[0, 200]);

    private static readonly Gen<DateOnly> Days = Gen.Int[DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    [Fact]
    public void Expressions_lie_in_order_apart_and_inside_the_text_whatever_the_text_and_the_day() =>
        Gen.Select(Texts, Days, Gen.Bool).Sample((words, day, split) =>
        {
            var text = Analyze(words, day, split);
            var end = 0;
            foreach (var time in text.Times)
            {
                Assert.True(time.First >= end && time.End > time.First && time.End <= text.Count);
                end = time.End;
            }

            end = 0;
            foreach (var quantity in text.Quantities)
            {
                Assert.True(quantity.First >= end && quantity.End > quantity.First && quantity.End <= text.Count);
                Assert.InRange(quantity.Head, quantity.First, quantity.End - 1);
                Assert.DoesNotContain(text.Times, t => t.First < quantity.End && quantity.First < t.End);
                end = quantity.End;
            }
        });

    [Fact]
    public void A_period_begins_before_it_ends_and_has_a_value() =>
        Gen.Select(Texts, Days, Gen.Bool).Sample((words, day, split) =>
        {
            foreach (var time in Analyze(words, day, split).Times)
            {
                Assert.Equal(time.Start is null, time.Last is null);
                Assert.True(time.Start is null || time.Start <= time.Last, $"{time}");
                Assert.NotEmpty(time.Value);
            }
        });

    [Fact]
    public void A_lower_bound_is_never_over_the_upper_one() =>
        Gen.Select(Texts, Days, Gen.Bool).Sample((words, day, split) =>
        {
            foreach (var quantity in Analyze(words, day, split).Quantities)
            {
                Assert.True(quantity.Min is null || quantity.Max is null || quantity.Min <= quantity.Max, $"{quantity}");
                Assert.True(quantity.Min is null or >= 0 && quantity.Max is null or >= 0);
            }
        });

    [Theory]
    [InlineData("2001 - ")]
    [InlineData("1 day after ")]
    [InlineData("the day after the day before ")]
    [InlineData("one hundred and ")]
    [InlineData("10 to ")]
    [InlineData("May and ")]
    [InlineData("the last two ")]
    [InlineData("at least ")]
    [InlineData("1-")]
    [InlineData("half a ")]
    [InlineData("on the early late ")]
    public void Long_runs_of_half_expressions_end(string words)
    {
        // Backtracking or recursion by length would not come back from this, or would overflow the stack.
        var text = Analyze(string.Concat(Enumerable.Repeat(words, 50_000)), new DateOnly(2017, 3, 14), split: true);
        Assert.NotEqual(0, text.Count);
    }

    private static AnalyzedText Analyze(string words, DateOnly day, bool split)
    {
        var text = PlainTokens.Analyze(words, day, split);
        new TimeFinder().Annotate(text);
        new QuantityFinder().Annotate(text);
        return text;
    }
}
