using System.CommandLine;
using System.CommandLine.Parsing;
using Dateline.Coding;

namespace Dateline.Cli.Commands;

/// <summary>Options that several commands take, made alike so that they read alike in every <c>--help</c>.</summary>
internal static class SharedOptions
{
    /// <summary><c>--date</c>: a day, checked here.</summary>
    internal static Option<DateOnly?> Date(string description) => new("--date", "-d")
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = static result =>
        {
            var value = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day)) return day;
            result.AddError(Messages.NotADay("--date", value));
            return null;
        },
    };

    /// <summary><c>--format</c>: one of a few names, the first by default.</summary>
    internal static Option<string> Format(IReadOnlyList<string> names, string description)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = description,
            HelpName = string.Join('|', names),
            DefaultValueFactory = _ => names[0],
            CustomParser = result =>
            {
                var value = result.Tokens[0].Value;
                if (!names.Contains(value, StringComparer.Ordinal)) result.AddError(Messages.UnknownFormat(value, names));
                return value;
            },
        };
        option.CompletionSources.Add(_ => names.Select(static name => new System.CommandLine.Completions.CompletionItem(name)));
        return option;
    }

    /// <summary><c>--threads</c>: one a core by default.</summary>
    internal static Option<int> Threads() => new("--threads", "-t")
    {
        Description = "Reports coded at the same time; the output is the same for any number.",
        HelpName = "N",
        DefaultValueFactory = static _ => Environment.ProcessorCount,
        CustomParser = static result =>
        {
            var value = result.Tokens[0].Value;
            if (int.TryParse(value, out var threads) && threads is >= 1 and <= Limits.MostThreads) return threads;
            result.AddError(Messages.NotAThreadCount(value));
            return 1;
        },
    };

    /// <summary><c>--quiet</c>.</summary>
    internal static Option<bool> Quiet() => new("--quiet", "-q") { Description = "No progress, notes or summary; refusals are still named." };

    /// <summary><c>--output</c>.</summary>
    internal static Option<string?> Output() => new("--output", "-o") { Description = "Write to a file instead of standard output.", HelpName = "FILE" };

    /// <summary><c>--models</c>.</summary>
    internal static Option<string?> Models() => Folder("--models", "Folder of trained weights instead of the one that came with the program.");

    /// <summary><c>--lexicon</c>: may be given again, later ones overlaying earlier ones.</summary>
    internal static Option<string[]> Lexicon() => Folders("--lexicon", "Folder of your own lexicon files, laid over those that came with the program. May be repeated.");

    /// <summary><c>--knowledge</c>: may be given again, later ones overlaying earlier ones.</summary>
    internal static Option<string[]> Knowledge() => Folders("--knowledge", "Folder of your own knowledge files (actors, offices, places), laid over those that came with the program. May be repeated.");

    /// <summary>Files, folders, patterns or <c>-</c>.</summary>
    internal static Argument<string[]> Paths(string description) => new("paths") { Description = description, Arity = ArgumentArity.ZeroOrMore, HelpName = "PATHS" };

    /// <summary>What the data folders given on a command line come to.</summary>
    internal static CoderOptions Coder(string? models, string[]? lexicon, string[]? knowledge) => new()
    {
        ModelsFolder = models ?? DataFolders.Models,
        LexiconFolders = [DataFolders.Lexicon, .. lexicon ?? []],
        KnowledgeFolders = [DataFolders.Knowledge, .. knowledge ?? []],
    };

    private static Option<string?> Folder(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "DIR" };
        option.Validators.Add(RefuseMissing);
        return option;
    }

    private static Option<string[]> Folders(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = "DIR", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
        option.Validators.Add(RefuseMissing);
        return option;
    }

    private static void RefuseMissing(OptionResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (!Directory.Exists(token.Value)) result.AddError(Messages.FolderMissing(result.Option.Name, token.Value));
        }
    }
}
