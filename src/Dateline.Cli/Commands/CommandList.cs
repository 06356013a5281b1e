using System.Collections.Immutable;

namespace Dateline.Cli.Commands;

/// <summary>Every command of the program, in the order in which <c>--help</c> names them. A command is one file and one line here.</summary>
internal static class CommandList
{
    /// <summary>Makes each command for given surroundings.</summary>
    internal static readonly ImmutableArray<Func<Surroundings, DatelineCommand>> All =
    [
        CodeCommand.Create,
        QuotesCommand.Create,
        ExplainCommand.Create,
        PositionsCommand.Create,
        ParseCommand.Create,
        WhoCommand.Create,
        LifeCommand.Create,
        HappeningsCommand.Create,
        LexiconCommand.Create,
        InitCommand.Create,
        AddCommand.Create,
        .. ListCommands.All,
        ExportCommand.Create,
        DictionaryCommand.Create,
        SqlCommand.Create,
        SearchCommand.Create,
        ReviewCommand.Create,
        CorrectCommand.Create,
        ChangesCommand.Create,
        RecodeCommand.Create,
        RemoveCommand.Create,
        CheckCommand.Create,
        BackupCommand.Create,
        RestoreCommand.Create,
        CompactCommand.Create,
        UpgradeCommand.Create,
        ServeCommand.Create,
        LintCommand.Create,
        EvalCommand.Create,
        SchemaCommand.Create,
        CompletionsCommand.Create,
    ];
}
