using System.CommandLine;
using Dateline.Cli.Output;
using Dateline.Cli.Pipeline;
using Dateline.Cli.Recording;
using Dateline.Sources;
using Dateline.Store;
using Dateline.Store.Corrections;
using Dateline.Store.Incidents;
using Dateline.Store.Upkeep;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline recode</c>: codes a project's reports anew by the present coder and shows what it sees otherwise. Both codings are kept.</summary>
internal static class RecodeCommand
{
    private const int BatchSize = 256;

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var project = RecordOptions.Project();
        var threads = SharedOptions.Threads();
        var quiet = SharedOptions.Quiet();
        var models = SharedOptions.Models();
        var lexicon = SharedOptions.Lexicon();
        var knowledge = SharedOptions.Knowledge();
        var format = SharedOptions.Format([AnswerPrinter.Table, AnswerPrinter.Lines, AnswerPrinter.Csv], "Differences as lines for people, JSON Lines, or CSV.");
        var command = new DatelineCommand("recode", "Code a project's reports by the present version of the coder, keep both codings, and show the differences.")
        {
            Examples =
            [
                new("dateline recode -p caucasus", "After an update. Broken off, the same line goes on where it stopped."),
                new("dateline recode -p caucasus --lexicon mine/ --format csv > differences.csv", "What an entry of your own changes."),
            ],
        };
        foreach (var option in (Option[])[project, threads, quiet, models, lexicon, knowledge, format]) command.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            using var record = RecordOptions.OpenToWrite(parsed.GetValue(project)!, surroundings);
            using var coder = CoderLoading.Open(SharedOptions.Coder(parsed.GetValue(models), parsed.GetValue(lexicon), parsed.GetValue(knowledge)));
            var before = (int)record.Number("SELECT max(batch) FROM record.batches");
            var shown = Recoding.ShowAgain(record, coder.Version, TimeProvider.System);
            var keys = Recoding.Keys(record, coder.Version);
            var reading = new ReadingPlace(record.Folder);
            using var stream = new RecordingStream(new RecordWriter(record, "recode"), BatchSize);
            var run = new PipelineRun(surroundings, parsed.GetValue(threads), parsed.GetValue(quiet), null)
            {
                Destination = stream,
                Summary = (counters, took) => Messages.RecodeSummary(counters, stream.Stored + shown, took),
            };
            var code = run.Run(_ => Recoding.Read(record, keys).Select(reading.Of), null, Work(coder), cancellationToken);
            if (code != ExitCode.Interrupted) IncidentGrouping.Update(record, cancellationToken);
            using (var answer = RecordAnswer.Ask(record, CodingDifferences.Each(before), CancellationToken.None)) AnswerPrinter.Write(answer, parsed.GetValue(format)!, surroundings.Output);
            if (!parsed.GetValue(quiet)) Sum(record, before, surroundings);
            return Task.FromResult(code);
        });
        return command;
    }

    private static ReportWork Work(Coding.Coder coder) => (report, output, cancellationToken) =>
    {
        var coded = coder.Code(report, cancellationToken);
        new JsonLinesFormat().Write(coded, output);
        return coded.Events.Length;
    };

    private static void Sum(RecordFile record, int before, Surroundings surroundings)
    {
        using var answer = RecordAnswer.Ask(record, CodingDifferences.Sum(before), CancellationToken.None);
        foreach (var row in answer.Rows()) surroundings.Error.WriteLine(Messages.Differences((string)row[0]!, Convert.ToInt64(row[1]), Convert.ToInt64(row[2]), Convert.ToInt64(row[3])));
        if (CarriedCorrections.LeftBehind(record, before) is not 0 and var left) surroundings.Error.WriteLine(Messages.CorrectionsLeft(left));
    }

    private sealed record ReadingPlace(string Folder)
    {
        internal ReadResult Of(Model.Report report) => ReadResult.Of(Folder, null, report);
    }
}
