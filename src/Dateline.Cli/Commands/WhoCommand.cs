using System.Buffers;
using System.CommandLine;
using Dateline.Cli.Looking;
using Dateline.Cli.Output;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline who</c>: which actor or place a phrase means on a day, and why.</summary>
internal static class WhoCommand
{
    private const string TextForm = "text";
    private const string JsonFormName = "json";

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var words = new Argument<string[]>("words") { Description = "A phrase as a report might write it.", Arity = ArgumentArity.ZeroOrMore, HelpName = "PHRASE" };
        var date = SharedOptions.Date("Day on which roles are looked up. Required.");
        var near = new Option<string?>("--near") { Description = "Country that the report speaks of, by code or name: whose \"police\" or \"the president\" is.", HelpName = "COUNTRY" };
        var format = SharedOptions.Format([TextForm, JsonFormName], "Text for people, or one JSON object an actor.");
        var models = SharedOptions.Models();
        var knowledge = SharedOptions.Knowledge();
        var command = new DatelineCommand("who", "Show which actor or place a phrase means on a day, and why.")
        {
            Examples =
            [
                new("dateline who \"Georgian Foreign Minister\" --date 2017-03-14", "The holder of an office on a day, with code and sectors."),
                new("dateline who \"the separatists\" --date 2017-03-14 --near GEO", "A phrase read in a report about Georgia."),
                new("dateline who Hamas --date 2023-10-07 --format json", "The same for programs."),
            ],
        };
        command.Add(words);
        foreach (var option in (Option[])[date, near, format, models, knowledge]) command.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var phrase = string.Join(' ', parsed.GetValue(words) ?? []).Trim();
            if (phrase.Length == 0) throw new UsageException(Messages.NobodyAsked);
            if (phrase.Length > Limits.ExplainText) throw new UsageException(Messages.TooLongToLookUp);
            if (parsed.GetValue(date) is not { } day) throw new UsageException(Messages.WhoNeedsADate);
            using var coder = CoderLoading.Open(SharedOptions.Coder(parsed.GetValue(models), null, parsed.GetValue(knowledge)));
            var answers = PhraseAnswer.Of(coder.Look(phrase, parsed.GetValue(near), day, cancellationToken));
            var output = new ArrayBufferWriter<byte>();
            if (parsed.GetValue(format) == JsonFormName) PhraseAnswers.WriteJson(answers, day, output);
            else PhraseAnswers.Write(answers, phrase, Page.Of(surroundings), output);
            surroundings.Output.Write(output.WrittenSpan);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
