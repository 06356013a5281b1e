using System.CommandLine;
using Dateline.Cli.Output;
using Dateline.Cli.Pipeline;
using Dateline.Coding;
using Dateline.Sources;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline code</c>: reads reports and writes what was coded from them.</summary>
internal static class CodeCommand
{
    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var paths = SharedOptions.Paths("Files (.txt, .md, .json, .jsonl), folders, patterns, or - for standard input.");
        var format = SharedOptions.Format(ReportFormats.Names, "Form of the output: coded reports as JSON Lines, a table for people, PLOVER events as JSON Lines, or dyads in the columns of ICEWS or Phoenix.");
        var date = SharedOptions.Date("Publication date of reports that bring none.");
        var noText = new Option<bool>("--no-text") { Description = "Leave the reports' text out of the output." };
        var threads = SharedOptions.Threads();
        var output = SharedOptions.Output();
        var quiet = SharedOptions.Quiet();
        var models = SharedOptions.Models();
        var lexicon = SharedOptions.Lexicon();
        var knowledge = SharedOptions.Knowledge();
        var command = new DatelineCommand("code", "Code reports: who did what to whom, when, where, according to whom.")
        {
            Examples =
            [
                new("dateline code report.txt --format table", "Code one report and read the result."),
                new("dateline code archive.jsonl -o coded.jsonl", "Code an archive, one JSON object a line: {\"id\", \"date\", \"title\", \"text\"}."),
                new("cat report.txt | dateline code - --date 2017-03-14", "Code standard input; the date serves where the text brings none."),
                new("dateline code news/ --format plover > events.jsonl", "Code a folder into PLOVER events, one a line."),
                new("dateline code news/ --format icews -o dyads.tsv", "Code a folder into a table of dyads with the columns of ICEWS."),
            ],
        };
        command.Add(paths);
        foreach (var option in (Option[])[format, date, noText, output, threads, quiet, models, lexicon, knowledge]) command.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var inputs = InputPaths.Check(parsed.GetValue(paths), parsed.GetValue(output), "dateline code", surroundings);
            var toFile = parsed.GetValue(output);
            var form = ReportFormats.Create(parsed.GetValue(format)!, Page.Of(surroundings, toFile is not null));
            var leaveOutText = parsed.GetValue(noText);
            var reading = new ReadOptions { DefaultDate = parsed.GetValue(date), StandardInput = () => surroundings.Input };
            using var coder = CoderLoading.Open(SharedOptions.Coder(parsed.GetValue(models), parsed.GetValue(lexicon), parsed.GetValue(knowledge)));
            var run = new PipelineRun(surroundings, parsed.GetValue(threads), parsed.GetValue(quiet), toFile) { Head = form.Head };
            return Task.FromResult(run.Run(Reports(inputs, reading, cancellationToken), InputPaths.Sizes(inputs), Coding(coder, form, leaveOutText), cancellationToken));
        });
        return command;
    }

    private static Func<InputProgress, IEnumerable<ReadResult>> Reports(string[] inputs, ReadOptions reading, CancellationToken cancellationToken) =>
        progress => ReportSource.Read(inputs, reading with { BytesRead = bytes => progress.Count(bytes) }, cancellationToken);

    private static ReportWork Coding(Coder coder, IReportFormat form, bool leaveOutText) => (report, output, cancellationToken) =>
    {
        var coded = coder.Code(report, cancellationToken);
        if (leaveOutText) coded = coded with { Text = null };
        form.Write(coded, output);
        return coded.Events.Length;
    };
}
