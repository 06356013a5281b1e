using Dateline.Cli.Recording;
using Dateline.Store.Exports;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline dictionary</c>: what every column of every list and export means.</summary>
internal static class DictionaryCommand
{
    private const string PageForm = "md";

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var form = SharedOptions.Format([PageForm, AnswerPrinter.Csv], "A page, or a table.");
        var command = new DatelineCommand("dictionary", "Print what every column of every list and export means.")
        {
            Examples = [new("dateline dictionary --format csv > dictionary.csv", "The data dictionary as a table.")],
        };
        command.Add(form);
        command.SetAction(parsed =>
        {
            surroundings.Output.Write(Text.Utf8.GetBytes(parsed.GetValue(form) == PageForm ? DataDictionary.Page() : DataDictionary.Csv(DataDictionary.All)));
            return ExitCode.Done;
        });
        return command;
    }
}
