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
        var hasPoints = definition.Columns.Any(static column => column.Name == "lat");
        var format = SharedOptions.Format(
            [AnswerPrinter.Table, AnswerPrinter.Lines, AnswerPrinter.Csv, AnswerPrinter.Parquet, .. hasPoints ? [AnswerPrinter.GeoJson] : Array.Empty<string>()],
            "Lines for people, JSON Lines, CSV, or a file of another form.");
        var file = SharedOptions.Output();
        Option<string[]>[] options =
        [
            .. definition.Filters.Select(static filter => Option(filter.Name, filter.Form, filter.Meaning, filter.Known)),
            .. definition.Choices.Select(static choice => Option(choice.Name, string.Join('|', choice.Values), $"{choice.Meaning} [default: {choice.Values[0]}]", choice.Values)),
            Option("as_of", "YYYY-MM-DD", "What was known on this day: later reports and corrections are left out.", []),
            Option("order", "forwards|backwards", "From the list's beginning or from its end.", ["forwards", "backwards"]),
            Option("fields", "A,B", "Columns, in this order.", []),
            Option("limit", "N", "Rows at most.", []),
        ];
        var command = new DatelineCommand(list, description) { Examples = [.. examples], TreatUnmatchedTokensAsErrors = false };
        command.Add(project);
        foreach (var option in options) command.Add(option);
        command.Add(format);
        command.Add(file);
        command.SetAction((parsed, cancellationToken) =>
        {
            if (parsed.UnmatchedTokens is [var unknown, ..]) throw new QuestionException(unknown, QuestionMessages.UnknownParameter(list, unknown.TrimStart('-'), ListQueryReader.Names(definition).Select(static name => name.Replace('_', '-'))));
            var parameters = options.SelectMany(option => (parsed.GetValue(option) ?? []).Select(value => KeyValuePair.Create(option.Name[2..], value)));
            var query = ListQueryReader.Read(list, parameters);
            var form = parsed.GetValue(format)!;

            // Points are drawn from these two columns, whichever else are wanted.
            if (form == AnswerPrinter.GeoJson) query = query with { Columns = [.. query.Columns.Union(definition.Columns.Where(static column => column.Name is "lat" or "lon"))] };
            return Task.FromResult(RecordOptions.Answer(parsed.GetValue(project)!, ListSql.All(query), form, Seconds, parsed.GetValue(file), surroundings, cancellationToken));
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
