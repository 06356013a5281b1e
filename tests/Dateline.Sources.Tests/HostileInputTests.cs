using System.Text;
using CsCheck;

namespace Dateline.Sources.Tests;

public sealed class HostileInputTests
{
    private const string Good = """{"id":"good","date":"2017-03-14","text":"A."}""";

    private static readonly Gen<string> Names = Gen.Int[0, 4].Select(i => new[] { "a.txt", "a.json", "a.jsonl", "-", "a.md" }[i]);

    // Pieces that lead a reader deeper than random bytes do.
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", "\"text\":", "\"date\":", "\"2017-03-14\"", "\"pairs\":[", "{\"source\":{\"start\":0,\"end\":1},", "\"target\":{\"start\":-1,\"end\":9}}", ",", "\n", "\r\n", "\"", "\\",
        "\\ud800", "\\u12", "date 2017-03-14 ", "---\n", "title: x\n", "MOSCOW, March 14, 2017 (Reuters) - ", "(AP)", "With reporting by ", " and ", "\ufeff", "\u201c", "\0", "e\u0301", "1e999", "null", "true",
    ];

    [Fact]
    public void No_bytes_make_a_reader_throw()
    {
        Gen.Select(Gen.Byte.Array[0, 400], Names).Sample((bytes, name) => IsSound(Read(bytes, name)));
    }

    [Fact]
    public void No_arrangement_of_what_readers_look_for_makes_them_throw()
    {
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[0, 40], Names, Gen.Bool).Sample((pieces, name, wide) =>
            IsSound(Read((wide ? Encoding.Unicode : Encoding.UTF8).GetBytes(string.Concat(pieces.Select(i => Pieces[i]))), name)));
    }

    [Fact]
    public void How_a_stream_is_cut_into_reads_makes_no_difference()
    {
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[0, 40], Names, Gen.Int[1, 9]).Sample((pieces, name, most) =>
        {
            var bytes = Encoding.UTF8.GetBytes(string.Concat(pieces.Select(i => Pieces[i])) + "\n" + Good + "\n");
            using var trickle = new TrickleStream(bytes, most);
            var slow = ReportSource.Read(trickle, name, cancellation: TestContext.Current.CancellationToken).Select(Shown).ToArray();
            return slow.SequenceEqual(Read(bytes, name).Select(Shown), StringComparer.Ordinal);
        });
    }

    [Fact]
    public void A_line_beyond_the_limit_is_refused_in_bounded_memory_and_the_next_is_read()
    {
        // 200 MB on one line, never held as a whole: the limit is 1 MiB here, and the stream makes its bytes as they are read.
        using var stream = new RepeatingStream("{\"text\":\""u8.ToArray(), (byte)'x', 200_000_000, Encoding.UTF8.GetBytes("\"}\n" + Good));
        var options = new ReadOptions { Limits = new ReadLimits { MaxRecordBytes = 1 << 20 } };
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var results = ReportSource.Read(stream, "a.jsonl", options, TestContext.Current.CancellationToken).ToArray();
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 32 << 20);
        Assert.Equal("a.jsonl:1: the line is longer than 1 MiB. Write one report a line.", results[0].Refusal?.ToString());
        Assert.Equal(("good", 2L), (results[1].Report?.Id, results[1].Line));
    }

    [Theory]
    [InlineData("a.txt", "a.txt: the file is longer than 1 MiB. A text file holds one report; put many into JSON Lines.")]
    [InlineData("a.json", "a.json:1: the record is longer than 1 MiB. Write one report a line, as JSON Lines.")]
    public void Other_files_beyond_the_limit_are_refused_too(string name, string message)
    {
        using var stream = new RepeatingStream("{\"text\":\""u8.ToArray(), (byte)'x', 20_000_000, "\"}\n"u8.ToArray());
        var options = new ReadOptions { Limits = new ReadLimits { MaxRecordBytes = 1 << 20 } };
        Assert.Equal(message, Assert.Single(ReportSource.Read(stream, name, options, TestContext.Current.CancellationToken)).Refusal?.ToString());
    }

    [Theory]
    [InlineData("a.jsonl", "[", "a.jsonl:1: arrays and objects are nested more than 64 deep, and the rest of the file was not read.")]
    [InlineData("a.jsonl", "{\"a\":", "a.jsonl:1: arrays and objects are nested more than 64 deep.")]
    [InlineData("a.json", "{\"a\":", "a.json:1: arrays and objects are nested more than 64 deep.")]
    [InlineData("-", "{\"text\":[[[{\"b\":", "-:1: \"text\" is an array, not a string.")]
    public void Ten_thousand_nested_brackets_are_refused(string name, string bracket, string message)
    {
        Assert.StartsWith(message, Reading.Refused(string.Concat(Enumerable.Repeat(bracket, 10_000)), name), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void An_ignored_member_may_be_nested_as_deep_as_the_limit(int depth, bool isRead)
    {
        // The record itself is one level of the 64.
        var nested = new string('[', depth) + new string(']', depth);
        foreach (var name in (string[])["a.jsonl", "a.json"])
        {
            var result = Reading.One($$"""{"x":{{nested}},"date":"2017-03-14","text":"A."}""", name);
            Assert.Equal(isRead, result.IsReport);
            if (!isRead) Assert.Contains("nested more than 64 deep", result.Refusal!.Problem, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("text", "\"text\" has 1,001 characters; at most 1,000 are read.")]
    [InlineData("context", "\"context\" has 1,001 characters; at most 1,000 are read.")]
    [InlineData("id", "\"id\" has 1,001 characters; at most 100 are read.")]
    [InlineData("title", "\"title\" has 1,001 characters; at most 100 are read.")]
    public void Members_beyond_their_limits_are_refused(string member, string problem)
    {
        var options = new ReadOptions { Limits = new ReadLimits { MaxTextLength = 1_000, MaxFieldLength = 100 } };
        var message = Reading.Refused($$"""{"date":"2017-03-14","text":"A.","{{member}}":"{{new string('x', 1_001)}}"}""", options: options);
        Assert.StartsWith("reports.jsonl:1: " + problem, message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_pairs_than_the_limit_are_refused()
    {
        var options = new ReadOptions { Limits = new ReadLimits { MaxPairs = 2 } };
        var pairs = string.Join(',', Enumerable.Repeat("""{"source":{"start":0,"end":1},"target":{"start":0,"end":1}}""", 3));
        Assert.StartsWith("reports.jsonl:1: \"pairs\" has more than 2 members.",
            Reading.Refused($$"""{"date":"2017-03-14","text":"A.","pairs":[{{pairs}}]}""", options: options), StringComparison.Ordinal);
    }

    [Fact]
    public void A_disk_that_fails_half_way_is_told_after_what_was_read()
    {
        using var stream = new RepeatingStream(Encoding.UTF8.GetBytes(Good + "\n"), (byte)' ', 100_000, Encoding.UTF8.GetBytes("\n" + Good), fails: true);
        var results = ReportSource.Read(stream, "a.jsonl", cancellation: TestContext.Current.CancellationToken).ToArray();
        Assert.Equal(("good", RefusalReason.Unreadable), (results[0].Report?.Id, results[1].Refusal?.Reason));
        Assert.Equal(2, results.Length);
    }

    [Fact]
    public void A_message_is_one_short_line_whatever_it_quotes()
    {
        var message = Reading.Refused("""{"text":"A.","date":"\u001b[31m\n\u202e""" + new string('9', 5_000) + "\"}");
        Assert.InRange(message.Length, 20, 200);
        Assert.DoesNotContain(message, c => char.IsControl(c) || c == '\u202e');
    }

    private static ReadResult[] Read(byte[] bytes, string name) => Reading.All(bytes, name);

    private static bool IsSound(ReadResult[] results) => results.Length > 0 && results.All(result =>
        result.IsReport
            ? result.Report.Pairs.All(pair => pair.Source.Start >= 0 && pair.Source.Start <= pair.Source.End && pair.Source.End <= result.Report.Text.Length)
            : !result.Refusal.ToString().Contains('\n', StringComparison.Ordinal));

    private static string Shown(ReadResult result) => $"{result.Line} {result.Report?.Id} {result.Report?.Text} {result.Refusal}";
}
