using System.Collections.Immutable;
using Dateline.Cli.Lives;
using Dateline.Model;

namespace Dateline.Cli.Tests.Lives;

/// <summary>Life lines over invented coded reports.</summary>
public sealed class LifeLinesTests
{
    [Fact]
    public void Steps_of_several_reports_stand_in_order_in_one_line()
    {
        var line = Assert.Single(Lives("zenda", Report("r2", "2020-06-02", Stage(StageKind.Ratified, "2020-06-01")), Report("r1", "2020-05-02", Stage(StageKind.Signed, "2020-05-01"))));
        Assert.Equal([StageKind.Signed, StageKind.Ratified], line.Stages.Select(static stage => stage.Kind));
        Assert.Equal(["r1", "r2"], line.Reports);
        Assert.Empty(line.Gaps);
        Assert.Empty(line.Contradictions);
    }

    [Fact]
    public void The_same_step_in_two_reports_is_told_twice_and_listed_once()
    {
        var line = Assert.Single(Lives("zenda", Report("r1", "2020-05-02", Stage(StageKind.Signed, "2020-05-01")), Report("r2", "2020-06-02", Stage(StageKind.Signed, null))));
        var stage = Assert.Single(line.Stages);
        Assert.Equal(["r1", "r2"], stage.Told.Select(static telling => telling.Report));
        Assert.Equal(new DateOnly(2020, 5, 1), stage.Date?.Start);
    }

    [Fact]
    public void What_one_source_tells_and_another_denies_is_a_contradiction()
    {
        var line = Assert.Single(Lives("zenda", Report("r1", "2020-05-02", Stage(StageKind.Signed, "2020-05-01")), Report("r2", "2020-05-03", Stage(StageKind.Signed, null, EventStatus.Negated))));
        Assert.Contains("but not signed", Assert.Single(line.Contradictions), StringComparison.Ordinal);
    }

    [Fact]
    public void Not_yet_signed_before_the_signing_is_no_contradiction()
    {
        var line = Assert.Single(Lives("zenda", Report("r0", "2020-04-01", Stage(StageKind.Signed, null, EventStatus.Negated)), Report("r1", "2020-05-02", Stage(StageKind.Signed, "2020-05-01"))));
        Assert.Empty(line.Contradictions);
    }

    [Fact]
    public void Two_days_for_what_happens_once_are_a_contradiction()
    {
        var line = Assert.Single(Lives("zenda", Report("r1", "2020-05-02", Stage(StageKind.Signed, "2020-05-01")), Report("r2", "2020-05-09", Stage(StageKind.Signed, "2020-05-08"))));
        Assert.Single(line.Contradictions);
    }

    [Fact]
    public void A_step_that_supposes_an_untold_one_is_a_gap()
    {
        var line = Assert.Single(Lives("zenda", Report("r1", "2020-05-02", Stage(StageKind.Ratified, "2020-05-01"))));
        Assert.Contains("signed", Assert.Single(line.Gaps), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_reports_does_not_matter()
    {
        CodedReport[] reports = [Report("r1", "2020-05-02", Stage(StageKind.Signed, "2020-05-01")), Report("r2", "2020-06-02", Stage(StageKind.Ratified, "2020-06-01")), Report("r3", "2020-06-02", Stage(StageKind.Violated, null))];
        var forwards = Assert.Single(Lives("zenda", reports));
        Array.Reverse(reports);
        var backwards = Assert.Single(Lives("zenda", reports));
        Assert.Equal(forwards.Stages.Select(static stage => stage.Kind), backwards.Stages.Select(static stage => stage.Kind));
    }

    [Theory]
    [InlineData("Treaty of Zenda", true)]
    [InlineData("ZENDA", true)]
    [InlineData("Zenda treaty", true)]
    [InlineData("Strelsau", false)]
    public void Words_of_the_name_in_any_order_find_it(string asked, bool found) =>
        Assert.Equal(found, Lives(asked, Report("r1", "2020-05-02", Stage(StageKind.Signed, "2020-05-01"))).Length == 1);

    [Theory]
    [InlineData("{\"schema\":\"dateline/1\",\"id\":\"a\"}", true)]
    [InlineData("\uFEFF{\"schema\":\"dateline/1\"", true)]
    [InlineData("{\"id\":\"a\",\"text\":\"…\"}", false)]
    [InlineData("", false)]
    public void A_file_of_coded_reports_is_known_by_its_beginning(string beginning, bool coded) => Assert.Equal(coded, CodedInputs.IsCoded(beginning));

    private static ImmutableArray<LifeLine> Lives(string asked, params CodedReport[] reports) => LifeLines.Of(reports, new InstrumentQuery(asked));

    private static Stage Stage(StageKind kind, string? day, EventStatus status = EventStatus.Occurred)
    {
        var date = day is null ? null : new DateRange(Day(day), Day(day), Granularity.Day, null);
        return new Stage(kind, date, [], [], status, new TextSpan(0, 6, "treaty"));
    }

    private static CodedReport Report(string id, string date, params Stage[] stages) => new()
    {
        Id = id,
        Date = Day(date),
        Coder = Reports.Coder,
        Instruments = [new Instrument { Id = "i1", Kind = InstrumentKind.Treaty, Name = "Treaty of Zenda", Stages = [.. stages] }],
    };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
