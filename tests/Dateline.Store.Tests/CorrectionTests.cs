using Dateline.Model;
using Dateline.Store.Corrections;

namespace Dateline.Store.Tests;

/// <summary>What analysts judge stands beside what the coder coded, and goes along where the coder codes the same again.</summary>
public sealed class CorrectionTests
{
    [Fact]
    public void A_rejected_event_keeps_its_place_with_its_verdict_and_is_left_out_of_the_corrected_view()
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1"), CodedReports.Attack("r2"));
        Judge(project, "event:1", "reject");
        Judge(project, "event:2", "accept");
        Assert.Equal(["r1 reject", "r2 accept"], project.Ask("SELECT report, verdict FROM events ORDER BY report"));
        Assert.Equal(["r2"], project.Ask("SELECT report FROM events_corrected"));
        Judge(project, "event:1", "withdraw");
        Assert.Equal(["r1 -", "r2 accept"], project.Ask("SELECT report, verdict FROM events_corrected ORDER BY report"));
        Assert.Equal(
            ["2 corrected r1 event:1 A. Analyst because", "3 corrected r2 event:2 A. Analyst because", "4 corrected r1 event:1 A. Analyst because"],
            project.Ask("SELECT batch, change, report, target, who, why FROM changes WHERE change = 'corrected' ORDER BY change_key"));
        Assert.Empty(project.Check());
    }

    [Fact]
    public void Fields_that_are_set_show_beside_what_the_coder_said()
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1"));
        Judge(project, "event:1", "change", ("event", "mobilize"), ("mode", "troops"), ("actor_code", "FRE; SYL"), ("date_start", ""), ("historical", "True"));
        Judge(project, "event:1", "change", ("actor_code", "SYL"));
        Assert.Equal(["ASSAULT heavy-weapons 4 -9 FRE 03/14/2017 False change"], project.Ask("SELECT event, mode, quad_code, event_scale, actor_code, date_start, historical, verdict FROM events"));
        Assert.Equal(["MOBILIZE troops 4 -6.5 SYL - True"], project.Ask("SELECT event, mode, quad_code, event_scale, actor_code, date_start, historical FROM events_corrected"));
        Assert.Equal(["actor_code FRE; SYL FRE", "actor_code SYL FRE"], project.Ask("SELECT field, value, was FROM corrections WHERE field = 'actor_code' ORDER BY correction_key"));
        Assert.Equal(["actor_code,date_start,event,event_scale,historical,mode,quad_code"], project.Ask("SELECT list_sort(corrected) FROM events_corrected"));
    }

    [Theory]
    [InlineData("event:99", "accept", null, null, "The record has no event:99.")]
    [InlineData("dance:1", "accept", null, null, "\"dance:1\" is nothing that can be corrected.")]
    [InlineData("event:1; DROP TABLE record.events", "accept", null, null, "is nothing that can be corrected.")]
    [InlineData("event:1", "maybe", null, null, "\"maybe\" is no verdict.")]
    [InlineData("event:1", "change", null, null, "A change names at least one field")]
    [InlineData("event:1", "reject", "status", "negated", "Fields are set by the verdict change alone.")]
    [InlineData("event:1", "change", "sentence", "Other words.", "\"sentence\" of an event cannot be set.")]
    [InlineData("event:1", "change", "status", "perhaps", "status cannot be \"perhaps\".")]
    [InlineData("event:1", "change", "cameo", "9999", "cameo cannot be")]
    [InlineData("event:1", "change", "lat", "91", "lat cannot be")]
    [InlineData("event:1", "change", "date_end", "2017-02-30", "date_end cannot be")]
    public void A_wrong_correction_is_told_and_stores_nothing(string target, string verdict, string? field, string? value, string expected)
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1"));
        using (var record = RecordFile.OpenToWrite(project.Folder))
        {
            KeyValuePair<string, string>[] changes = field is null ? [] : [new(field, value!)];
            var outcome = new CorrectionWriter(record, TimeProvider.System).Store(new Correction(target, verdict, changes, "A. Analyst", "because"));
            Assert.Contains(expected, outcome.Problem, StringComparison.Ordinal);
        }

        Assert.Equal(["0 1"], project.Ask("SELECT (SELECT count(*) FROM corrections), (SELECT count(*) FROM events)"));
    }

    [Fact]
    public void Words_of_a_correction_are_never_read_as_sql()
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1"));
        const string Hostile = "'); DROP TABLE record.events; --";
        Judge(project, "event:1", "change", ("place", Hostile));
        Assert.Equal([Hostile], project.Ask("SELECT place FROM events_corrected"));
    }

    [Fact]
    public void A_correction_goes_along_to_a_new_coding_that_says_the_same()
    {
        using var project = new Project();
        var first = CodedReports.Attack("r1");
        var second = CodedReports.Attack("r2");
        project.Store(first, second);
        Judge(project, "event:1", "reject");
        Judge(project, "event:2", "reject");
        Judge(project, "claim:1", "change", ("polarity", "false"));
        var later = CodedReports.Coder with { Version = "0.2.0" };
        project.Store(first with { Coder = later }, second with { Coder = later, Events = [second.Events[0] with { Status = EventStatus.Negated }] });
        Assert.Equal(["r1 reject", "r2 -"], project.Ask("SELECT report, verdict FROM events ORDER BY report"));
        Assert.Equal(["False"], project.Ask("SELECT polarity FROM claims_corrected WHERE report = 'r1'"));
        Assert.Equal(["claim:3 3", "event:3 1"], project.Ask("SELECT target, carried_from FROM corrections WHERE carried_from IS NOT NULL ORDER BY target"));
        using var record = RecordFile.OpenToWrite(project.Folder);
        Assert.Equal(1, CarriedCorrections.LeftBehind(record, 4));
        Assert.Empty(RecordCheck.Problems(record));
        var outcome = new CorrectionWriter(record, TimeProvider.System).Store(new Correction("event:1", "accept", [], "A", "b"));
        Assert.Contains("older coding of report \"r1\"", outcome.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_review_shows_what_nobody_has_judged_the_least_certain_first()
    {
        using var project = new Project();
        project.Store([.. new[] { 0.9, 0.2, 0.5 }.Select(static (confidence, number) =>
            CodedReports.Attack($"r{number}") is var report ? report with { Events = [report.Events[0] with { Confidence = confidence }] } : report)]);
        Judge(project, "event:2", "accept");
        Assert.Equal(["3", "1"], project.Ask(ReviewQueue.Question(10)).Select(static row => row.Split(' ')[0]));
        Assert.Single(project.Ask(ReviewQueue.Question(1)));
        Assert.Empty(project.Ask(ReviewQueue.Question(10, "ACCUSE")));
    }

    private static void Judge(Project project, string target, string verdict, params (string Field, string Value)[] changes)
    {
        using var record = RecordFile.OpenToWrite(project.Folder);
        var outcome = new CorrectionWriter(record, TimeProvider.System).Store(
            new Correction(target, verdict, [.. changes.Select(static change => KeyValuePair.Create(change.Field, change.Value))], "A. Analyst", "because"));
        Assert.Null(outcome.Problem);
    }
}
