using System.Globalization;
using System.Text;
using Dateline.Cli.Happenings;
using Dateline.Cli.Parsing;
using Dateline.Coding;
using Dateline.Model;
using Dateline.Sources;

namespace Dateline.Cli.Evaluation;

/// <summary>Codes sets as a user would, lets the scorers judge, and prints a Markdown table that can go into docs/accuracy.md as it is.</summary>
internal sealed class EvaluationRun(Coder coder, string data, string scorers, Surroundings surroundings)
{
    /// <summary>Scores the sets that are there; one that is missing is named on standard error.</summary>
    internal async Task<int> RunAsync(IEnumerable<EvaluationSet> sets, CancellationToken cancellation)
    {
        var output = new StreamWriter(surroundings.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
        await using var closing = output.ConfigureAwait(false);
        await output.WriteLineAsync("| set | figure | value | floor | aim |\n| --- | --- | --- | --- | --- |");
        var scorer = new Scorer(scorers);
        var code = ExitCode.Done;
        foreach (var set in sets)
        {
            if (Reports(set) is not { } reports)
            {
                await surroundings.Error.WriteLineAsync($"{set.Name}: not in {data}; skipped.");
                code = ExitCode.SomeRefused;
                continue;
            }

            var coded = Path.GetTempFileName();
            try
            {
                await File.WriteAllLinesAsync(coded, Lines(set, reports, cancellation), cancellation);
                var (figures, problem) = await scorer.RunAsync(set, coded, cancellation);
                if (figures is null)
                {
                    await surroundings.Error.WriteLineAsync($"{set.Name}: the scorer could not run: {problem}");
                    code = ExitCode.Failed;
                    continue;
                }

                OwnFigures.Add(set, Path.Combine(data, set.Folder), coded, figures);
                foreach (var figure in set.Figures)
                {
                    var value = Scorer.At(figures, figure.Path);
                    await output.WriteLineAsync($"| {set.Name} | {figure.Label} | {Marked(figure, value)} | {Shown(figure.Floor)} | {Shown(figure.Aim)} |");
                }
            }
            finally
            {
                File.Delete(coded);
            }
        }

        return code;
    }

    // That set asks for happenings of every kind, most of them no events of the codebook.
    private IEnumerable<string> Lines(EvaluationSet set, IEnumerable<Report> reports, CancellationToken cancellation) => set.Name == "ecb"
        ? HappeningLines.Of([.. reports], TextAnalysis.Open(DataFolders.Models), cancellation)
        : reports.Select(report => DatelineJson.Serialize(coder.Code(report, cancellation)));

    private static string Marked(Figure figure, double? value) =>
        value is { } number && figure.Floor is { } floor && figure.Reaches(number, floor) ? $"**{Shown(number)}**" : Shown(value);

    private static string Shown(double? value) => value?.ToString("F3", CultureInfo.InvariantCulture) ?? "–";

    private IEnumerable<Report>? Reports(EvaluationSet set)
    {
        var folder = Path.Combine(data, set.Folder);
        var records = Path.Combine(folder, "dev.jsonl");
        if (File.Exists(records)) return Reports(set, records);
        var texts = Path.Combine(folder, "dev");
        return Directory.Exists(texts) ? Read(Directory.GetFiles(texts, "*.txt").Order(StringComparer.Ordinal)) : null;
    }

    private static List<Report> Reports(EvaluationSet set, string records)
    {
        var inputs = Path.ChangeExtension(Path.GetTempFileName(), ".jsonl");
        using (var writer = new StreamWriter(inputs)) EvaluationInputs.Write(set, File.ReadLines(records), writer);
        var reports = Read([inputs]).ToList();
        File.Delete(inputs);
        return reports;
    }

    private static IEnumerable<Report> Read(IEnumerable<string> paths) =>
        ReportSource.Read(paths.ToList(), new ReadOptions()).Select(result => result.Report).OfType<Report>();
}
