using System.Text;
using System.Text.Json;
using Dateline.Model;

namespace Dateline.Cli.Tests;

/// <summary><c>dateline positions</c> over coded reports: joins tellings, names holders, marks what cannot hold together.</summary>
public sealed class PositionsTests
{
    private static readonly CodedReport Denying = Reports.Blockade;

    private static readonly CodedReport Affirming = Denying with
    {
        Id = "later",
        Date = new DateOnly(2018, 1, 2),
        Claims = [Denying.Claims[0] with { Polarity = true, Holder = [Reference.ToEntity("a", null)] }, Denying.Claims[0] with { Id = "c2" }],
    };

    [Fact]
    public async Task Positions_are_joined_over_reports_and_conflicts_point_at_each_other()
    {
        var result = await CommandProcess.RunAsync(Lines(Affirming, Denying), "positions", "coral islands", "-", "--format", "jsonl");
        Assert.Equal((0, 2), (result.Code, result.Lines.Length));
        var positions = result.Lines.Select(static line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["blockade", "later"], positions[0].GetProperty("said_in").EnumerateArray().Select(static telling => telling.GetProperty("report").GetString()));
        Assert.Equal("Sylvania", positions[0].GetProperty("holder")[0].GetProperty("name").GetString());
        Assert.False(positions[0].GetProperty("polarity").GetBoolean());
        Assert.Equal(2, positions[0].GetProperty("conflicts")[0].GetProperty("position").GetInt32());
        Assert.Equal(1, positions[1].GetProperty("conflicts")[0].GetProperty("position").GetInt32());
        Assert.Equal("denial", positions[1].GetProperty("conflicts")[0].GetProperty("ground").GetString());
    }

    [Fact]
    public async Task The_table_says_who_holds_what_and_marks_conflicts()
    {
        var result = await CommandProcess.RunAsync(Lines(Denying, Affirming), "positions", "Coral Islands", "-");
        Assert.Equal(0, result.Code);
        Assert.Contains("Coral Islands: 2 positions in 2 reports", result.Output, StringComparison.Ordinal);
        Assert.Contains("✗ 2", result.Output, StringComparison.Ordinal);
        Assert.Contains("Sylvania", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_no_claim_concerns_has_no_positions()
    {
        var result = await CommandProcess.RunAsync(Lines(Denying), "positions", "Ruritania", "-");
        Assert.Equal(0, result.Code);
        Assert.Contains("Ruritania: 0 positions in 1 report", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_no_coded_report_is_named_and_the_others_count()
    {
        var result = await CommandProcess.RunAsync([.. Lines(Denying), .. "{\"schema\":\"dateline/1\"}\n"u8], "positions", "Coral Islands", "-", "--format", "jsonl");
        Assert.Equal((3, 1), (result.Code, result.Lines.Length));
        Assert.Contains("standard input:2: not a coded report", result.Error, StringComparison.Ordinal);
    }

    private static byte[] Lines(params CodedReport[] reports) => Encoding.UTF8.GetBytes(string.Concat(reports.Select(static report => DatelineJson.Serialize(report) + "\n")));
}
