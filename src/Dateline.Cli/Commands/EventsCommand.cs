using System.CommandLine;
using Dateline.Cli.Recording;
using Dateline.Model;
using Dateline.Store;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline events</c>: which events a project's record holds.</summary>
internal static class EventsCommand
{
    private const int Seconds = 300;

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var project = RecordOptions.Project();
        var actor = new Option<string?>("--actor") { Description = "Code of an actor (RUS), or words of its name.", HelpName = "WHO" };
        var recipient = new Option<string?>("--recipient") { Description = "Code of a recipient, or words of its name.", HelpName = "WHO" };
        var type = Closed("--type", "PLOVER type.", ModelNames<EventType>.All, "TYPE");
        var status = Closed("--status", "Whether it happened.", ModelNames<EventStatus>.All, "STATUS");
        var from = Day("--from", "First day.");
        var to = Day("--to", "Last day, inclusive.");
        var text = new Option<string?>("--text") { Description = "Words of the sentence, in any case.", HelpName = "WORDS" };
        var limit = new Option<int?>("--limit") { Description = "Rows at most.", HelpName = "N" };
        var format = SharedOptions.Format([AnswerPrinter.Table, AnswerPrinter.Lines, AnswerPrinter.Csv], "Lines for people, JSON Lines, or CSV.");
        var command = new DatelineCommand("events", "List events of a project, by day.")
        {
            Examples =
            [
                new("dateline events -p caucasus --actor RUS --recipient GEO --type ASSAULT", "Who attacked whom."),
                new("dateline events -p caucasus --from 2008-08-01 --to 2008-08-31 --format csv > august.csv", "A month as a table."),
            ],
        };
        foreach (var option in (Option[])[project, actor, recipient, type, from, to, status, text, limit, format]) command.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var question = new EventQuestion
            {
                Actor = parsed.GetValue(actor), Recipient = parsed.GetValue(recipient), Type = parsed.GetValue(type), Status = parsed.GetValue(status),
                From = parsed.GetValue(from), To = parsed.GetValue(to), Text = parsed.GetValue(text), Limit = parsed.GetValue(limit),
            };
            return Task.FromResult(RecordOptions.Answer(parsed.GetValue(project)!, question.ToSql(), parsed.GetValue(format)!, Seconds, surroundings, cancellationToken));
        });
        return command;
    }

    private static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            var value = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day)) return day;
            result.AddError(Messages.NotADay(name, value));
            return null;
        },
    };

    private static Option<string?> Closed(string name, string description, IEnumerable<string> values, string help)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = help };
        string[] known = [.. values];
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!known.Contains(token.Value, StringComparer.OrdinalIgnoreCase)) result.AddError(Messages.NotOneOf(name, token.Value, known));
            }
        });
        return option;
    }
}
