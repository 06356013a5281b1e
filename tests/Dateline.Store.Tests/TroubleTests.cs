namespace Dateline.Store.Tests;

/// <summary>What can be wrong with a record is told apart, and nothing is lost by asking.</summary>
public sealed class TroubleTests
{
    [Fact]
    public void A_folder_without_a_record_is_no_project()
    {
        using var project = new Project();
        File.Delete(project.File);
        Assert.Equal(RecordTrouble.NotAProject, Trouble(() => RecordFile.OpenToRead(project.Folder)));
    }

    [Fact]
    public void A_record_is_not_made_over_another()
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1"));
        Assert.False(RecordFile.Create(project.Folder));
        Assert.Equal(["1"], project.Ask("SELECT count(*) FROM reports"));
    }

    [Fact]
    public void A_newer_schema_is_refused()
    {
        using var project = new Project();
        using (var record = RecordFile.OpenToWrite(project.Folder)) record.Execute($"INSERT INTO record.version VALUES ({RecordSchema.Version + 1})");
        Assert.Equal(RecordTrouble.NewerSchema, Trouble(() => RecordFile.OpenToWrite(project.Folder)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5000)]
    public void A_damaged_file_is_told(int at)
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1"));
        var bytes = File.ReadAllBytes(project.File);
        Array.Fill(bytes, (byte)0x5A, at, 4096);
        File.WriteAllBytes(project.File, bytes);
        Assert.Equal(RecordTrouble.Damaged, Trouble(() => RecordFile.OpenToRead(project.Folder)));
    }

    [Theory]
    [InlineData("SELEC 1")]
    [InlineData("SELECT * FROM nothing")]
    [InlineData("DROP TABLE record.events")]
    [InlineData("INSERT INTO record.version VALUES (9)")]
    [InlineData("SELECT * FROM read_csv('/etc/passwd')")]
    [InlineData("COPY record.reports TO 'stolen.csv'")]
    [InlineData("SET enable_external_access=true")]
    [InlineData("ATTACH 'other.duckdb'")]
    [InlineData("INSTALL httpfs")]
    public void A_question_changes_nothing_and_reaches_nothing_outside(string sql)
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1"));
        Assert.Equal(RecordTrouble.BadQuestion, Trouble(() => project.Ask(sql)));
        Assert.Equal(["1"], project.Ask("SELECT count(*) FROM events"));
    }

    [Fact]
    public void A_question_that_never_ends_is_ended()
    {
        using var project = new Project();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        const string Endless = "SELECT count(*) FROM range(1000000) a, range(1000000) b, range(1000) c WHERE a.range + b.range * c.range % 7 = 3";
        Assert.Equal(RecordTrouble.TookTooLong, Trouble(() => project.AskUntil(new RecordQuestion(Endless), stop.Token)));
    }

    private static RecordTrouble Trouble(Func<object> work) => Assert.Throws<RecordException>(() => (work() as IDisposable)?.Dispose()).Trouble;
}
