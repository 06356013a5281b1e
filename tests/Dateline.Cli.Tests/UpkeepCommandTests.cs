using System.Text;

namespace Dateline.Cli.Tests;

/// <summary>The commands that keep a project in order, from outside: what they print and how they exit.</summary>
public sealed class UpkeepCommandTests : IDisposable
{
    private const string Attack = """{"id":"a1","date":"2017-03-14","text":"Nigeria attacked Chad on Monday."}""";
    private const string Blame = """{"id":"a2","date":"2017-03-15","text":"Niger condemned Nigeria on Tuesday."}""";

    private const string Song = """{"id":"a3","date":"2017-03-15","text":"Niger serenaded Nigeria on Tuesday."}""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dateline-upkeep-");

    private string Project => Path.Combine(folder.FullName, "project");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_project_is_corrected_followed_copied_thinned_out_and_brought_back()
    {
        await Run(0, null, "init", Project);
        await Run(0, Attack + "\n" + Blame, "add", "-p", Project, "-", "--quiet");
        Assert.Equal("Stored as batch 2.\n", (await Run(0, null, "correct", "-p", Project, "event:1", "--set", "status=negated", "--who", "AA", "--why", "denied")).Error);
        Assert.Contains("one of --accept", (await Run(ExitCode.Usage, null, "correct", "-p", Project, "event:1", "--accept", "--reject", "--who", "AA", "--why", "x")).Error, StringComparison.Ordinal);
        Assert.Contains("no event:99", (await Run(ExitCode.Usage, null, "correct", "-p", Project, "event:99", "--accept", "--who", "AA", "--why", "x")).Error, StringComparison.Ordinal);
        Assert.Contains("\"event_key\":2", Assert.Single((await Run(0, null, "review", "-p", Project, "-f", "jsonl")).Lines), StringComparison.Ordinal);

        var backup = Path.Combine(folder.FullName, "copy.duckdb");
        Assert.EndsWith("verified.\n", (await Run(0, null, "backup", "-p", Project, backup)).Error, StringComparison.Ordinal);
        Assert.Contains("--replace", (await Run(ExitCode.Usage, null, "backup", "-p", Project, backup)).Error, StringComparison.Ordinal);

        var removed = await Run(ExitCode.SomeRefused, null, "remove", "-p", Project, "a1", "a9", "--why", "withdrawn");
        Assert.Contains("there is no report \"a9\"", removed.Error, StringComparison.Ordinal);
        Assert.Contains("1 report removed", removed.Error, StringComparison.Ordinal);
        Assert.Contains("verified", (await Run(0, null, "compact", "-p", Project)).Error, StringComparison.Ordinal);
        var change = Assert.Single((await Run(0, null, "changes", "-p", Project, "--since", "2", "-f", "jsonl")).Lines);
        Assert.Contains("\"change\":\"removed\",\"report\":\"a1\"", change, StringComparison.Ordinal);
        Assert.Contains("neither a batch nor a day", (await Run(ExitCode.Usage, null, "changes", "-p", Project, "--since", "lately")).Error, StringComparison.Ordinal);

        Assert.Contains("--replace", (await Run(ExitCode.Usage, null, "restore", "-p", Project, backup)).Error, StringComparison.Ordinal);
        Assert.EndsWith("verified.\n", (await Run(0, null, "restore", "-p", Project, backup, "--replace")).Error, StringComparison.Ordinal);
        Assert.Equal("id,verdict\na1,change\na2,\n", (await Run(0, null, "sql", "-p", Project, "SELECT report AS id, verdict FROM events ORDER BY 1", "-f", "csv")).Output);
        Assert.Equal("No problems.\n", (await Run(0, null, "check", "-p", Project)).Error);
    }

    [Fact]
    public async Task A_lexicon_of_ones_own_codes_a_project_anew_and_shows_what_it_sees_otherwise()
    {
        var lexicon = folder.CreateSubdirectory("lexicon").FullName;
        await File.WriteAllTextAsync(Path.Combine(lexicon, "mine.lex"), "== SUPPORT 051\nserenade : subj > obj\n", TestContext.Current.CancellationToken);
        await Run(0, null, "init", Project);
        await Run(0, Attack + "\n" + Song, "add", "-p", Project, "-", "--quiet");
        var recoded = await Run(0, null, "recode", "-p", Project, "--lexicon", lexicon, "-f", "jsonl");
        Assert.Contains("\"kind\":\"event\",\"difference\":\"added\",\"before\":null,\"after\":\"Niger SUPPORT Nigeria", Assert.Single(recoded.Lines), StringComparison.Ordinal);
        Assert.Contains("2 reports coded anew", recoded.Error, StringComparison.Ordinal);
        Assert.Contains("events: 1 added, 0 gone, 0 changed", recoded.Error, StringComparison.Ordinal);
        var again = await Run(0, null, "recode", "-p", Project, "--lexicon", lexicon, "-f", "jsonl");
        Assert.Equal("", again.Output);
        Assert.StartsWith("0 reports coded anew", again.Error, StringComparison.Ordinal);
        Assert.Equal("n\n4\n", (await Run(0, null, "sql", "-p", Project, "SELECT count(*) AS n FROM record.reports", "-f", "csv")).Output);
        Assert.Equal("No problems.\n", (await Run(0, null, "check", "-p", Project)).Error);
    }

    private static async Task<CommandResult> Run(int code, string? input, params string[] arguments)
    {
        var result = await CommandProcess.RunAsync(input is null ? null : Encoding.UTF8.GetBytes(input), arguments);
        Assert.True(code == result.Code, $"exit code {result.Code}, not {code}: {result.Error}");
        return result;
    }
}
