using System.Buffers;
using System.Text;
using System.Text.Json;
using Dateline.Cli.Output;
using Dateline.Model;

namespace Dateline.Cli.Tests.Output;

/// <summary>The forms in which coded reports are written.</summary>
public sealed class ReportFormatTests
{
    [Fact]
    public void Json_lines_is_the_codebooks_form_on_one_line() => Assert.Equal(DatelineJson.Serialize(Reports.Blockade) + "\n", Write(new JsonLinesFormat(), Reports.Blockade));

    [Fact]
    public void Text_that_is_left_out_leaves_no_member() => Assert.DoesNotContain("\"text\":\"Freedonia denounced the blockade. Syl", Write(new JsonLinesFormat(), Reports.Blockade with { Text = null, Events = [] }), StringComparison.Ordinal);

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_the_replacement_character()
    {
        var written = Write(new JsonLinesFormat(), Reports.Blockade with { Title = "a\ud800b" });
        Assert.Equal("a\ufffdb", DatelineJson.Deserialize(written).Title);
    }

    [Fact]
    public void Plover_writes_one_complete_event_a_line()
    {
        var lines = Write(new PloverFormat(), Reports.Blockade).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        using var second = JsonDocument.Parse(lines[1]);
        var coded = second.RootElement;
        Assert.Equal("blockade-e2", coded.GetProperty("id").GetString());
        Assert.Equal("COERCE", coded.GetProperty("event").GetString());
        Assert.Equal("2017-03-01", coded.GetProperty("date").GetString());
        Assert.Equal("2017-03-31", coded.GetProperty("date_end").GetString());
        Assert.Equal("SYL", coded.GetProperty("actor")[0].GetProperty("code").GetString());
        Assert.Equal("Coral Islands", coded.GetProperty("recipient")[0].GetProperty("name").GetString());
        Assert.Equal("asserts", coded.GetProperty("according_to")[0].GetProperty("stance").GetString());
        Assert.Equal(12, coded.GetProperty("size").GetProperty("dead").GetProperty("min").GetInt64());
        Assert.Equal("2017-03-14", coded.GetProperty("pub_date").GetString());
    }

    [Fact]
    public void Plover_writes_nothing_for_a_report_without_events() => Assert.Equal("", Write(new PloverFormat(), Reports.Blockade with { Events = [] }));

    [Fact]
    public void A_table_tells_who_did_what_to_whom_according_to_whom()
    {
        var table = Write(new TableFormat(new Page(120, Colour: false)), Reports.Blockade);
        Assert.All(
            (string[])
            [
                "Freedonia protests against blockade", "14 Mar 2017 · Mercury · blockade", "With reporting by Reuters", "“denounced”", "ACCUSE disapprove", "(14 Mar 2017)",
                "Mar 2017", "SYL GOV", "Sylvania says", "background", "Sylvania (said): it would go on",
                "In the view of Sylvania: Coral Islands is not an independent state, officially.", "the blockade order (order; parties: Sylvania)", "– in force (future) by Sylvania",
                "Sylvania must not: “it would go on”", "No holder of the office is known.",
            ],
            expected => Assert.Contains(expected, table, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void A_plain_table_fits_the_page_without_escape_sequences_or_trailing_space(int width)
    {
        var hostile = Reports.Blockade with { Title = "\u001b[2J" + new string('x', 500) };
        Assert.All(Write(new TableFormat(new Page(width, Colour: false)), hostile).Split('\n'), line =>
        {
            Assert.True(line.Length <= width, line);
            Assert.Equal(line.TrimEnd(), line);
            Assert.DoesNotContain('\u001b', line);
        });
    }

    [Fact]
    public void A_report_without_events_says_so() => Assert.Contains("No events.", Write(new TableFormat(new Page(80, false)), Reports.Blockade with { Events = [] }), StringComparison.Ordinal);

    internal static string Write(IReportFormat format, CodedReport report)
    {
        var output = new ArrayBufferWriter<byte>();
        format.Write(report, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
