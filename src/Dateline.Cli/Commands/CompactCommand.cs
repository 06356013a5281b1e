using Dateline.Store.Upkeep;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline compact</c>: writes a project's record anew, without the gaps that removed rows leave.</summary>
internal static class CompactCommand
{
    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var project = RecordOptions.Project();
        var command = new DatelineCommand("compact", "Write a project's record anew and verify it; what was removed is gone from the disk.") { Examples = [new("dateline compact -p caucasus", "Needs room for a second record meanwhile.")] };
        command.Add(project);
        command.SetAction(parsed =>
        {
            var (before, after) = RecordStorage.Compact(parsed.GetValue(project)!, upgrade => surroundings.Error.WriteLine(Messages.Upgraded(upgrade)));
            surroundings.Error.WriteLine(Messages.Compacted(ReadableSize(before), ReadableSize(after)));
            return ExitCode.Done;
        });
        return command;

        static string ReadableSize(long bytes) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:N1} MB");
    }
}
