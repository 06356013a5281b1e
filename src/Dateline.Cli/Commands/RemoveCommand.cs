using System.CommandLine;
using Dateline.Store.Incidents;
using Dateline.Store.Upkeep;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline remove</c>: takes reports out of a project with everything that was coded from them.</summary>
internal static class RemoveCommand
{
    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var ids = new Argument<string[]>("reports") { Description = "Ids of reports, as 'dateline sql \"SELECT id FROM reports\"' lists them.", Arity = ArgumentArity.OneOrMore, HelpName = "REPORT" };
        var project = RecordOptions.Project();
        var who = new Option<string?>("--who") { Description = "Who removes them.", HelpName = "NAME" };
        var why = new Option<string?>("--why") { Description = "For what reason.", HelpName = "TEXT" };
        var command = new DatelineCommand("remove", "Take reports out of a project, with all their codings and corrections; the list of changes says so.")
        {
            Examples = [new("dateline remove -p caucasus reuters-0311 --who \"A. Analyst\" --why \"withdrawn by the agency\"", "Add the report again to have it back.")],
        };
        command.Add(ids);
        foreach (var option in (Option[])[project, who, why]) command.Add(option);
        command.SetAction(parsed =>
        {
            string[] asked = [.. parsed.GetValue(ids)!.Distinct(StringComparer.Ordinal)];
            using var record = RecordOptions.OpenToWrite(parsed.GetValue(project)!, surroundings);
            var unknown = ReportRemoval.Remove(record, asked, parsed.GetValue(who), parsed.GetValue(why), TimeProvider.System);
            IncidentGrouping.Update(record, CancellationToken.None);
            foreach (var id in unknown) surroundings.Error.WriteLine(Messages.NoSuchReport(record.Folder, id));
            surroundings.Error.WriteLine(Messages.Removed(asked.Length - unknown.Count));
            return unknown.Count > 0 ? ExitCode.SomeRefused : ExitCode.Done;
        });
        return command;
    }
}
