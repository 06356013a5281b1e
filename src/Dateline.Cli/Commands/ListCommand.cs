using System.CommandLine;
using Dateline.Cli.Recording;
using Dateline.Store;
using Dateline.Store.Questions;

namespace Dateline.Cli.Commands;

/// <summary>The commands that list what a project's record holds: <c>dateline events</c>, <c>dateline statements</c> and so on. Options come from the list's definition.</summary>
internal static class ListCommand
{
    private const int Seconds = 300;

    /// <summary>Makes the command of a list.</summary>
    /// <param name="surroundings">Where to write.</param>
    /// <param name="list">The list's name.</param>
    /// <param name="description">What the command does.</param>
    /// <param name="examples">Examples for help.</param>
    internal static DatelineCommand Create(Surroundings surroundings, string list, string description, params Example[] examples)
    {
        var definition = RecordLists.Find(list);
        var project = RecordOptions.Project();
        var format = SharedOptions.Format([AnswerPrinter.Table, AnswerPrinter.Lines, AnswerPrinter.Csv], "Lines for people, JSON Lines, or CSV.");
        Option<string[]>[] options =
        [
            .. definition.Filters.Select(static filter => Option(filter.Name, filter.Form, filter.Meaning, filter.Known)),
            .. definition.Choices.Select(static choice => Option(choice.Name, string.Join('|', choice.Values), $"{choice.Meaning} [default: {choice.Values[0]}]", choice.Values)),
            Option("as_of", "YYYY-MM-DD", "What was known on this day: later reports and corrections are left out.", []),
            Option("order", "forwards|backwards", "From the list's beginning or from its end.", ["forwards", "backwards"]),
            Option("fields", "A,B", "Columns, in this order.", []),
            Option("limit", "N", "Rows at most.", []),
        ];
        var command = new DatelineCommand(list, description) { Examples = [.. examples] };
        command.Add(project);
        foreach (var option in options) command.Add(option);
        command.Add(format);
        command.SetAction((parsed, cancellationToken) =>
        {
            var parameters = options.SelectMany(option => (parsed.GetValue(option) ?? []).Select(value => KeyValuePair.Create(option.Name[2..], value)));
            var query = ListQueryReader.Read(list, parameters);
            return Task.FromResult(RecordOptions.Answer(parsed.GetValue(project)!, ListSql.All(query), parsed.GetValue(format)!, Seconds, surroundings, cancellationToken));
        });
        return command;
    }

    private static Option<string[]> Option(string name, string form, string meaning, IReadOnlyList<string> known)
    {
        var option = new Option<string[]>("--" + name.Replace('_', '-')) { Description = meaning, HelpName = form, AllowMultipleArgumentsPerToken = false };
        if (known.Count > 0) option.CompletionSources.Add(_ => known.Select(static value => new System.CommandLine.Completions.CompletionItem(value)));
        return option;
    }
}
