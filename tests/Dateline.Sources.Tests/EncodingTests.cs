using System.Text;

namespace Dateline.Sources.Tests;

public sealed class EncodingTests
{
    private const string Text = "date 2017-03-14 Erdoğan “signed” in Kraków.";
    private const string Plain = "Erdoğan \"signed\" in Kraków.";

    public static TheoryData<string, bool> Encodings => new() { { "utf-8", false }, { "utf-8", true }, { "utf-16", true }, { "utf-16", false }, { "utf-16BE", true }, { "utf-16BE", false } };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Unicode_is_recognised_with_and_without_a_mark(string name, bool marked)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];
        var result = Assert.Single(Reading.All(bytes, "a.txt"));
        Assert.Equal(Plain, result.Report?.Text);
        Assert.Empty(result.Notes);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Lines_of_JSON_are_too(string name, bool marked)
    {
        var encoding = Encoding.GetEncoding(name);
        var lines = string.Concat(Enumerable.Range(0, 2_000).Select(i => $$"""{"id":{{i}},"date":"2017-03-14","text":"Kraków {{i}}"}""" + "\r\n"));
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(lines)];
        var results = Reading.All(bytes);
        Assert.Equal(2_000, results.Length);
        Assert.All(results, (result, i) => Assert.Equal("Kraków " + i, result.Report?.Text));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_Windows_1252_and_that_is_told()
    {
        byte[] bytes = [.. "date 2017-03-14 Krak"u8, 0xF3, .. "w \u00e9t\u00e9 "u8, 0x93, .. "signed"u8, 0x94, .. " \u20ac"u8, 0x80, 0xE2, 0x82];
        var result = Assert.Single(Reading.All(bytes, "a.txt"));
        Assert.Equal("Kraków été \"signed\" €€â'", result.Report?.Text);
        Assert.Equal(["some bytes are not UTF-8 and were read as Windows-1252."], result.Notes);
    }

    [Fact]
    public void One_line_in_Windows_1252_leaves_the_others_alone()
    {
        byte[] bytes = [.. "{\"date\":\"2017-03-14\",\"text\":\"Kraków\"}\n{\"date\":\"2017-03-14\",\"text\":\"Krak"u8, 0xF3, .. "w\"}\n"u8];
        var results = Reading.All(bytes);
        Assert.Equal(["Kraków", "Kraków"], results.Select(result => result.Report?.Text));
        Assert.Equal([0, 1], results.Select(result => result.Notes.Length));
    }

    [Fact]
    public void An_array_in_Windows_1252_is_read_too()
    {
        byte[] bytes = [.. "[{\"date\":\"2017-03-14\",\"text\":\"Krak"u8, 0xF3, .. "w\"}]"u8];
        Assert.Equal("Kraków", Assert.Single(Reading.All(bytes, "a.json")).Report?.Text);
    }

    [Theory]
    [InlineData("%PDF-1.7\n%", "a PDF document")]
    [InlineData("PK\u0003\u0004rest", "a zip archive or an office document")]
    [InlineData("{\\rtf1\\ansi}", "a rich-text document")]
    [InlineData("<!DOCTYPE HTML>\n<html>", "an HTML page")]
    [InlineData("\n<html lang='en'>", "an HTML page")]
    [InlineData("<?xml version='1.0'?><rss>", "an XML document")]
    public void Formats_that_are_not_read_are_named(string content, string kind)
    {
        Assert.Equal($"a.txt: this is {kind}, which is not read. Convert it to plain text, JSON or JSON Lines.", Reading.Refused(content, "a.txt"));
    }

    [Theory]
    [InlineData("date 2017-03-14 a\0b")]
    [InlineData("\u0001\u0002\u0003\u0004 date 2017-03-14 text")]
    public void Bytes_that_are_no_text_are_refused(string content)
    {
        Assert.Equal("a.txt: these bytes are not text. Give plain text, JSON or JSON Lines, in UTF-8 if you can.", Reading.Refused(content, "a.txt"));
    }
}
