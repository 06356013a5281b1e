using System.CommandLine;
using Dateline.Store.Upkeep;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline backup</c>: copies a project's record into one file, verified before and after.</summary>
internal static class BackupCommand
{
    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var file = new Argument<string>("file") { Description = "The file to write.", HelpName = "FILE" };
        var project = RecordOptions.Project();
        var replace = new Option<bool>("--replace") { Description = "Replace a file of this name." };
        var command = new DatelineCommand("backup", "Copy a project into one file and verify the copy.") { Examples = [new("dateline backup -p caucasus caucasus.2017-03.duckdb", "Any DuckDB client can open the copy, too.")] };
        command.Add(file);
        command.Add(project);
        command.Add(replace);
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var folder = parsed.GetValue(project)!;
            if (Directory.Exists(path) || IsRecordOf(folder, path)) throw new UsageException(Messages.CannotCreate(path));
            if (File.Exists(path) && !parsed.GetValue(replace)) throw new UsageException(Messages.BackupThere(path));
            var problems = RecordStorage.Backup(folder, path);
            foreach (var problem in problems) surroundings.Error.WriteLine(Messages.RecordProblem(folder, problem));
            if (problems.Count > 0) return ExitCode.Damaged;
            surroundings.Error.WriteLine(Messages.BackedUp(path));
            return ExitCode.Done;
        });
        return command;
    }

    private static bool IsRecordOf(string folder, string path) => Path.GetFullPath(path) == Path.GetFullPath(Path.Combine(folder, Store.RecordFile.Name));
}
