using System.CommandLine;
using Dateline.Cli.Happenings;
using Dateline.Cli.Parsing;
using Dateline.Model;
using Dateline.Sources;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline happenings</c>: which words of which reports tell of the same, whatever happens in them.</summary>
internal static class HappeningsCommand
{
    // Reports at once: stories are found among all of them.
    private const int Most = 5000;

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var paths = SharedOptions.Paths("Files (.txt, .md, .json, .jsonl), folders, patterns, or - for standard input.");
        var date = SharedOptions.Date("Publication date of reports that bring none.");
        var models = SharedOptions.Models();
        var command = new DatelineCommand("happenings", "Find which words of which reports tell of the same happening, of any kind: crime, sport, accidents, politics.")
        {
            Examples =
            [
                new("dateline happenings monday.jsonl > same.jsonl", "A line of JSON a report; equal \"incident\" values are one happening. Stories are found by their words."),
                new("dateline happenings grouped.jsonl", "With a \"group\" in each report, that is its story."),
            ],
        };
        command.Add(paths);
        command.Add(date);
        command.Add(models);
        command.SetAction((parsed, cancellationToken) =>
        {
            var inputs = InputPaths.Check(parsed.GetValue(paths), null, "dateline happenings", surroundings);
            var reading = new ReadOptions { DefaultDate = parsed.GetValue(date), StandardInput = () => surroundings.Input };
            var reports = new List<Report>();
            var code = ExitCode.Done;
            foreach (var read in ReportSource.Read(inputs, reading, cancellationToken))
            {
                if (read.Report is { } report) reports.Add(report);
                if (read.Refusal is not { } refusal) continue;
                surroundings.Error.WriteLine(Messages.Refused(refusal));
                code = ExitCode.SomeRefused;
            }

            if (reports.Count > Most) throw new UsageException($"dateline happenings compares every report with every other and takes {Most:N0} at most; these are {reports.Count:N0}. Give it a day or a topic at a time.");
            var analysis = TextAnalysis.Open(parsed.GetValue(models) ?? DataFolders.Models);
            using var output = new StreamWriter(surroundings.Output, Text.Utf8, leaveOpen: true) { NewLine = "\n" };
            foreach (var line in HappeningLines.Of(reports, analysis, cancellationToken)) output.WriteLine(line);
            return Task.FromResult(code);
        });
        return command;
    }
}
