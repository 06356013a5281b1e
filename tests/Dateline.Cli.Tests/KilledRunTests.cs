using System.Diagnostics;
using System.Globalization;
using Dateline.Store;

namespace Dateline.Cli.Tests;

/// <summary>A run of <c>dateline add</c> that is killed at any instant loses nothing that was stored and stores nothing twice.</summary>
public sealed class KilledRunTests : IDisposable
{
    // DATELINE_KILLS asks for more of them, as tools/kill-cycles.sh does.
    private static readonly int Cycles = int.TryParse(Environment.GetEnvironmentVariable("DATELINE_KILLS"), CultureInfo.InvariantCulture, out var cycles) ? cycles : 10;
    private static readonly int Reports = 400 * Cycles;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dateline-killed-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Killed_again_and_again_a_record_stays_whole_and_the_last_run_completes_it()
    {
        var project = folder.FullName;
        var stop = TestContext.Current.CancellationToken;
        var input = Path.Combine(project, "reports.jsonl");
        await File.WriteAllLinesAsync(input, Enumerable.Range(0, Reports).Select(Line), stop);
        RecordFile.Create(project);
        var stored = 0L;
        var grew = 0;
        for (var cycle = 0; cycle < Cycles; cycle++)
        {
            await KillWhileItWrites(project, input, TimeSpan.FromMilliseconds(7 * (cycle % 12)), stop);
            using var record = RecordFile.OpenToRead(project);
            Assert.Empty(RecordCheck.Problems(record));
            var now = record.Number("SELECT count(*) FROM record.reports");
            Assert.InRange(now, stored, Reports);
            grew += now > stored ? 1 : 0;
            stored = now;
        }

        // More than one run got somewhere: each went on where the one before it was killed.
        Assert.InRange(grew, 2, Cycles);
        var last = await CommandProcess.RunAsync(null, "add", "-p", project, input, "--quiet");
        Assert.Equal((0, ""), (last.Code, last.Error));
        using var whole = RecordFile.OpenToRead(project);
        Assert.Empty(RecordCheck.Problems(whole));
        Assert.Equal(Reports, whole.Number("SELECT count(*) FROM record.reports"));
        Assert.Equal(Reports, whole.Number("SELECT count(DISTINCT id) FROM reports"));
    }

    // The first growth of the record or its log is a batch on its way to the disk.
    private static async Task KillWhileItWrites(string project, string input, TimeSpan after, CancellationToken stop)
    {
        var before = Size(project);
        using var process = CommandProcess.Start("add", "-p", project, input, "--quiet");
        var clock = Stopwatch.StartNew();
        while (Size(project) == before && !process.HasExited && clock.Elapsed < Patience) await Task.Delay(2, stop);
        await Task.Delay(after, stop);
        process.Kill();
        await process.WaitForExitAsync(stop);
    }

    private static long Size(string project) => Directory.GetFiles(project, RecordFile.Name + "*").Sum(static file => new FileInfo(file).Length);

    private static string Line(int number) => string.Create(
        CultureInfo.InvariantCulture, $$"""{"id":"k{{number}}","date":"2017-03-14","text":"Nigeria attacked Chad on Monday and killed {{number}} soldiers."}""");
}
