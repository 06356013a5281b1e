using System.CommandLine;
using Dateline.Cli.Output;
using Dateline.Sources;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline quotes</c>: who said what.</summary>
internal static class QuotesCommand
{
    private const string Table = "table";
    private const string JsonLines = "jsonl";

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var paths = SharedOptions.Paths("Files (.txt, .md, .json, .jsonl), folders, patterns, or - for standard input.");
        var format = SharedOptions.Format([Table, JsonLines], "Lines for people, or one statement a line as JSON.");
        var speaker = new Option<string?>("--speaker", "-s") { Description = "Only statements of this speaker: a name, country code, sector, role or words of the text.", HelpName = "WHO" };
        var about = new Option<string?>("--about", "-a") { Description = "Only statements whose content has these words or mentions an entity of this name or code.", HelpName = "WHAT" };
        var date = SharedOptions.Date("Publication date of reports that bring none.");
        var threads = SharedOptions.Threads();
        var output = SharedOptions.Output();
        var quiet = SharedOptions.Quiet();
        var models = SharedOptions.Models();
        var lexicon = SharedOptions.Lexicon();
        var knowledge = SharedOptions.Knowledge();
        var command = new DatelineCommand("quotes", "Print who said what: speaker, words of saying, content.")
        {
            Examples =
            [
                new("dateline quotes report.txt", "Every statement of a report, direct and indirect."),
                new("dateline quotes news/ --speaker Lavrov", "What one speaker is reported to have said."),
                new("dateline quotes news/ --speaker GEO --about ceasefire", "What Georgians said about a ceasefire."),
                new("dateline quotes archive.jsonl --format jsonl > quotes.jsonl", "One statement a line, with publisher and credited agencies."),
            ],
        };
        command.Add(paths);
        foreach (var option in (Option[])[speaker, about, format, date, output, threads, quiet, models, lexicon, knowledge]) command.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var toFile = parsed.GetValue(output);
            var inputs = InputPaths.Check(parsed.GetValue(paths), toFile, "dateline quotes", surroundings);
            var filter = new StatementFilter(parsed.GetValue(speaker), parsed.GetValue(about));
            IReportFormat form = parsed.GetValue(format) == JsonLines ? new QuoteLines(filter) : new QuoteTable(Page.Of(surroundings, toFile is not null), filter);
            var reading = new ReadOptions { DefaultDate = parsed.GetValue(date), StandardInput = () => surroundings.Input };
            using var coder = CoderLoading.Open(SharedOptions.Coder(parsed.GetValue(models), parsed.GetValue(lexicon), parsed.GetValue(knowledge)));
            var run = new PipelineRun(surroundings, parsed.GetValue(threads), parsed.GetValue(quiet), toFile) { Summary = Messages.QuotesSummary };
            return Task.FromResult(run.Run(
                progress => ReportSource.Read(inputs, reading with { BytesRead = bytes => progress.Count(bytes) }, cancellationToken),
                InputPaths.Sizes(inputs),
                (report, bytes, patience) =>
                {
                    form.Write(coder.Code(report, patience), bytes);
                    return 0;
                },
                cancellationToken));
        });
        return command;
    }
}
