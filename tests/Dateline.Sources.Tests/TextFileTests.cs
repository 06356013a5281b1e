namespace Dateline.Sources.Tests;

public sealed class TextFileTests
{
    [Theory]
    [InlineData(" date 2017-03-14 Moscow signed.", "Moscow signed.")]
    [InlineData("date 2017-03-14\n\nMoscow signed.\n\nTbilisi did not.\n", "Moscow signed.\n\nTbilisi did not.")]
    [InlineData("Date 2017-03-14\r\nMoscow signed.", "Moscow signed.")]
    [InlineData("\ufeffdate 2017-03-14 Moscow signed.", "Moscow signed.")]
    [InlineData("date: 2017-03-14\n\nMoscow signed.", "Moscow signed.")]
    [InlineData("date: 2017-03-14\nMoscow signed.", "Moscow signed.")]
    [InlineData("---\ntags:\n  - a\ndate: '2017-03-14T10:00:00Z'\n---\nMoscow signed.", "Moscow signed.")]
    [InlineData("MOSCOW, March 14, 2017 (Reuters) - Moscow signed.", "MOSCOW, March 14, 2017 (Reuters) - Moscow signed.")]
    [InlineData("KYIV, 14 March 2017 — Moscow signed.", "KYIV, 14 March 2017 — Moscow signed.")]
    [InlineData("NEW YORK, Mar. 14, 2017: Moscow signed.", "NEW YORK, Mar. 14, 2017: Moscow signed.")]
    [InlineData("SARAJEVO, Bosnia, Tuesday, March 14, 2017 (AFP) – Moscow signed.", "SARAJEVO, Bosnia, Tuesday, March 14, 2017 (AFP) – Moscow signed.")]
    [InlineData("Moscow, 2017-03-14 (TASS) - Moscow signed.", "Moscow, 2017-03-14 (TASS) - Moscow signed.")]
    public void The_date_comes_from_a_header_or_a_dateline_and_only_the_header_leaves_the_text(string file, string text)
    {
        var report = Reading.Report(file, "folder/000_3b.v2.txt");
        Assert.Equal((new DateOnly(2017, 3, 14), text, "000_3b.v2"), (report.Date, report.Text, report.Id));
    }

    [Theory]
    [InlineData("MOSCOW, March 14 (Reuters) - Moscow signed.")]
    [InlineData("Paris, 13 November 2015 – the day that changed it all.")]
    [InlineData("On March 14, 2017 - a Tuesday - Moscow signed.")]
    [InlineData("MOSCOW, February 30, 2017 (Reuters) - Moscow signed.")]
    [InlineData("NATO, founded on April 4, 1949, said so.")]
    [InlineData("Date palms were planted.")]
    [InlineData("Moscow signed on 2017-03-14.")]
    public void A_text_that_only_mentions_a_day_has_no_date(string file)
    {
        Assert.Equal("a.txt: the report has no date. Start the file with \"date YYYY-MM-DD\", or pass --date.", Reading.Refused(file, "a.txt"));
    }

    [Theory]
    [InlineData("---\ndate: 2017-03-14\ntitle: \"Moscow: signed\"\npublisher: The Paper\nurl: https://x.example/a?b=c\nid: 7\nlanguage: en\nauthor: E. Example\n---\n\nBody: here.")]
    [InlineData("Title: Moscow: signed\nSource: The Paper\nDate: 2017-03-14\nLink: https://x.example/a?b=c\nId: 7\nLang: en\nAuthor: E. Example\n\nBody: here.")]
    public void A_header_gives_title_publisher_url_id_and_language(string file)
    {
        var report = Reading.Report(file, "a.txt");
        Assert.Equal(("7", "Moscow: signed", "The Paper", "https://x.example/a?b=c", "en", "Body: here."),
            (report.Id, report.Title, report.Publisher, report.Url, report.Language, report.Text));
    }

    [Theory]
    [InlineData("Moscow: the city that signed.\n\nMore.")]
    [InlineData("Source: officials said\nso on Tuesday.")]
    [InlineData("---\nA text under a line.")]
    [InlineData("title:\tx:\nno header since the block does not end")]
    public void What_merely_looks_like_a_header_stays_in_the_text(string file)
    {
        var options = new ReadOptions { DefaultDate = new DateOnly(2020, 1, 1) };
        Assert.Equal(file.Replace('\t', ' '), Reading.Report(file, "a.txt", options).Text);
    }

    [Theory]
    [InlineData("", "a.txt: the file is empty. Check that it was written completely.")]
    [InlineData(" \n\r\n", "a.txt: the file is empty. Check that it was written completely.")]
    [InlineData("\ufeff", "a.txt: the file is empty. Check that it was written completely.")]
    [InlineData("date 2017-03-14\n", "a.txt: there is no text. Put the report's text after the header.")]
    [InlineData("---\ndate: 2017-03-14\n---\n", "a.txt: there is no text. Put the report's text after the header.")]
    [InlineData("date: 2017-03-14", "a.txt: there is no text. Put the report's text after the header.")]
    [InlineData("date 2017-13-40 Moscow signed.", "a.txt: \"date\" is \"2017-13-40\", which is not a day. Use YYYY-MM-DD, or pass --date.")]
    public void A_file_that_is_no_report_is_refused(string file, string message)
    {
        Assert.Equal(message, Reading.Refused(file, "a.txt"));
    }

    [Fact]
    public void A_report_of_nothing_but_punctuation_is_a_report()
    {
        Assert.Equal("...!? --", Reading.Report("date 2017-03-14 ...!? --", "a.txt").Text);
    }

    [Fact]
    public void A_JSON_record_may_carry_its_date_before_the_text_and_offsets_follow()
    {
        var report = Reading.Report("""{"text":"date 2017-03-14\r\n\r\nMoscow signed.","pairs":[{"source":{"start":19,"end":25},"target":{"start":26,"end":32}}]}""");
        Assert.Equal(new DateOnly(2017, 3, 14), report.Date);
        Assert.Equal(("Moscow", "signed"), (report.Pairs[0].Source.In(report.Text).Text, report.Pairs[0].Target.In(report.Text).Text));
    }
}
