using System.Buffers;
using System.CommandLine;
using Dateline.Cli.Entries;
using Dateline.Cli.Output;
using Dateline.Coding.Lexicon;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline lexicon</c>: what the lexicon says of a word.</summary>
internal static class LexiconCommand
{
    private const string TableForm = "table";
    private const string JsonFormName = "json";

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var words = new Argument<string[]>("word") { Description = "A base form: condemn, gun down, attack/n.", Arity = ArgumentArity.ZeroOrMore, HelpName = "WORD" };
        var format = SharedOptions.Format([TableForm, JsonFormName], "Lines for people, or one JSON object an entry.");
        var lexicon = SharedOptions.Lexicon();
        var command = new DatelineCommand("lexicon", "Show what the lexicon says of a word: frames, conditions, codes, examples.")
        {
            Examples =
            [
                new("dateline lexicon condemn", "All entries of a word, in the order in which they are tried."),
                new("dateline lexicon gun down", "A verb with its particle."),
                new("dateline lexicon attack/n --format json", "The noun alone, for programs."),
            ],
        };
        command.Add(words);
        foreach (var option in (Option[])[format, lexicon]) command.Add(option);
        command.SetAction(parsed =>
        {
            var word = string.Join(' ', parsed.GetValue(words) ?? []).Trim();
            if (word.Length == 0) throw new UsageException(Messages.NoWordAsked);
            var known = Read([DataFolders.Lexicon, .. parsed.GetValue(lexicon) ?? []]);
            var entries = WordEntry.Of(known, word);
            if (entries.IsEmpty) throw new UsageException(Messages.UnknownWord(word, WordEntry.Near(known, word)));
            var output = new ArrayBufferWriter<byte>();
            if (parsed.GetValue(format) == JsonFormName) EntryPrinter.WriteJson(entries, output);
            else EntryPrinter.Write(entries, Page.Of(surroundings), output);
            surroundings.Output.Write(output.WrittenSpan);
            return ExitCode.Done;
        });
        return command;
    }

    private static EventLexicon Read(string[] folders)
    {
        try
        {
            return LexiconReader.Read([.. folders]);
        }
        catch (LexiconFileException exception)
        {
            throw new DataException(exception.Message, exception);
        }
    }
}
