using System.Buffers;
using System.CommandLine;
using Dateline.Cli.Output;
using Dateline.Cli.Pipeline;
using Dateline.Cli.Positions;
using Dateline.Cli.Recording;
using Dateline.Sources;
using Dateline.Store.Exports;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline positions</c>: how something stands in whose eyes, over many reports, with what contradicts what.</summary>
internal static class PositionsCommand
{
    private const string TableForm = "table";
    private const string LinesForm = "jsonl";

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var name = new Argument<string>("name") { Description = "The land, state, group or text that is asked about, in quotes: by any name that reports use, or a state's code.", HelpName = "NAME" };
        var paths = SharedOptions.Paths("Coded reports (JSON Lines from 'dateline code'), or reports to be coded now: files, folders, patterns, or - for standard input.");
        var project = RecordOptions.ProjectOrNone();
        var format = SharedOptions.Format([TableForm, LinesForm], "A table for people, or one JSON object a position.");
        var date = SharedOptions.Date("Publication date of reports that bring none.");
        var models = SharedOptions.Models();
        var lexicon = SharedOptions.Lexicon();
        var knowledge = SharedOptions.Knowledge();
        var command = new DatelineCommand("positions", "Show how something stands in whose eyes: who says that it belongs where, is a state, is occupied, is lawful.")
        {
            Examples =
            [
                new("dateline positions \"South Ossetia\" report.txt", "Every position on South Ossetia in a report: who holds it, since when, what contradicts it."),
                new("dateline code archive.jsonl -o coded.jsonl && dateline positions Kosovo coded.jsonl", "Code an archive once, then ask it as often as you like."),
                new("dateline positions Kosovo -p balkans", "The same over all that a project holds."),
                new("dateline positions GEO coded.jsonl --format jsonl", "Positions on a state, for another program."),
            ],
        };
        command.Add(name);
        command.Add(paths);
        foreach (var option in (Option[])[project, format, date, models, lexicon, knowledge]) command.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var asked = parsed.GetValue(name)!;
            var folder = parsed.GetValue(project);
            var inputs = RecordOptions.Inputs(folder, parsed.GetValue(paths), "dateline positions", surroundings);
            var options = SharedOptions.Coder(parsed.GetValue(models), parsed.GetValue(lexicon), parsed.GetValue(knowledge));
            using var coded = new CodedInputs(surroundings, new ReadOptions { DefaultDate = parsed.GetValue(date), StandardInput = () => surroundings.Input }, () => CoderLoading.Open(options));
            var search = new PositionSearch(asked);
            var reports = 0;
            var positions = PositionList.Of([.. (folder is null ? coded.Read(inputs, cancellationToken) : StoredReports.Read(folder, HoldingTable.Claims, cancellationToken)).SelectMany(report =>
            {
                reports++;
                return search.In(report);
            })]);
            var output = new ArrayBufferWriter<byte>();
            if (parsed.GetValue(format) == LinesForm) PositionLines.Write(positions, output);
            else PositionTable.Write(asked, positions, reports, Page.Of(surroundings), output);
            surroundings.Output.Write(output.WrittenSpan);
            return Task.FromResult(coded.Refused > 0 ? ExitCode.SomeRefused : ExitCode.Done);
        });
        return command;
    }
}
