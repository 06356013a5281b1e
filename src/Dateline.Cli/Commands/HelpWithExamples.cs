using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Dateline.Cli.Commands;

/// <summary>The usual help, followed by examples and, for commands that read reports, the exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private static readonly (int Code, string Meaning)[] ExitCodes =
    [
        (ExitCode.Done, "everything was done"),
        (ExitCode.Failed, "something failed inside Dateline or while writing"),
        (ExitCode.Usage, "the command line was wrong"),
        (ExitCode.SomeRefused, "some inputs were refused, each named on standard error; the rest was done"),
        (ExitCode.Interrupted, "interrupted; what was finished has been written"),
    ];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        var examples = command is DatelineCommand known ? known.Examples : [.. command.Subcommands.OfType<DatelineCommand>().SelectMany(static sub => sub.Examples.Take(1))];
        if (examples.Length > 0) output.WriteLine("Examples:");
        foreach (var example in examples)
        {
            output.WriteLine($"  {example.Line}");
            output.WriteLine($"      {example.Purpose}");
        }

        output.WriteLine();
        output.WriteLine("Exit codes:");
        foreach (var (code, meaning) in ExitCodes) output.WriteLine($"  {code,-4} {meaning}");
        return result;
    }
}
