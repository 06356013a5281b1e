using System.Text;
using System.Text.Json;

namespace Dateline.Cli.Tests.Lives;

/// <summary><c>dateline life</c> from outside.</summary>
public sealed class LifeCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dateline-tests-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Reports_and_coded_reports_give_the_same_life()
    {
        var report = Write("a.txt", "date 2019-05-02 Peru and Chile signed a fisheries treaty on Wednesday.");
        var coded = await CommandProcess.RunAsync(null, "code", report, "--quiet");
        var stored = Write("coded.jsonl", coded.Output);
        var fromReport = await CommandProcess.RunAsync(null, "life", "fisheries treaty", report, "--format", "jsonl");
        var fromCoded = await CommandProcess.RunAsync(null, "life", "fisheries treaty", stored, "--format", "jsonl");
        Assert.Equal(0, fromReport.Code);
        Assert.Equal(fromReport.Output, fromCoded.Output);
        using var life = JsonDocument.Parse(fromReport.Output);
        Assert.Equal("signed", life.RootElement.GetProperty("stages")[0].GetProperty("stage").GetString());
    }

    [Fact]
    public async Task A_line_that_is_no_coded_report_is_named()
    {
        var result = await CommandProcess.RunAsync(null, "life", "treaty", Write("coded.jsonl", "{\"schema\":\"dateline/1\",\"id\":7}\n"));
        Assert.Equal(3, result.Code);
        Assert.Contains("coded.jsonl:1: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_words_to_look_for_the_command_says_what_to_pass()
    {
        var result = await CommandProcess.RunAsync(null, "life", "the", Write("a.txt", "date 2019-05-02 Peru signed a treaty."));
        Assert.Equal(2, result.Code);
        Assert.Contains("dateline life", result.Error, StringComparison.Ordinal);
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }
}
