using System.CommandLine;
using Dateline.Cli.Parsing;
using Dateline.Cli.Pipeline;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline parse</c>: the language analysis alone, of plain text as it stands.</summary>
internal static class ParseCommand
{
    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var paths = SharedOptions.Paths("Plain text files, folders, patterns, or - for standard input. No date is needed.");
        var format = SharedOptions.Format(ParseFormats.Names, "CoNLL-U, one sentence a line as JSON, or drawn trees.");
        var threads = SharedOptions.Threads();
        var output = SharedOptions.Output();
        var quiet = SharedOptions.Quiet();
        var models = SharedOptions.Models();
        var command = new DatelineCommand("parse", "Analyse plain text: sentences, words, parts of speech, dependency trees.")
        {
            Examples =
            [
                new("echo 'Tbilisi denounced the agreement.' | dateline parse --format tree", "Draw the tree of a sentence."),
                new("dateline parse --format conllu text.txt > text.conllu", "Write CoNLL-U for other tools, aligned with the text as it stands."),
            ],
        };
        command.Add(paths);
        foreach (var option in (Option[])[format, output, threads, quiet, models]) command.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var toFile = parsed.GetValue(output);
            var inputs = InputPaths.Check(parsed.GetValue(paths), toFile, "dateline parse", surroundings);
            var form = ParseFormats.Create(parsed.GetValue(format)!, surroundings.Width);
            var analysis = TextAnalysis.Open(parsed.GetValue(models) ?? DataFolders.Models);
            var run = new PipelineRun(surroundings, parsed.GetValue(threads), parsed.GetValue(quiet), toFile) { Summary = Messages.ParseSummary };
            ReportWork work = (piece, bytes, patience) =>
            {
                analysis.Use(piece.Text, piece.Date, text => form.Write(text, piece.Id, bytes), patience);
                return 0;
            };
            return Task.FromResult(run.Run(progress => TextPieces.Read(inputs, surroundings.Input, read => progress.Count(read)), InputPaths.Sizes(inputs), work, cancellationToken));
        });
        return command;
    }
}
