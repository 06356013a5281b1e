using System.Diagnostics;
using System.Text;
using Dateline.Model;

namespace Dateline.Cli.Tests;

/// <summary>The command from outside: exit codes, streams, bad input. Every test is a process of its own.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string Good = """{"id":"g1","date":"2017-03-14","text":"Tbilisi denounced the agreement."}""";
    private const string BadDate = """{"id":"b1","date":"2017-13-40","text":"Tbilisi denounced the agreement."}""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dateline-tests-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_coded_report_is_one_line_on_standard_output_and_the_summary_is_on_standard_error()
    {
        var result = await CommandProcess.RunAsync(Utf8(Good + "\n"), "code", "-");
        Assert.Equal((0, 1), (result.Code, result.Lines.Length));
        Assert.Equal("g1", DatelineJson.Deserialize(result.Lines[0]).Id);
        Assert.StartsWith("1 report coded, 0 refused, ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refused_inputs_are_named_with_line_and_reason_and_the_rest_is_coded()
    {
        var file = Write("mixed.jsonl", $"{Good}\n{BadDate}\nnot json\n{Good.Replace("g1", "g2", StringComparison.Ordinal)}\n");
        var result = await CommandProcess.RunAsync(null, "code", file, "--quiet");
        Assert.Equal(3, result.Code);
        Assert.Equal(["g1", "g2"], result.Lines.Select(static line => DatelineJson.Deserialize(line).Id));
        var complaints = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, complaints.Length);
        Assert.Contains("mixed.jsonl:2: ", complaints[0], StringComparison.Ordinal);
        Assert.Contains("2017-13-40", complaints[0], StringComparison.Ordinal);
        Assert.Contains("mixed.jsonl:3: ", complaints[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.txt", "")]
    [InlineData("binary.txt", "\0\u0001\u0002ELF\0")]
    [InlineData("undated.txt", "Tbilisi denounced the agreement.")]
    public async Task A_file_that_is_no_dated_text_is_refused(string name, string content)
    {
        var result = await CommandProcess.RunAsync(null, "code", Write(name, content));
        Assert.Equal((3, ""), (result.Code, result.Output));
        Assert.Contains(name, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, 2)]
    [InlineData("Peru", null, 1)]
    [InlineData("PER", null, 1)]
    [InlineData(null, "border", 1)]
    [InlineData("Peru", "truce", 0)]
    public async Task Quotes_are_filtered_by_speaker_and_subject(string? speaker, string? about, int expected)
    {
        var file = Write("said.txt", "date 2019-05-06 Peru said that the border was quiet. Ghana said that the truce was over.");
        string[] filters = [.. speaker is null ? [] : (string[])["--speaker", speaker], .. about is null ? [] : (string[])["--about", about]];
        var result = await CommandProcess.RunAsync(null, ["quotes", file, "--quiet", "--format", "jsonl", .. filters]);
        Assert.Equal((0, expected), (result.Code, result.Lines.Length));
    }

    [Fact]
    public async Task Quotes_for_people_name_speaker_cue_and_content()
    {
        var result = await CommandProcess.RunAsync(Utf8("date 2019-05-06 Peru said that the border was quiet."), "quotes", "-", "--quiet");
        Assert.Equal(0, result.Code);
        Assert.Contains("Peru", result.Output, StringComparison.Ordinal);
        Assert.Contains("– said", result.Output, StringComparison.Ordinal);
        Assert.Contains("that the border was quiet", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_refused_and_the_others_are_coded()
    {
        var result = await CommandProcess.RunAsync(null, "code", "no-such-file.txt", Write("a.txt", "date 2017-03-14 Tbilisi denounced the agreement."));
        Assert.Equal((3, 1), (result.Code, result.Lines.Length));
        Assert.Contains("no-such-file.txt", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_default_date_serves_reports_without_one()
    {
        var result = await CommandProcess.RunAsync(Utf8("Tbilisi denounced the agreement."), "code", "-", "--date", "2017-03-14", "--no-text");
        Assert.Equal(0, result.Code);
        Assert.Equal((new DateOnly(2017, 3, 14), null), (DatelineJson.Deserialize(result.Output).Date, DatelineJson.Deserialize(result.Output).Text));
    }

    [Theory]
    [InlineData("code", "-", "--date", "2017-13-40")]
    [InlineData("code", "-", "--format", "xml")]
    [InlineData("code", "-", "--threads", "0")]
    [InlineData("code", "-", "--models", "no-such-folder")]
    [InlineData("code", "-", "-")]
    [InlineData("code", "-", "--output", "no-such-folder/x.jsonl")]
    [InlineData("explain", "Tbilisi denounced it.")]
    [InlineData("explain", "ACUSE")]
    [InlineData("explain")]
    [InlineData("frobnicate")]
    [InlineData]
    public async Task A_wrong_command_line_is_answered_with_a_sentence_and_code_2(params string[] arguments)
    {
        var result = await CommandProcess.RunAsync([], arguments);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.NotEmpty(result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_over_an_input_is_refused()
    {
        var file = Write("a.jsonl", Good);
        var result = await CommandProcess.RunAsync(null, "code", file, "--output", file);
        Assert.Equal((2, Good), (result.Code, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task One_thread_and_eight_write_the_same_bytes()
    {
        var file = Write("many.jsonl", string.Concat(Enumerable.Range(1, 60).Select(static n => Good.Replace("g1", $"g{n}", StringComparison.Ordinal).Replace("the agreement", string.Concat(Enumerable.Repeat("the agreement of March ", n % 9)), StringComparison.Ordinal) + "\n")));
        var (one, eight) = (Path.Combine(folder.FullName, "one.jsonl"), Path.Combine(folder.FullName, "eight.jsonl"));
        Assert.Equal(0, (await CommandProcess.RunAsync(null, "code", file, "-t", "1", "-o", one)).Code);
        Assert.Equal(0, (await CommandProcess.RunAsync(null, "code", file, "-t", "8", "-o", eight)).Code);
        var bytes = await File.ReadAllBytesAsync(one, TestContext.Current.CancellationToken);
        Assert.NotEmpty(bytes);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(eight, TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = 60_000)]
    public async Task An_interruption_ends_with_130_after_what_was_finished()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGINT to send on Windows.");
        using var process = CommandProcess.Start("code", "-", "--quiet");
        var feeding = Task.Run(() => FeedAsync(process.StandardInput), TestContext.Current.CancellationToken);
        var ids = new List<string> { DatelineJson.Deserialize((await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!).Id };
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line) ids.Add(DatelineJson.Deserialize(line).Id);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, process.ExitCode);
        Assert.Equal(Enumerable.Range(0, ids.Count).Select(static number => $"g{number}"), ids);
        await feeding;
    }

    [Fact]
    public async Task An_output_that_nobody_reads_ends_the_run_quietly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Pipes close otherwise on Windows.");
        using var process = CommandProcess.Start("code", "-");
        process.StandardOutput.Close();
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(Good + "\n");
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), (process.ExitCode, await error));
    }

    [Fact]
    public async Task Piped_output_for_people_carries_no_escape_sequences()
    {
        var result = await CommandProcess.RunAsync(Utf8(Good), "code", "-", "--format", "table");
        Assert.Equal(0, result.Code);
        Assert.DoesNotContain('\u001b', result.Output + result.Error);
        Assert.Contains("14 Mar 2017", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_is_explained_with_its_tree()
    {
        var result = await CommandProcess.RunAsync(null, "explain", "Tbilisi denounced the agreement.", "--date", "2017-03-14");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("denounced", result.Output, StringComparison.Ordinal);
        Assert.Contains("nsubj", result.Output, StringComparison.Ordinal);
        Assert.Contains("Events", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conllu", "\tnsubj\t")]
    [InlineData("json", "\"deprel\":\"nsubj\"")]
    [InlineData("tree", "nsubj")]
    public async Task Plain_text_is_parsed_without_a_date(string format, string expected)
    {
        var result = await CommandProcess.RunAsync(Utf8("Tbilisi denounced the agreement."), "parse", "--format", format);
        Assert.Equal(0, result.Code);
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code")]
    [InlineData("explain")]
    [InlineData("parse")]
    [InlineData("completions")]
    public async Task Help_shows_examples_and_exit_codes(string command)
    {
        var result = await CommandProcess.RunAsync(null, command, "--help");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("Examples:", result.Output, StringComparison.Ordinal);
        Assert.Contains("130", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash", "complete -o default")]
    [InlineData("zsh", "compdef")]
    [InlineData("fish", "complete -c dateline")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Shells_are_given_a_script(string shell, string expected)
    {
        var result = await CommandProcess.RunAsync(null, "completions", shell);
        Assert.Equal(0, result.Code);
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dateline co", "code")]
    [InlineData("dateline code --fo", "--format")]
    [InlineData("dateline code --format ", "plover")]
    public async Task The_program_answers_what_the_scripts_ask(string typed, string suggestion)
    {
        var result = await CommandProcess.RunAsync(null, $"[suggest:{typed.Length}]", typed);
        Assert.Contains(suggestion, result.Lines);
    }

    [Fact]
    public async Task The_version_is_one_line() => Assert.Matches("^dateline [0-9]+[.][0-9]+[.][0-9]+", (await CommandProcess.RunAsync(null, "--version")).Output);

    /// <summary>Writes reports until nobody takes them.</summary>
    private static async Task FeedAsync(StreamWriter input)
    {
        try
        {
            for (var number = 0; ; number++) await input.WriteAsync(Good.Replace("g1", $"g{number}", StringComparison.Ordinal) + "\n");
        }
        catch (IOException)
        {
            // The process has ended, as it should.
        }
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }
}
