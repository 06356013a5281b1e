using System.CommandLine;
using Dateline.Cli.Recording;
using Dateline.Model;
using Dateline.Store.Corrections;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline review</c>: events that nobody has judged, those first of which the coder is least sure.</summary>
internal static class ReviewCommand
{
    private const int Seconds = 300;
    private const int Rows = 50;

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var project = RecordOptions.Project();
        var type = RecordOptions.Closed("--type", "PLOVER type.", ModelNames<EventType>.All, "TYPE");
        var report = new Option<string?>("--report") { Description = "Id of a report.", HelpName = "REPORT" };
        var limit = RecordOptions.Rows("--limit", "Rows at most.", Rows);
        var format = SharedOptions.Format([AnswerPrinter.Table, AnswerPrinter.Lines, AnswerPrinter.Csv], "Lines for people, JSON Lines, or CSV.");
        var command = new DatelineCommand("review", "List events that nobody has judged, the least certain first.") { Examples = [new("dateline review -p caucasus --limit 20", "Judge them by 'dateline correct'.")] };
        foreach (var option in (Option[])[project, type, report, limit, format]) command.Add(option);
        command.SetAction((parsed, cancellationToken) => Task.FromResult(RecordOptions.Answer(
            parsed.GetValue(project)!, ReviewQueue.Question(parsed.GetValue(limit), parsed.GetValue(type), parsed.GetValue(report)), parsed.GetValue(format)!, Seconds, surroundings, cancellationToken)));
        return command;
    }
}
