using System.Text.Json;

namespace Dateline.Cli.Tests;

/// <summary><c>dateline lint</c> from outside.</summary>
public sealed class LintCommandTests : IDisposable
{
    private const string AgentHeader = "noun\tsectors\tkind\tanimate\tcollective\tsource\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dateline-lint-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_files_that_come_with_the_program_have_no_errors()
    {
        var result = await CommandProcess.RunAsync(null, "lint");
        Assert.Equal(0, result.Code);
        Assert.All(result.Lines, static line => Assert.Contains(": note: ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("agents.tsv", AgentHeader + "piper\tCVL\tperson\tyes\tno\town\npiper\tLAB\tperson\tyes\tno\town\n", "agents.tsv:3: repeats \"piper\" of line 2")]
    [InlineData("agents.tsv", AgentHeader + "piper\tXYZ\tperson\tyes\tno\town\n", "agents.tsv:2: has the sector \"XYZ\"")]
    [InlineData("holders.tsv", "person\toffice\tof\tfrom\tto\tsource\nAda Byron\tpresident\tGBR\t1992-13-01\t\town\n", "holders.tsv:2: has the date \"1992-13-01\"")]
    [InlineData("organizations.tsv", "id\tname\tparent\tsource\na\tLeague A\tb\town\nb\tLeague B\ta\town\n", "organizations.tsv:3: makes \"b\" its own ancestor by way of \"a\"")]
    public async Task Every_error_has_file_line_and_remedy(string file, string content, string expected)
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, file), content, TestContext.Current.CancellationToken);
        var result = await CommandProcess.RunAsync(null, "lint", "--knowledge", folder.FullName);
        Assert.Equal(3, result.Code);
        Assert.Contains(result.Lines, line => line.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_lines_of_a_lexicon_are_checked_not_only_up_to_the_first_error()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "mine.lex"), "== ACCUSE disapprove 111\nchide : subj > obj\nscold\n== SCOLD 111\n", TestContext.Current.CancellationToken);
        var result = await CommandProcess.RunAsync(null, "lint", "--lexicon", folder.FullName, "--format", "json", "--quiet");
        Assert.Equal((3, ""), (result.Code, result.Error));
        Assert.Equal([3, 4], result.Lines.Select(static line => JsonDocument.Parse(line).RootElement).Where(static it => it.GetProperty("severity").GetString() is "error").Select(static it => it.GetProperty("line").GetInt32()));
    }

    [Fact]
    public async Task A_name_of_ones_own_that_a_shipped_row_has_is_noted_and_no_error()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "groups.tsv"), "id\tname\taliases\tsource\nmy_front\tMy Front\tHamas|My Front\town\n", TestContext.Current.CancellationToken);
        var result = await CommandProcess.RunAsync(null, "lint", "--knowledge", folder.FullName);
        Assert.Equal(0, result.Code);
        Assert.Contains(result.Lines, static line => line.Contains("note: has the organisation's name \"Hamas\", which \"hamas\" has too", StringComparison.Ordinal));
        Assert.Contains(result.Lines, static line => line.Contains("note: has the organisation's name \"My Front\" twice", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_million_rows_are_read()
    {
        await using (var writer = new StreamWriter(Path.Combine(folder.FullName, "agents.tsv")))
        {
            await writer.WriteAsync(AgentHeader);
            for (var i = 0; i < 1_000_000; i++) await writer.WriteAsync($"piper{i}\tCVL\tperson\tyes\tno\town\n");
        }

        var result = await CommandProcess.RunAsync(null, "lint", "--knowledge", folder.FullName, "--quiet");
        Assert.Equal(0, result.Code);
    }
}
