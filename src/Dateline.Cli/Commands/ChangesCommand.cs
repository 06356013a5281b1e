using System.CommandLine;
using System.Globalization;
using Dateline.Cli.Recording;
using Dateline.Store.Upkeep;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline changes</c>: what came into a project, was coded anew, corrected or removed, for those who follow it.</summary>
internal static class ChangesCommand
{
    private const int Seconds = 300;

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var project = RecordOptions.Project();
        var since = new Option<string>("--since") { Description = "The last batch that is known (what came after it is shown), or a day, included (UTC).", HelpName = "BATCH|YYYY-MM-DD", DefaultValueFactory = static _ => "0" };
        since.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && !IsBatch(result.Tokens[0].Value, out _) && !IsDay(result.Tokens[0].Value, out _)) result.AddError(Messages.NotABatch(result.Tokens[0].Value));
        });
        var limit = RecordOptions.Rows("--limit", "Rows at most.", int.MaxValue);
        var format = SharedOptions.Format([AnswerPrinter.Table, AnswerPrinter.Lines, AnswerPrinter.Csv], "Lines for people, JSON Lines, or CSV.");
        var command = new DatelineCommand("changes", "List what was added, coded anew, corrected and removed, in order.")
        {
            Examples = [new("dateline changes -p caucasus --since 41 --format jsonl", "What came after batch 41; remember the last batch for the next time.")],
        };
        foreach (var option in (Option[])[project, since, limit, format]) command.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var from = parsed.GetValue(since)!;
            var question = IsBatch(from, out var batch) ? ChangeFeed.After(batch, parsed.GetValue(limit)) : IsDay(from, out var day) ? ChangeFeed.From(day, parsed.GetValue(limit)) : ChangeFeed.After(0);
            return Task.FromResult(RecordOptions.Answer(parsed.GetValue(project)!, question, parsed.GetValue(format)!, Seconds, surroundings, cancellationToken));
        });
        return command;
    }

    private static bool IsBatch(string words, out int batch) => int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out batch);

    private static bool IsDay(string words, out DateOnly day) => DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
