using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using Dateline.Cli.Commands;
using Dateline.Cli.Pipeline;
using Dateline.Model;
using Dateline.Store;
using Dateline.Store.Questions;

namespace Dateline.Cli;

/// <summary>The command line as a whole: finds the command, runs it, and turns everything that can happen into an exit code.</summary>
internal static class CommandLineProgram
{
    /// <summary>Version as <c>--version</c> prints it.</summary>
    internal static string Version { get; } =
        typeof(CommandLineProgram).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static async Task<int> RunAsync(IReadOnlyList<string> arguments, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var text = new StreamWriter(surroundings.Output, Text.Utf8, leaveOpen: true);
        try
        {
            var result = CreateRoot(surroundings).Parse(arguments);
            if (result.Errors.Count > 0 && result.Action is ParseErrorAction) return UsageError(result, surroundings);
            var configuration = new InvocationConfiguration
            {
                Output = text,
                Error = surroundings.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await result.InvokeAsync(configuration, cancellationToken);
        }
        catch (UsageException exception)
        {
            await surroundings.Error.WriteLineAsync(exception.Message);
            return ExitCode.Usage;
        }
        catch (QuestionException exception)
        {
            await surroundings.Error.WriteLineAsync(exception.Message);
            return ExitCode.Usage;
        }
        catch (DataException exception)
        {
            await surroundings.Error.WriteLineAsync(surroundings.Debug ? exception.ToString() : exception.Message);
            return ExitCode.Failed;
        }
        catch (RecordException exception)
        {
            await surroundings.Error.WriteLineAsync(surroundings.Debug ? exception.ToString() : Messages.Record(exception));
            return RecordOptions.Code(exception.Trouble);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException exception) when (StandardOutput.IsClosedBy(exception))
        {
            return ExitCode.Done;
        }
#pragma warning disable CA1031 // The last boundary: a person sees one line, never a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await surroundings.Error.WriteLineAsync(surroundings.Debug ? exception.ToString() : Messages.Unexpected(ErrorId.Of(exception)));
            return ExitCode.Failed;
        }
        finally
        {
            await FlushAsync(text);
        }
    }

    private static async Task FlushAsync(StreamWriter text)
    {
        try
        {
            await text.FlushAsync(CancellationToken.None);
        }
        catch (IOException)
        {
            // Nobody reads any more, or the disk is full after the data were written; the exit code has been decided.
        }
    }

    /// <summary>The root command with everything below it.</summary>
    internal static RootCommand CreateRoot(Surroundings surroundings)
    {
        var root = new RootCommand("Reads dated news reports and records who did what to whom, when, where, according to whom, and whether it happened.");
        foreach (var create in CommandList.All) root.Add(create(surroundings));
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help }) option.Action = new HelpWithExamples(help);
            if (option is VersionOption) option.Action = new VersionAction();
        }

        return root;
    }

    private static int UsageError(ParseResult result, Surroundings surroundings)
    {
        var problem = string.Join("\n", result.Errors.Select(static error => error.Message));
        var command = result.CommandResult.Command is RootCommand ? "dateline" : $"dateline {result.CommandResult.Command.Name}";
        surroundings.Error.WriteLine(Messages.Usage(problem, command));
        return ExitCode.Usage;
    }

    private sealed class VersionAction : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"dateline {Version}");
            return ExitCode.Done;
        }
    }
}
