using System.CommandLine;
using Dateline.Cli.Output;
using Dateline.Cli.Pipeline;
using Dateline.Cli.Recording;
using Dateline.Coding;
using Dateline.Sources;
using Dateline.Store;
using Dateline.Store.Incidents;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline add</c>: reads reports, codes those that the record does not hold, and stores them.</summary>
internal static class AddCommand
{
    // Reports a transaction: what a crash can cost is coded again in seconds.
    private const int BatchSize = 256;

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var paths = SharedOptions.Paths("Files (.txt, .md, .json, .jsonl), folders, patterns, or - for standard input.");
        var project = RecordOptions.Project();
        var date = SharedOptions.Date("Publication date of reports that bring none.");
        var threads = SharedOptions.Threads();
        var quiet = SharedOptions.Quiet();
        var models = SharedOptions.Models();
        var lexicon = SharedOptions.Lexicon();
        var knowledge = SharedOptions.Knowledge();
        var command = new DatelineCommand("add", "Code reports and store them in a project; what is there already is passed over.")
        {
            Examples =
            [
                new("dateline add --project caucasus news/", "Add a folder of reports. Broken off, the same line goes on where it stopped."),
                new("cat archive.jsonl | dateline add -p caucasus -", "Add from standard input."),
            ],
        };
        command.Add(paths);
        foreach (var option in (Option[])[project, date, threads, quiet, models, lexicon, knowledge]) command.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var inputs = InputPaths.Check(parsed.GetValue(paths), null, "dateline add", surroundings);
            var reading = new ReadOptions { DefaultDate = parsed.GetValue(date), StandardInput = () => surroundings.Input };
            using var record = RecordOptions.OpenToWrite(parsed.GetValue(project)!, surroundings);
            using var coder = CoderLoading.Open(SharedOptions.Coder(parsed.GetValue(models), parsed.GetValue(lexicon), parsed.GetValue(knowledge)));
            var writer = new RecordWriter(record);
            using var stream = new RecordingStream(writer, BatchSize);
            var run = new PipelineRun(surroundings, parsed.GetValue(threads), parsed.GetValue(quiet), null)
            {
                Destination = stream,
                Summary = (counters, took) => Messages.AddSummary(counters, stream.Stored, took),
            };
            var code = run.Run(
                progress => ReportSource.Read(inputs, reading with { BytesRead = bytes => progress.Count(bytes) }, cancellationToken), InputPaths.Sizes(inputs), Adding(coder, writer), cancellationToken);
            if (code != ExitCode.Interrupted) Group(record, parsed.GetValue(quiet), surroundings, cancellationToken);
            return Task.FromResult(code);
        });
        return command;
    }

    // What a run that was broken off left ungrouped, the next groups.
    private static void Group(RecordFile record, bool quiet, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var grouped = IncidentGrouping.Update(record, cancellationToken);
        if (!quiet) surroundings.Error.WriteLine(Messages.Grouped(grouped));
    }

    private static ReportWork Adding(Coder coder, RecordWriter writer) => (report, output, cancellationToken) =>
    {
        if (writer.Known.Holds(ReportHash.Of(report.Id, report.Date, report.Publisher, report.Title, report.Text), coder.Version)) return 0;
        var coded = coder.Code(report, cancellationToken);
        new JsonLinesFormat().Write(coded, output);
        return coded.Events.Length;
    };
}
