using System.CommandLine;
using Dateline.Store;
using Dateline.Store.Upkeep;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline restore</c>: makes a project of a backup.</summary>
internal static class RestoreCommand
{
    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var file = new Argument<string>("file") { Description = "A file that 'dateline backup' wrote.", HelpName = "FILE" };
        var project = RecordOptions.Project();
        var replace = new Option<bool>("--replace") { Description = "Replace the record that the project has." };
        var command = new DatelineCommand("restore", "Make a project of a backup, once the backup is found whole.") { Examples = [new("dateline restore -p caucasus caucasus.2017-03.duckdb", "Into a new folder, or with --replace over a project.")] };
        command.Add(file);
        command.Add(project);
        command.Add(replace);
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var folder = parsed.GetValue(project)!;
            if (!File.Exists(path)) throw new UsageException(Messages.NoBackup(path));
            if (RecordFile.IsProject(folder) && !parsed.GetValue(replace)) throw new UsageException(Messages.RestoreOverProject(folder));
            var problems = RecordStorage.Restore(path, folder);
            foreach (var problem in problems) surroundings.Error.WriteLine(Messages.RecordProblem(path, problem));
            if (problems.Count > 0) return ExitCode.Damaged;
            surroundings.Error.WriteLine(Messages.Restored(folder));
            return ExitCode.Done;
        });
        return command;
    }
}
