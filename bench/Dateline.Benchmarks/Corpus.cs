using System.Text.Json;
using Dateline.Model;
using Dateline.Sources;

namespace Dateline.Benchmarks;

/// <summary>News reports to measure on: the development texts beside the repository where they are present, else the repository's samples.</summary>
internal static class Corpus
{
    private const int MostReports = 200;

    // The samples are few; repeated, they keep a run long enough to measure.
    private const int FewestReports = 40;

    /// <summary>The reports and where they come from.</summary>
    internal static (string Name, Report[] Reports) Load()
    {
        var root = Root();
        var shared = Path.Combine(root, "..", "shared", "data", "polnear", "dev.jsonl");
        if (File.Exists(shared)) return ("polnear dev", [.. File.ReadLines(shared).Take(MostReports).Select(ReadLine)]);
        var samples = ReportSource.Read([Path.Combine(root, "samples")]).Where(static it => it.IsReport).Select(static it => it.Report!).ToArray();
        var repeats = Math.Max(1, FewestReports / Math.Max(1, samples.Length));
        return ("samples", [.. Enumerable.Repeat(samples, repeats).SelectMany(static it => it)]);
    }

    /// <summary>The repository's root, above wherever the benchmark runs.</summary>
    internal static string Root()
    {
        foreach (var start in (string[])[Environment.CurrentDirectory, AppContext.BaseDirectory])
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Dateline.slnx"))) return folder.FullName;
            }
        }

        throw new InvalidOperationException("Run the benchmarks inside the repository.");
    }

    private static Report ReadLine(string line)
    {
        using var json = JsonDocument.Parse(line);
        var it = json.RootElement;
        var date = it.TryGetProperty("date", out var given) && DateOnly.TryParse(given.GetString(), out var day) ? day : new DateOnly(2016, 6, 1);
        return new Report { Id = it.GetProperty("id").ToString(), Date = date, Text = it.GetProperty("text").GetString()! };
    }
}
