using System.CommandLine;
using Dateline.Cli.Recording;
using Dateline.Store;
using Dateline.Store.Exports;

namespace Dateline.Cli.Commands;

/// <summary>Options and work that the commands on a record share.</summary>
internal static class RecordOptions
{
    /// <summary><c>--project</c>: the current folder by default.</summary>
    internal static Option<string> Project() => new("--project", "-p")
    {
        Description = "The project folder that 'dateline init' made.",
        HelpName = "DIR",
        DefaultValueFactory = static _ => ".",
    };

    /// <summary><c>--project</c> where reports may be named instead.</summary>
    internal static Option<string?> ProjectOrNone() => new("--project", "-p") { Description = "A project folder to ask instead of reports.", HelpName = "DIR" };

    /// <summary>The reports that a command line names, none where it names a project.</summary>
    /// <exception cref="UsageException">It names both, or neither.</exception>
    internal static string[] Inputs(string? project, string[]? paths, string command, Surroundings surroundings)
    {
        if (project is null) return InputPaths.Check(paths, null, command, surroundings);
        return paths is null or [] ? [] : throw new UsageException(Messages.Usage(Messages.ProjectOrPaths, command));
    }

    /// <summary>An option that takes a day.</summary>
    internal static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            var value = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day)) return day;
            result.AddError(Messages.NotADay(name, value));
            return null;
        },
    };

    /// <summary>An option that takes a number of rows.</summary>
    internal static Option<int> Rows(string name, string description, int usual)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var rows) || rows < 1)) result.AddError(Messages.NotRows(name, result.Tokens[0].Value));
        });
        return option;
    }

    /// <summary>An option that takes one of a few values, in any case.</summary>
    internal static Option<string?> Closed(string name, string description, IEnumerable<string> values, string help)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = help };
        string[] known = [.. values];
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!known.Contains(token.Value, StringComparer.OrdinalIgnoreCase)) result.AddError(Messages.NotOneOf(name, token.Value, known));
            }
        });
        return option;
    }

    /// <summary>Puts a question to a project's record and writes the answer to standard output.</summary>
    internal static int Answer(string project, RecordQuestion question, string format, int seconds, Surroundings surroundings, CancellationToken cancellationToken) =>
        Answer(project, question, format, seconds, file: null, surroundings, cancellationToken);

    /// <summary>Puts a question to a project's record and writes the answer, to standard output or a file.</summary>
    internal static int Answer(string project, RecordQuestion question, string format, int seconds, string? file, Surroundings surroundings, CancellationToken cancellationToken)
    {
        if (format == AnswerPrinter.Parquet && file is null) throw new UsageException(Messages.ParquetNeedsAFile);
        return Ask(seconds, Put, cancellationToken);

        void Put(CancellationToken stop)
        {
            using var record = format == AnswerPrinter.Parquet ? RecordFile.OpenToRead(project, FolderOf(file!)) : RecordFile.OpenToRead(project);
            using var whole = file is null ? null : new WholeFile(file);
            if (format == AnswerPrinter.Parquet)
            {
                ParquetFile.Write(record, question, whole!.Unfinished, stop);
            }
            else
            {
                using var answer = RecordAnswer.Ask(record, question, stop);
                using var output = whole?.Create();
                AnswerPrinter.Write(answer, format, output ?? surroundings.Output);
            }

            whole?.Finish();
        }
    }

    /// <summary>Asks something for at most so many seconds.</summary>
    internal static int Ask(int seconds, Action<CancellationToken> ask, CancellationToken cancellationToken)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(TimeSpan.FromSeconds(seconds));
        try
        {
            ask(time.Token);
        }
        catch (RecordException exception) when (exception.Trouble == RecordTrouble.TookTooLong && cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }

        return ExitCode.Done;
    }

    /// <summary>Opens a project's record for writing, and says where it was brought up to date.</summary>
    internal static RecordFile OpenToWrite(string project, Surroundings surroundings) =>
        RecordFile.OpenToWrite(project, upgrade => surroundings.Error.WriteLine(Messages.Upgraded(upgrade)));

    /// <summary>The folder that a file lies in.</summary>
    internal static string FolderOf(string file) => Path.GetDirectoryName(Path.GetFullPath(file)) ?? Path.GetFullPath(file);

    /// <summary>The exit code of a trouble with a record.</summary>
    internal static int Code(RecordTrouble trouble) => trouble switch
    {
        RecordTrouble.NotAProject => ExitCode.NotAProject,
        RecordTrouble.Locked => ExitCode.Locked,
        RecordTrouble.NewerSchema => ExitCode.NewerSchema,
        RecordTrouble.OlderSchema => ExitCode.OlderSchema,
        RecordTrouble.Damaged => ExitCode.Damaged,
        RecordTrouble.TookTooLong => ExitCode.TookTooLong,
        RecordTrouble.BadQuestion => ExitCode.Usage,
        _ => ExitCode.Failed,
    };
}
