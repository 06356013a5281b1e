using System.Buffers;
using System.Text;
using Dateline.Cli.Output;
using Dateline.Model;

namespace Dateline.Cli.Tests.Output;

/// <summary>Coded reports as tables of dyads.</summary>
public sealed class DyadFormatTests
{
    public static TheoryData<string> Forms => ["icews", "phoenix"];

    [Fact]
    public void Every_actor_meets_every_recipient() =>
        Assert.Equal(["Freedonia > Sylvania", "Sylvania > Coral Islands", "Sylvania > Freedonia"], Dyads(Reports.Blockade));

    [Fact]
    public void Parties_of_a_reciprocal_event_meet_both_ways()
    {
        var talks = Reports.Blockade.Events[0] with { Actor = [Reference.ToEntity("a", null), Reference.ToEntity("b", null)], Recipient = [] };
        Assert.Equal(["Freedonia > Sylvania", "Sylvania > Freedonia"], Dyads(Reports.Blockade with { Events = [talks] }));
    }

    [Fact]
    public void An_event_of_nobody_known_keeps_its_row()
    {
        var blast = Reports.Blockade.Events[0] with { Actor = [] };
        Assert.Equal([" > Sylvania"], Dyads(Reports.Blockade with { Events = [blast] }));
    }

    [Theory]
    [InlineData(EventStatus.Negated)]
    [InlineData(EventStatus.Future)]
    [InlineData(EventStatus.Hypothetical)]
    public void What_has_not_happened_is_left_out(EventStatus status) => Assert.Empty(Dyads(Reports.Blockade with { Events = [Reports.Blockade.Events[0] with { Status = status }] }));

    [Fact]
    public void What_its_source_denies_is_left_out()
    {
        var denied = Reports.Blockade.Events[1];
        Assert.Empty(Dyads(Reports.Blockade with { Events = [denied with { AccordingTo = [denied.AccordingTo[0] with { Stance = Stance.Denies }] }] }));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_line_has_as_many_cells_as_the_head(string form)
    {
        var format = ReportFormats.Create(form, new Page(80, Colour: false));
        var columns = format.Head.Count(static c => c == '\t');
        var lines = Write(format, Reports.Blockade with { Publisher = "Mer\tcury\nDaily" }).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.All(lines, line => Assert.Equal(columns, line.Count(static c => c == '\t')));
    }

    [Theory]
    [InlineData("=cmd()", "'=cmd()")]
    [InlineData("@sum", "'@sum")]
    [InlineData("-x", "'-x")]
    [InlineData("-2.5", "-2.5")]
    [InlineData("a\tb", "a b")]
    public void A_cell_is_no_formula_and_no_two_cells(string text, string expected)
    {
        var output = new ArrayBufferWriter<byte>();
        new TabSeparated(output).Cell(text).End();
        Assert.Equal(expected + "\n", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void Phoenix_has_the_score_of_the_root_code()
    {
        var cells = Write(new PhoenixFormat(), Reports.Blockade).Split('\n')[0].Split('\t');
        Assert.Equal(["111", "11", "3", "-2"], cells[13..17]);
    }

    private static string[] Dyads(CodedReport report) =>
        [.. Write(new IcewsFormat(), report).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split('\t')).Select(static cells => $"{cells[2]} > {cells[8]}")];

    private static string Write(IReportFormat format, CodedReport report)
    {
        var output = new ArrayBufferWriter<byte>();
        format.Write(report, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
