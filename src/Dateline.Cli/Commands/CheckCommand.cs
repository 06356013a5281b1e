using Dateline.Store;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline check</c>: proves that a project's record is whole.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var project = RecordOptions.Project();
        var command = new DatelineCommand("check", "Read all of a project's record and verify that it is whole.") { Examples = [new("dateline check -p caucasus", "Exit code 0: it is.")] };
        command.Add(project);
        command.SetAction(parsed =>
        {
            using var record = RecordFile.OpenToRead(parsed.GetValue(project)!);
            var problems = RecordCheck.Problems(record);
            foreach (var problem in problems) surroundings.Error.WriteLine(Messages.RecordProblem(record.Folder, problem));
            if (problems.Count == 0) surroundings.Error.WriteLine(Messages.RecordWhole);
            return problems.Count == 0 ? ExitCode.Done : ExitCode.Damaged;
        });
        return command;
    }
}
