using System.Buffers;
using System.CommandLine;
using Dateline.Cli.Lives;
using Dateline.Cli.Output;
using Dateline.Cli.Recording;
using Dateline.Sources;
using Dateline.Store.Exports;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline life</c>: the stages of an instrument's life over all reports.</summary>
internal static class LifeCommand
{
    private const string TableForm = "table";
    private const string LinesForm = "jsonl";

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var name = new Argument<string>("name") { Description = "Words that the instrument's name, mentions or topic must hold: \"Minsk\", \"resolution 1244\".", HelpName = "NAME" };
        var paths = SharedOptions.Paths("Reports (.txt, .md, .json, .jsonl), folders, patterns, - for standard input, or files of coded reports.");
        var project = RecordOptions.ProjectOrNone();
        var format = SharedOptions.Format([TableForm, LinesForm], "A table for people, or one JSON object an instrument.");
        var date = SharedOptions.Date("Publication date of reports that bring none.");
        var models = SharedOptions.Models();
        var lexicon = SharedOptions.Lexicon();
        var knowledge = SharedOptions.Knowledge();
        var command = new DatelineCommand("life", "Show the life of an agreement, order, law or resolution over many reports, with gaps and contradictions.")
        {
            Examples =
            [
                new("dateline life \"Minsk\" news/", "Code a folder of reports and print what they tell of the Minsk agreements."),
                new("dateline life \"nuclear deal\" coded.jsonl", "The same from reports that are coded already."),
                new("dateline life \"Minsk\" -p ukraine", "The same over all that a project holds."),
                new("dateline life \"extradition treaty\" coded.jsonl --format jsonl", "For programs: stages, gaps and contradictions, one instrument a line."),
            ],
        };
        command.Add(name);
        command.Add(paths);
        foreach (var option in (Option[])[project, format, date, models, lexicon, knowledge]) command.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var asked = parsed.GetValue(name) ?? "";
            var query = new InstrumentQuery(asked);
            if (query.IsEmpty) throw new UsageException(Messages.NoInstrumentAsked);
            var folder = parsed.GetValue(project);
            var inputs = RecordOptions.Inputs(folder, parsed.GetValue(paths), "dateline life", surroundings);
            var reading = new ReadOptions { DefaultDate = parsed.GetValue(date), StandardInput = () => surroundings.Input };
            var options = SharedOptions.Coder(parsed.GetValue(models), parsed.GetValue(lexicon), parsed.GetValue(knowledge));
            var source = new CodedInputs(surroundings, () => CoderLoading.Open(options), reading);
            var lines = LifeLines.Of(folder is null ? source.Read(inputs, cancellationToken) : StoredReports.Read(folder, HoldingTable.Instruments, cancellationToken), query);
            var output = new ArrayBufferWriter<byte>();
            if (parsed.GetValue(format) == LinesForm) LifePrinter.WriteJson(lines, output);
            else LifePrinter.Write(lines, asked, Page.Of(surroundings), output);
            surroundings.Output.Write(output.WrittenSpan);
            return Task.FromResult(source.HasRefused ? ExitCode.SomeRefused : ExitCode.Done);
        });
        return command;
    }
}
