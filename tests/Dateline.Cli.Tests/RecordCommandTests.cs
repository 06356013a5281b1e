using System.Text;
using Dateline.Store;

namespace Dateline.Cli.Tests;

/// <summary>The commands on a project from outside: what they print and how they exit.</summary>
public sealed class RecordCommandTests : IDisposable
{
    private const string Shelling = """{"id":"a1","date":"2017-03-14","publisher":"Mercury","text":"Nigeria attacked Chad on Monday."}""";
    private const string Refusal = """{"id":"a2","date":"2017-03-15","publisher":"Herald","text":"Niger condemned Nigeria on Tuesday."}""";
    private const string BadDate = """{"id":"b1","date":"2017-13-40","text":"Niger condemned Nigeria."}""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dateline-record-");

    private string Project => Path.Combine(folder.FullName, "project");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_project_is_made_once_filled_asked_and_found_whole()
    {
        Assert.Contains("is a project.", (await Run(null, 0, "init", Project)).Error, StringComparison.Ordinal);
        Assert.Contains("nothing was changed", (await Run(null, 0, "init", Project)).Error, StringComparison.Ordinal);
        Assert.StartsWith("2 reports stored, 0 there already, 0 refused, ", (await Add(0, Shelling, Refusal)).Error, StringComparison.Ordinal);
        Assert.StartsWith("0 reports stored, 2 there already, 0 refused, ", (await Add(0, Refusal, Shelling)).Error, StringComparison.Ordinal);
        Assert.Equal("No problems.\n", (await Run(null, 0, "check", "-p", Project)).Error);
        var niger = await Run(null, 0, "events", "-p", Project, "--actor", "Niger", "--format", "jsonl");
        Assert.Contains("\"report\":\"a2\"", Assert.Single(niger.Lines), StringComparison.Ordinal);
        Assert.Equal("n\n2\n", (await Run(null, 0, "sql", "-p", Project, "SELECT count(*) AS n FROM reports", "-f", "csv")).Output);
    }

    [Fact]
    public async Task A_project_is_written_out_in_every_form_and_read_back()
    {
        RecordFile.Create(Project);
        await Add(0, Shelling, Refusal);
        string Out(string name) => Path.Combine(folder.FullName, name);
        foreach (var form in Dateline.Cli.Recording.ProjectExport.Forms)
        {
            await Run(null, 0, "export", "-p", Project, "-f", form, "-o", Out(form));
            Assert.All(Directory.GetFiles(Out(form)), static file => Assert.True(new FileInfo(file).Length > 0, file));
            Assert.DoesNotContain(Directory.GetFiles(Out(form)), static file => file.EndsWith(".unfinished", StringComparison.Ordinal));
        }

        var again = Path.Combine(folder.FullName, "again.jsonl");
        await Run(null, 0, "events", "-p", Project, "-f", "jsonl", "-o", again, "--fields", "report,event");
        Assert.Equal(["{\"report\":\"a1\",\"event\":\"ASSAULT\"}", "{\"report\":\"a2\",\"event\":\"ACCUSE\"}"], await File.ReadAllLinesAsync(again, TestContext.Current.CancellationToken));
        var positions = await Run(null, 0, "positions", "Chad", "-p", Project);
        Assert.Equal((await Run(null, 0, "positions", "Chad", Path.Combine(Out("jsonl"), "reports.jsonl"))).Output.Split('\n')[0].Split(" in ")[0], positions.Output.Split('\n')[0].Split(" in ")[0]);
    }

    [Fact]
    public async Task Refused_reports_are_named_and_the_rest_is_stored()
    {
        RecordFile.Create(Project);
        var added = await Add(ExitCode.SomeRefused, Shelling, BadDate);
        Assert.Contains("2017-13-40", added.Error, StringComparison.Ordinal);
        Assert.Contains("1 report stored, 0 there already, 1 refused, ", added.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_spreadsheets_read_as_formulas_is_made_words_and_numbers_stay()
    {
        RecordFile.Create(Project);
        const string Sql = "SELECT '=1+1' AS a, '@SUM(A1)' AS b, -5 AS c, ['+x', 'y'] AS d, 'one, \"two\"' AS e, '-' || chr(10) AS f, '=HYPERLINK' AS \"=g\"";
        var answer = await Run(null, 0, "sql", "-p", Project, Sql, "--format", "csv");
        Assert.Equal("a,b,c,d,e,f,'=g\n'=1+1,'@SUM(A1),-5,'+x; y,\"one, \"\"two\"\"\",\"'-\n\",'=HYPERLINK\n", answer.Output);
    }

    [Theory]
    [InlineData(ExitCode.Usage, "sql", "SELECT * FROM nothing")]
    [InlineData(ExitCode.Usage, "sql", "DROP TABLE record.events")]
    [InlineData(ExitCode.Usage, "sql", "SELECT 1", "--seconds", "0")]
    [InlineData(ExitCode.Usage, "events", "--type", "DANCE")]
    [InlineData(ExitCode.Usage, "events", "--from", "yesterday")]
    [InlineData(ExitCode.Usage, "events", "--format", "xls")]
    [InlineData(ExitCode.Usage, "events", "--format", "parquet")]
    [InlineData(ExitCode.Usage, "events", "--typ", "ASSAULT")]
    [InlineData(ExitCode.Usage, "export", "--format", "csv", "-o", "/dev/null/nowhere")]
    [InlineData(ExitCode.TookTooLong, "sql", "SELECT count(*) FROM range(1000000) a, range(1000000) b, range(1000) c WHERE a.range + b.range * c.range % 7 = 3", "--seconds", "1")]
    public async Task A_wrong_or_endless_question_has_its_exit_code_and_one_clear_line(int code, params string[] command)
    {
        RecordFile.Create(Project);
        Complains(await Run(null, code, [.. command, "-p", Project]));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("events")]
    [InlineData("sql", "SELECT 1")]
    [InlineData("add", "-")]
    public async Task No_command_takes_a_folder_a_locked_a_newer_or_a_damaged_record_for_a_project(params string[] command)
    {
        string[] arguments = [.. command, "-p", Project];
        Complains(await Run(Shelling, ExitCode.NotAProject, arguments));
        RecordFile.Create(Project);
        using (RecordFile.OpenToWrite(Project)) Complains(await Run(Shelling, ExitCode.Locked, arguments));
        using (var record = RecordFile.OpenToWrite(Project)) record.Execute("INSERT INTO record.version VALUES (999)");
        Complains(await Run(Shelling, ExitCode.NewerSchema, arguments));
        await File.WriteAllTextAsync(Path.Combine(Project, RecordFile.Name), new string('x', 20_000), TestContext.Current.CancellationToken);
        Complains(await Run(Shelling, ExitCode.Damaged, arguments));
    }

    [Fact]
    public async Task A_record_that_is_not_whole_is_told_line_by_line()
    {
        RecordFile.Create(Project);
        await Add(0, Shelling);
        using (var record = RecordFile.OpenToWrite(Project)) record.Execute("DELETE FROM record.lines");
        Assert.Contains("1 report lacks its coded line", (await Run(null, ExitCode.Damaged, "check", "-p", Project)).Error, StringComparison.Ordinal);
    }

    private static void Complains(CommandResult result)
    {
        Assert.Equal("", result.Output);
        Assert.DoesNotContain("Exception", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.InRange(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 1, 2);
    }

    private static async Task<CommandResult> Run(string? input, int code, params string[] arguments)
    {
        var result = await CommandProcess.RunAsync(input is null ? null : Encoding.UTF8.GetBytes(input), arguments);
        Assert.True(code == result.Code, $"exit code {result.Code}, not {code}: {result.Error}");
        return result;
    }

    private Task<CommandResult> Add(int code, params string[] lines) => Run(string.Join('\n', lines), code, "add", "-p", Project, "-");
}
