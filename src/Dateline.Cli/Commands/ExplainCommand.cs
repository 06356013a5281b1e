using System.Buffers;
using System.CommandLine;
using Dateline.Cli.Explaining;
using Dateline.Cli.Output;
using Dateline.Cli.Parsing;
using Dateline.Coding.Meanings;
using Dateline.Language;
using Dateline.Model;
using Dateline.Sources;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline explain</c>: how a sentence is coded and why, or what a code means.</summary>
internal static class ExplainCommand
{
    private const string TreeForm = "tree";
    private const string JsonFormName = "json";

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var words = new Argument<string[]>("words") { Description = "A sentence in quotes, or a code or label: ACCUSE, PRE, nsubj:pass, 112, territory.", Arity = ArgumentArity.ZeroOrMore, HelpName = "SENTENCE|CODE" };
        var date = SharedOptions.Date("Day on which the sentence was published. A sentence needs one; a code does not.");
        var format = SharedOptions.Format([TreeForm, JsonFormName], "A tree for people, or JSON.");
        var list = new Option<bool>("--list") { Description = "Print every code and label with its meaning." };
        var models = SharedOptions.Models();
        var lexicon = SharedOptions.Lexicon();
        var knowledge = SharedOptions.Knowledge();
        var command = new DatelineCommand("explain", "Show how a sentence is coded and why, or what a code or label means.")
        {
            Examples =
            [
                new("dateline explain \"Tbilisi denounced the agreement.\" --date 2017-03-14", "Parse, events, the rule that fired and the ones that lost."),
                new("dateline explain ACCUSE", "What an event type means."),
                new("dateline explain nsubj:pass", "What a label of the parse means."),
            ],
        };
        command.Add(words);
        foreach (var option in (Option[])[date, format, list, models, lexicon, knowledge]) command.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var asked = string.Join(' ', parsed.GetValue(words) ?? []).Trim();
            var asJson = parsed.GetValue(format) == JsonFormName;
            var output = new ArrayBufferWriter<byte>();
            var page = Page.Of(surroundings);
            if (parsed.GetValue(list) || IsCode(asked))
            {
                ExplainCode(parsed.GetValue(list) ? null : asked, asJson, page, output);
            }
            else
            {
                var report = Sentence(asked, parsed.GetValue(date));
                var options = SharedOptions.Coder(parsed.GetValue(models), parsed.GetValue(lexicon), parsed.GetValue(knowledge));
                using var coder = CoderLoading.Open(options);
                var coded = coder.Code(report, cancellationToken);
                TextAnalysis.Open(options.ModelsFolder!).Use(report.Text, report.Date, Explain, cancellationToken);

                void Explain(AnalyzedText text)
                {
                    if (asJson) SentenceExplanation.WriteJson(text, coded, output);
                    else SentenceExplanation.Write(text, coded, page, output);
                }
            }

            surroundings.Output.Write(output.WrittenSpan);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    // No code has a space in it, and no sentence worth coding has none.
    private static bool IsCode(string asked) => asked.Length > 0 && !asked.Any(char.IsWhiteSpace);

    private static void ExplainCode(string? code, bool asJson, Page page, IBufferWriter<byte> output)
    {
        var glossary = Glossary.Load();
        var entries = code is null ? glossary.Entries : glossary.Find(code);
        if (entries.IsEmpty) throw new UsageException(Messages.UnknownCode(code!, glossary.Near(code!)));
        if (asJson) CodeExplanation.WriteJson(entries, output);
        else CodeExplanation.Write(entries, page, output);
    }

    private static Report Sentence(string asked, DateOnly? date)
    {
        if (asked.Length == 0) throw new UsageException(Messages.NothingToExplain);
        if (asked.Length > Limits.ExplainText) throw new UsageException(Messages.TooLongToExplain);

        // Through the usual reader, so that the sentence is normalised as it would be in a report, and may bring its own "date YYYY-MM-DD".
        using var bytes = new MemoryStream(Text.Utf8.GetBytes(asked));
        var read = ReportSource.Read(bytes, "sentence.txt", new ReadOptions { DefaultDate = date, Format = InputFormat.Text }).First();
        if (read.IsReport) return date is { } day ? read.Report with { Date = day } : read.Report;
        throw new UsageException(read.Refusal.Reason == RefusalReason.NoDate ? Messages.NoDate : $"{read.Refusal.Problem} {read.Refusal.Remedy}");
    }
}
