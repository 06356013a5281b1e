using System.CommandLine;
using Dateline.Store;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline init</c>: makes a project folder with an empty record.</summary>
internal static class InitCommand
{
    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var folder = new Argument<string>("dir") { Description = "The folder; made where it does not exist.", HelpName = "DIR" };
        var command = new DatelineCommand("init", "Make a project folder, in which coded reports accumulate.")
        {
            Examples = [new("dateline init caucasus", "Make a project folder."), new("dateline add --project caucasus news/", "Then fill it.")],
        };
        command.Add(folder);
        command.SetAction(parsed =>
        {
            var project = parsed.GetValue(folder)!;
            surroundings.Error.WriteLine(RecordFile.Create(project) ? Messages.ProjectMade(project) : Messages.ProjectThere(project));
            return ExitCode.Done;
        });
        return command;
    }
}
