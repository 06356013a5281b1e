namespace Dateline.Cli.Commands;

/// <summary><c>dateline upgrade</c>: brings a record that an earlier version made up to date.</summary>
internal static class UpgradeCommand
{
    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var project = RecordOptions.Project();
        var command = new DatelineCommand("upgrade", "Bring a project that an earlier version of Dateline made up to date; a copy is kept.")
        {
            Examples = [new("dateline upgrade -p caucasus", "Commands that write do the same when they open a project.")],
        };
        command.Add(project);
        command.SetAction(parsed =>
        {
            var upgraded = false;
            using var record = Store.RecordFile.OpenToWrite(parsed.GetValue(project)!, upgrade =>
            {
                upgraded = true;
                surroundings.Error.WriteLine(Messages.Upgraded(upgrade));
            });
            if (!upgraded) surroundings.Error.WriteLine(Messages.UpToDate);
            return ExitCode.Done;
        });
        return command;
    }
}
