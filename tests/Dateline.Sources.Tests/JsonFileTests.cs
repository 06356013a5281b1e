namespace Dateline.Sources.Tests;

public sealed class JsonFileTests
{
    [Theory]
    [InlineData("""{"id":"a","date":"2017-03-14","text":"A."}""", "a@1")]
    [InlineData("""[{"id":"a","date":"2017-03-14","text":"A."},{"id":"b","date":"2017-03-14","text":"B."}]""", "a@1 b@1")]
    [InlineData("[\n  {\"id\":\"a\",\"date\":\"2017-03-14\",\n\"text\":\"A.\"},\n  {\"id\":\"b\",\"date\":\"2017-03-14\",\"text\":\"B.\"}\n]\n", "a@2 b@4")]
    [InlineData("{\"id\":\"a\",\"date\":\"2017-03-14\",\"text\":\"A.\"}\n{\"id\":\"b\",\"date\":\"2017-03-14\",\"text\":\"B.\"}\n", "a@1 b@2")]
    [InlineData("[{\"id\":\"a\",\"date\":\"2017-03-14\",\"text\":\"A.\"}]\n[{\"id\":\"b\",\"date\":\"2017-03-14\",\"text\":\"B.\"}]", "a@1 b@2")]
    [InlineData("[3,\n{\"id\":\"b\",\"date\":\"2017-03-14\",\"text\":\"B.\"},\n[[4]],\"x\"]", "!@1 b@2 !@3 !@3")]
    [InlineData("[]", "!")]
    [InlineData("[{\"id\":\"a\",\"date\":\"2017-03-14\",\"text\":\"A.\"},\n{\"id\":", "a@1 !@2")]
    [InlineData("[{\"id\":\"a\",\"date\":\"2017-03-14\",\"text\":\"A.\"},\n{'id'}, {\"id\":\"c\"}]", "a@1 !@2")]
    [InlineData("{\"id\":\"a\",\"date\":\"2017-03-14\",\"text\":\"A.\"}\n{'id'}\n{\"id\":\"c\",\"date\":\"2017-03-14\",\"text\":\"C.\"}\n", "a@1 !@2 c@3")]
    [InlineData("{\n\"id\":\"a\",\n\"date\":,\n}\n{\n\"id\":\"c\",\"date\":\"2017-03-14\",\"text\":\"C.\"}\n", "!@1 c@5")]
    public void Objects_arrays_and_sequences_give_their_records_with_their_lines(string content, string expected)
    {
        Assert.Equal(expected, string.Join(' ', Reading.All(content, "a.json").Select(Shown)));
    }

    [Fact]
    public void Records_longer_than_the_readers_buffer_arrive_whole()
    {
        var text = string.Concat(Enumerable.Repeat("Moscow signed “it”. ", 40_000));
        var content = "[" + string.Join(",\n", Enumerable.Range(1, 5).Select(i => $$"""{"id":"{{i}}","date":"2017-03-14","text":"{{text}}."}""")) + "]";
        var results = Reading.All(content, "a.json");
        Assert.Equal("1@1 2@2 3@3 4@4 5@5", string.Join(' ', results.Select(Shown)));
        Assert.All(results, result => Assert.Equal(text.Length + 1, result.Report!.Text.Length));
    }

    [Fact]
    public void An_array_named_as_lines_is_an_array_all_the_same()
    {
        Assert.Equal("a@2", string.Join(' ', Reading.All("[\n{\"id\":\"a\",\"date\":\"2017-03-14\",\"text\":\"A.\"}]", "a.jsonl").Select(Shown)));
    }

    [Fact]
    public void Escaped_characters_are_decoded_and_half_surrogates_cost_no_report()
    {
        Assert.Equal("\"Tbilisi\"\n\\/ é \ud83d\ude00 \ufffd.",
            Reading.Report("""{"date":"2017-03-14","text":"\u201cTbilisi\"\n\\\/ \u00E9 \ud83d\ude00 \ud83d."}""").Text);
    }

    private static string Shown(ReadResult result) => (result.Report?.Id ?? "!") + (result.Line is { } line ? $"@{line}" : "");
}
