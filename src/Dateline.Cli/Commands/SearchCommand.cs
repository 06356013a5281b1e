using System.CommandLine;
using Dateline.Cli.Recording;
using Dateline.Store;
using Dateline.Store.Search;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline search</c>: finds reports of a project by words of their texts.</summary>
internal static class SearchCommand
{
    private const int Rows = 20;

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var words = new Argument<string[]>("words") { Description = "Words in any form and order; \"words together\"; a beginning*; -unwanted.", Arity = ArgumentArity.OneOrMore, HelpName = "WORDS" };
        var project = RecordOptions.Project();
        var limit = RecordOptions.Rows("--limit", "Reports at most.", Rows);
        var format = SharedOptions.Format([AnswerPrinter.Table, AnswerPrinter.Lines, AnswerPrinter.Csv], "Lines for people, JSON Lines, or CSV.");
        var command = new DatelineCommand("search", "Find reports of a project by words of their titles and texts, the best first.")
        {
            Examples = [new("dateline search -p caucasus border shelling", "Both words, in any form."), new("dateline search -p caucasus '\"peace treaty\" sign* -draft'", "Words together, a beginning, and a word that must not occur.")],
        };
        command.Add(words);
        foreach (var option in (Option[])[project, limit, format]) command.Add(option);
        command.SetAction(parsed =>
        {
            using var record = RecordFile.OpenToRead(parsed.GetValue(project)!);
            if (TextSearch.Find(record, string.Join(' ', parsed.GetValue(words)!), parsed.GetValue(limit)) is not { } rows) throw new UsageException(Messages.NothingToFind);
            AnswerPrinter.Write(TextSearch.Columns, rows, parsed.GetValue(format)!, surroundings.Output);
            return ExitCode.Done;
        });
        return command;
    }
}
