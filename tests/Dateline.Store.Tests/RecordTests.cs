using Dateline.Model;

namespace Dateline.Store.Tests;

/// <summary>What goes into a record comes out of it, once, and under the codebook's names.</summary>
public sealed class RecordTests
{
    [Fact]
    public void A_report_comes_out_under_the_codebooks_names()
    {
        using var project = new Project();
        Assert.Equal(1, project.Store(CodedReports.Attack("r1")));
        Assert.Equal(["r1 ASSAULT heavy-weapons 194 occurred FRE SYL Sylvania"], project.Ask("SELECT report, event, mode, cameo, status, actor_code, recipient_code, according_to FROM events"));
        Assert.Equal(["actor Freedonia FRE GOV,MIL", "recipient Sylvania SYL "], project.Ask("SELECT side, name, code, sector FROM event_parties ORDER BY side"));
        Assert.Equal(["dead 3 3"], project.Ask("SELECT measure, min, max FROM event_sizes"));
        Assert.Equal(["Sylvania SYL indirect"], project.Ask("SELECT speaker, speaker_code, kind FROM statements"));
        Assert.Equal(["Sylvania independent True"], project.Ask("SELECT subject, relation, polarity FROM claims"));
        Assert.Equal(["the order order in_force future Freedonia"], project.Ask("SELECT instrument, instrument_kind, stage, status, taken_by FROM stages"));
        Assert.Empty(project.Check());
    }

    [Fact]
    public void What_no_column_keeps_is_in_the_coded_line()
    {
        using var project = new Project();
        var report = CodedReports.Attack("r1");
        project.Store(report);
        Assert.Equal(DatelineJson.Serialize(report with { Text = null }), Assert.Single(project.Ask("SELECT coded FROM record.lines")));
    }

    [Fact]
    public void Adding_twice_changes_nothing()
    {
        using var project = new Project();
        Assert.Equal(2, project.Store(CodedReports.Attack("r1"), CodedReports.Attack("r2")));
        Assert.Equal(0, project.Store(CodedReports.Attack("r2"), CodedReports.Attack("r1")));
        Assert.Equal(1, project.Store(CodedReports.Attack("r2"), CodedReports.Attack("r3"), CodedReports.Attack("r3")));
        Assert.Equal(["3"], project.Ask("SELECT count(*) FROM events"));
        Assert.Equal(["1 2", "2 1"], project.Ask("SELECT batch, reports FROM record.batches ORDER BY batch"));
        Assert.Empty(project.Check());
    }

    [Fact]
    public void A_corrected_report_and_a_later_coder_replace_in_the_views_and_stay_in_the_tables()
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1"));
        project.Store(CodedReports.Attack("r1", words: "Freedonia shelled Sylvania again."));
        project.Store(CodedReports.Attack("r1", words: "Freedonia shelled Sylvania again.") with { Coder = CodedReports.Coder with { Version = "0.2.0" } });
        Assert.Equal(["Freedonia shelled Sylvania again."], project.Ask("SELECT sentence FROM events"));
        Assert.Equal(["0.2.0"], project.Ask("SELECT coder_version FROM reports"));
        Assert.Equal(["3"], project.Ask("SELECT count(*) FROM record.events"));
        Assert.Empty(project.Check());
    }

    [Fact]
    public void A_batch_that_breaks_off_leaves_nothing_and_can_be_repeated()
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r0"));
        using (var record = RecordFile.OpenToWrite(project.Folder))
        {
            var writer = new RecordWriter(record);
            var broken = CodedReports.Attack("r2", actor: null);
            Assert.ThrowsAny<Exception>(() => writer.Store([CodedReports.Attack("r1"), broken]));
            Assert.Equal(2, writer.Store([CodedReports.Attack("r1"), CodedReports.Attack("r2")]));
        }

        Assert.Equal(["r0", "r1", "r2"], project.Ask("SELECT report FROM events ORDER BY report"));
        Assert.Empty(project.Check());
    }

    [Theory]
    [InlineData("'; DROP TABLE record.events; --")]
    [InlineData("\"); DELETE FROM record.reports; --")]
    [InlineData("$1 \\ % _ ❄ 日本")]
    public void No_word_of_a_report_or_question_is_read_as_sql(string words)
    {
        using var project = new Project();
        project.Store(CodedReports.Attack(words, words: words, actor: words), CodedReports.Attack("r2"));
        var found = project.List("events", ("text", words), ("actor", words));
        Assert.StartsWith(words, Assert.Single(found), StringComparison.Ordinal);
        Assert.Equal(["2"], project.Ask("SELECT count(*) FROM record.events"));
    }

    [Fact]
    public void A_check_sees_what_must_not_be()
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1"));
        using (var record = RecordFile.OpenToWrite(project.Folder)) record.Execute("DELETE FROM record.events");
        Assert.Contains("2 parties lack their event", project.Check());
    }
}
