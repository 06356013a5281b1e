using Dateline.Model;
using Dateline.Store.Upkeep;

namespace Dateline.Store.Tests;

/// <summary>A record can be thinned out, copied, brought back and coded anew without losing or inventing anything.</summary>
public sealed class UpkeepTests
{
    private static readonly CoderVersion Later = CodedReports.Coder with { Version = "0.2.0" };

    [Fact]
    public void A_removed_report_leaves_nothing_but_the_change_that_says_so()
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1"), CodedReports.Attack("r2"));
        project.Store(CodedReports.Attack("r2", words: "Freedonia shelled a bridge."));
        using (var record = RecordFile.OpenToWrite(project.Folder))
        {
            Assert.Equal(["r9"], ReportRemoval.Remove(record, ["r2", "r9"], "A. Analyst", "withdrawn", TimeProvider.System));
            var tables = record.Words("SELECT table_name FROM duckdb_columns() WHERE schema_name = 'record' AND column_name = 'report_key' AND table_name <> 'changes'");
            Assert.All(tables, table => Assert.Equal(0, record.Number($"SELECT count(*) FROM record.{table} WHERE report_key IN (2, 3)")));
        }

        Assert.Equal(["removed r2 3 A. Analyst withdrawn"], project.Ask("SELECT change, report, report_key, who, why FROM changes WHERE batch = 3"));
        Assert.Equal(["r1"], project.Ask("SELECT report FROM events"));
        Assert.Empty(project.Check());
        project.Store(CodedReports.Attack("r2"));
        Assert.Equal(["4 added r2 4 4"], project.Ask("SELECT c.batch, change, c.report, c.report_key, event_key FROM changes c JOIN events e USING (report_key) WHERE c.batch = 4"));
        Assert.Empty(project.Check());
    }

    [Fact]
    public void Differences_of_a_later_coder_are_told_by_report_and_in_sum()
    {
        using var project = new Project();
        var first = CodedReports.Attack("r1");
        var other = CodedReports.Attack("r2");
        project.Store(first, other, CodedReports.Attack("r3"));
        using var record = RecordFile.OpenToWrite(project.Folder);
        Assert.Equal(3, Recoding.Keys(record, Later).Length);
        var read = Recoding.Read(record, Recoding.Keys(record, Later)).First();
        Assert.Equal((first.Id, first.Date, first.Text, "Reuters"), (read.Id, read.Date, read.Text, Assert.Single(read.Credits)));
        new RecordWriter(record, "recode").Store(
        [
            first with { Coder = Later, Events = [first.Events[0] with { Status = EventStatus.Negated }], Claims = [] },
            other with { Coder = Later, Events = [other.Events[0], other.Events[0] with { Id = "e2", EventText = [] }] },
        ]);
        Assert.Equal(
            [
                "r1 claim gone Sylvania independent -",
                "r1 event changed Freedonia ASSAULT (heavy-weapons) Sylvania occurred 2017-03-14 according to Sylvania Freedonia ASSAULT (heavy-weapons) Sylvania negated 2017-03-14 according to Sylvania",
                "r2 event added - Freedonia ASSAULT (heavy-weapons) Sylvania occurred 2017-03-14 according to Sylvania",
            ],
            Asked(record, CodingDifferences.Each(1)));
        Assert.Equal(["claim 0 1 0 2", "event 1 0 1 2"], Asked(record, CodingDifferences.Sum(1)));
        Assert.Single(Recoding.Keys(record, Later));
        Assert.Empty(RecordCheck.Problems(record));
    }

    [Fact]
    public void What_a_coder_has_coded_before_is_shown_again_and_not_stored_twice()
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1"));
        project.Store(CodedReports.Attack("r1") with { Coder = Later });
        using var record = RecordFile.OpenToWrite(project.Folder);
        Assert.Equal(1, Recoding.ShowAgain(record, CodedReports.Coder, TimeProvider.System));
        Assert.Equal(0, Recoding.ShowAgain(record, CodedReports.Coder, TimeProvider.System));
        Assert.Empty(Recoding.Keys(record, CodedReports.Coder));
        Assert.Equal(["1 0.1.0 3 recoded"], Asked(record, new("SELECT report_key, coder_version, c.batch, change FROM reports JOIN changes c USING (report_key) WHERE c.batch = 3")));
        Assert.Empty(RecordCheck.Problems(record));
    }

    [Fact]
    public void A_backup_brings_back_what_the_project_had()
    {
        using var project = new Project();
        using var other = new Project();
        project.Store(CodedReports.Attack("r1"));
        var file = Path.Combine(other.Folder, "record.duckdb");
        Assert.Empty(RecordStorage.Backup(project.Folder, file));
        project.Store(CodedReports.Attack("r2"));
        Assert.Empty(RecordStorage.Restore(file, project.Folder));
        Assert.Equal(["r1"], project.Ask("SELECT report FROM events_corrected"));
        Assert.Empty(project.Check());
        Assert.Equal(1, project.Store(CodedReports.Attack("r3")));
        Assert.Equal([RecordFile.Name], Directory.GetFiles(project.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_backup_that_is_not_whole_replaces_nothing_and_a_record_in_use_is_left_alone()
    {
        using var project = new Project();
        using var other = new Project();
        project.Store(CodedReports.Attack("r1"));
        other.Store(CodedReports.Attack("r2"));
        using (var record = RecordFile.OpenToWrite(other.Folder)) record.Execute("DELETE FROM record.lines");
        Assert.Equal(["1 report lacks its coded line"], RecordStorage.Restore(other.File, project.Folder));
        File.WriteAllText(other.File, new string('x', 20_000));
        Assert.Equal(RecordTrouble.Damaged, Assert.Throws<RecordException>(() => RecordStorage.Restore(other.File, project.Folder)).Trouble);
        Assert.Equal(["r1"], project.Ask("SELECT report FROM events"));
        Assert.Empty(RecordStorage.Restore(project.File, other.Folder));
        Assert.Equal(["r1"], other.Ask("SELECT report FROM events"));
    }

    [Fact]
    public void A_compacted_record_says_the_same_in_less_room()
    {
        using var project = new Project();
        project.Store([.. Enumerable.Range(0, 600).Select(static number => CodedReports.Attack($"r{number}", words: string.Concat(Enumerable.Range(number, 300))))]);
        using (var record = RecordFile.OpenToWrite(project.Folder)) ReportRemoval.Remove(record, [.. Enumerable.Range(1, 599).Select(static number => $"r{number}")], null, null, TimeProvider.System);
        var (before, after) = RecordStorage.Compact(project.Folder, null);
        Assert.InRange(after, 1, before - 1);
        Assert.Equal(["r0"], project.Ask("SELECT report FROM events"));
        Assert.Empty(project.Check());
        Assert.Equal(1, project.Store(CodedReports.Attack("r1")));
        Assert.Equal(["601"], project.Ask("SELECT event_key FROM events WHERE report = 'r1'"));
    }

    private static string[] Asked(RecordFile record, RecordQuestion question)
    {
        using var answer = RecordAnswer.Ask(record, question, CancellationToken.None);
        return [.. answer.Rows().Select(static row => string.Join(' ', row.Select(static value => value ?? "-")))];
    }
}
