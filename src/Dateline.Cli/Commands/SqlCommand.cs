using System.CommandLine;
using Dateline.Cli.Recording;
using Dateline.Store;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline sql</c>: any question in SQL, which can change nothing and reach nothing outside the record.</summary>
internal static class SqlCommand
{
    private const int Seconds = 60;

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var sql = new Argument<string>("sql") { Description = "The question, in DuckDB's SQL. docs/store.md names tables and columns.", HelpName = "SQL" };
        var project = RecordOptions.Project();
        var format = SharedOptions.Format([AnswerPrinter.Table, AnswerPrinter.Lines, AnswerPrinter.Csv], "Lines for people, JSON Lines, or CSV.");
        var limit = new Option<int>("--seconds") { Description = "Time after which the question is given up.", HelpName = "N", DefaultValueFactory = static _ => Seconds };
        limit.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var seconds) || seconds is < 1 or > 86_400)) result.AddError(Messages.NotSeconds(result.Tokens[0].Value));
        });
        var command = new DatelineCommand("sql", "Ask a project in SQL; nothing can be changed.")
        {
            Examples = [new("dateline sql -p caucasus \"SELECT event, count(*) FROM events GROUP BY event ORDER BY 2 DESC\"", "How often each type occurs.")],
        };
        command.Add(sql);
        foreach (var option in (Option[])[project, format, limit]) command.Add(option);
        command.SetAction((parsed, cancellationToken) => Task.FromResult(RecordOptions.Answer(
            parsed.GetValue(project)!, new RecordQuestion(parsed.GetValue(sql)!), parsed.GetValue(format)!, parsed.GetValue(limit), surroundings, cancellationToken)));
        return command;
    }
}
