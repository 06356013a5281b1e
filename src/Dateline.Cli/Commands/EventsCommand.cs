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
        var type = RecordOptions.Closed("--type", "PLOVER type.", ModelNames<EventType>.All, "TYPE");
        var status = RecordOptions.Closed("--status", "Whether it happened.", ModelNames<EventStatus>.All, "STATUS");
        var from = RecordOptions.Day("--from", "First day.");
        var to = RecordOptions.Day("--to", "Last day, inclusive.");
        var asOf = RecordOptions.Day("--as-of", "What was known on this day: later reports and corrections are left out.");
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
        foreach (var option in (Option[])[project, actor, recipient, type, from, to, asOf, status, text, limit, format]) command.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var question = new EventQuestion
            {
                Actor = parsed.GetValue(actor), Recipient = parsed.GetValue(recipient), Type = parsed.GetValue(type), Status = parsed.GetValue(status),
                From = parsed.GetValue(from), To = parsed.GetValue(to), AsOf = parsed.GetValue(asOf), Text = parsed.GetValue(text), Limit = parsed.GetValue(limit),
            };
            return Task.FromResult(RecordOptions.Answer(parsed.GetValue(project)!, question.ToSql(), parsed.GetValue(format)!, Seconds, surroundings, cancellationToken));
        });
        return command;
    }
}
