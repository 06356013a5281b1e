using System.CommandLine;
using Dateline.Store.Corrections;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline correct</c>: stores an analyst's judgement beside the coder's.</summary>
internal static class CorrectCommand
{
    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var target = new Argument<string>("target") { Description = $"What is judged: its kind ({string.Join(", ", CorrectionFields.KindNames)}) and key.", HelpName = "KIND:KEY" };
        var project = RecordOptions.Project();
        var accept = new Option<bool>("--accept") { Description = "It is right." };
        var reject = new Option<bool>("--reject") { Description = "It is not so." };
        var withdraw = new Option<bool>("--withdraw") { Description = "Take back what was judged of it before." };
        var set = new Option<string[]>("--set") { Description = "What a field should be; lists are parted by semicolons, nothing means none. May be repeated.", HelpName = "FIELD=VALUE", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
        var who = new Option<string>("--who") { Description = "Who judges.", HelpName = "NAME", Required = true };
        var why = new Option<string>("--why") { Description = "For what reason.", HelpName = "TEXT", Required = true };
        var command = new DatelineCommand("correct", "Accept, reject or change a record; the judgement stands beside the coder's coding.")
        {
            Examples =
            [
                new("dateline correct -p caucasus event:42 --reject --who \"A. Analyst\" --why \"an exercise\"", "It stays in 'events' with its verdict and is left out of 'events_corrected'."),
                new("dateline correct -p caucasus event:42 --set event=MOBILIZE --set \"actor_code=RUS;BLR\" --who AA --why \"the text names both\"", "Set fields."),
            ],
        };
        command.Add(target);
        foreach (var option in (Option[])[project, accept, reject, set, withdraw, who, why]) command.Add(option);
        command.SetAction(parsed =>
        {
            var changes = (parsed.GetValue(set) ?? []).Select(Change).ToArray();
            string[] verdicts =
            [
                .. parsed.GetValue(accept) ? [CorrectionRules.Accept] : Array.Empty<string>(), .. parsed.GetValue(reject) ? [CorrectionRules.Reject] : Array.Empty<string>(),
                .. parsed.GetValue(withdraw) ? [CorrectionRules.Withdraw] : Array.Empty<string>(), .. changes.Length > 0 ? [CorrectionRules.Change] : Array.Empty<string>(),
            ];
            if (verdicts is not [var verdict]) throw new UsageException(Messages.OneVerdict);
            using var record = RecordOptions.OpenToWrite(parsed.GetValue(project)!, surroundings);
            var outcome = new CorrectionWriter(record, TimeProvider.System).Store(new Correction(parsed.GetValue(target)!, verdict, changes, parsed.GetValue(who)!, parsed.GetValue(why)!));
            if (outcome.Problem is { } problem) throw new UsageException(problem);
            surroundings.Error.WriteLine(Messages.Corrected(outcome.Batch));
            return ExitCode.Done;
        });
        return command;
    }

    private static KeyValuePair<string, string> Change(string words)
    {
        var equals = words.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 ? KeyValuePair.Create(words[..equals].Trim(), words[(equals + 1)..]) : throw new UsageException(Messages.NotASetting(words));
    }
}
