using System.Text.Json;

namespace Dateline.Cli.Tests;

/// <summary><c>dateline who</c> from outside.</summary>
public sealed class WhoCommandTests
{
    [Theory]
    [InlineData("Georgian Foreign Minister", "2017-03-14", null, "Mikheil Janelidze", "GEO", "GOV")]
    [InlineData("Georgian Foreign Minister", "2019-03-14", null, "David Zalkaliani", "GEO", "GOV")]
    [InlineData("police", "2017-03-14", "GEO", "police", "GEO", "COP")]
    [InlineData("police", "2017-03-14", "Chile", "police", "CHL", "COP")]
    [InlineData("police", "2017-03-14", null, "police", null, "COP")]
    [InlineData("soldiers", "2017-03-14", null, "soldiers", null, "MIL")]
    public async Task A_phrase_is_resolved_on_its_day(string phrase, string date, string? near, string name, string? code, string sectors)
    {
        string[] country = near is null ? [] : ["--near", near];
        var result = await CommandProcess.RunAsync(null, ["who", phrase, "--date", date, "--format", "json", .. country]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        using var first = JsonDocument.Parse(result.Lines[0]);
        var answer = first.RootElement;
        Assert.Equal(name, answer.GetProperty("name").GetString());
        Assert.Equal(code, answer.GetProperty("code").GetString());
        Assert.Equal(sectors, string.Join(' ', answer.GetProperty("sector").EnumerateArray().Select(static sector => sector.GetString())));
        Assert.NotEqual("", answer.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task People_read_the_reason_beside_the_answer()
    {
        var result = await CommandProcess.RunAsync(null, "who", "Georgian Foreign Minister", "--date", "2017-03-14");
        Assert.Equal(0, result.Code);
        Assert.Contains("GOV (government)", result.Output, StringComparison.Ordinal);
        Assert.Contains("Mikheil Janelidze was Foreign Minister of Georgia on 2017-03-14", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_said_in_a_sentence()
    {
        var result = await CommandProcess.RunAsync(null, "who", "yesterday", "--date", "2017-03-14");
        Assert.Equal(0, result.Code);
        Assert.StartsWith("\"yesterday\" is nobody", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who")]
    [InlineData("who", "police")]
    [InlineData("who", "police", "--date", "2017-02-30")]
    public async Task A_wrong_command_line_is_answered_with_a_sentence_and_code_2(params string[] arguments)
    {
        var result = await CommandProcess.RunAsync(null, arguments);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.NotEqual("", result.Error);
    }
}
