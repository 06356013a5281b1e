using System.CommandLine;
using Dateline.Cli.Recording;
using Dateline.Store;
using Dateline.Store.Exports;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline export</c>: a project in a form that other programs read.</summary>
internal static class ExportCommand
{
    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var project = RecordOptions.Project();
        var form = SharedOptions.Format(ProjectExport.Forms, "Form of the export; docs/formats.md explains each.");
        var place = new Option<string>("--output", "-o") { Description = "Folder to write into; for forms that are one file also the file.", HelpName = "FOLDER|FILE", Required = true };
        var from = RecordOptions.Day("--from", "Only reports published on or after this day.");
        var to = RecordOptions.Day("--to", "Only reports published on or before this day.");
        var publisher = new Option<string?>("--publisher") { Description = "Only reports whose publisher's name has these whole words.", HelpName = "WHO" };
        var asOf = RecordOptions.Day("--as-of", "What was known on this day: later reports and corrections are left out.");
        var command = new DatelineCommand("export", "Write a project out for other programs: tables, maps, networks, event data of other projects.")
        {
            Examples =
            [
                new("dateline export -p caucasus -f csv -o tables/", "Every table as CSV, safe to open in a spreadsheet, with a data dictionary."),
                new("dateline export -p caucasus -f parquet -o tables/", "The same for R, Python and DuckDB."),
                new("dateline export -p caucasus -f geojson -o events.geojson", "Events on a map."),
                new("dateline export -p caucasus -f graphml -o dyads.graphml --from 2008-08-01 --to 2008-08-31", "Who did something to whom, as a network."),
            ],
        };
        foreach (var option in (Option[])[project, form, place, from, to, publisher, asOf]) command.Add(option);
        command.SetAction((parsed, cancellationToken) =>
        {
            var reports = new ReportChoice(parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(publisher), parsed.GetValue(asOf));
            return Task.FromResult(Write(parsed.GetValue(project)!, parsed.GetValue(form)!, parsed.GetValue(place)!, reports, surroundings, cancellationToken));
        });
        return command;
    }

    private static int Write(string project, string form, string place, ReportChoice reports, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var name = ProjectExport.FileNames[form];
        var toFile = name.Length > 0 && !Directory.Exists(place) && Path.HasExtension(place);
        var folder = toFile ? RecordOptions.FolderOf(place) : place;
        using var record = RecordFile.OpenToRead(project, folder);
        try
        {
            Directory.CreateDirectory(folder);
            var export = new ProjectExport(record, reports, cancellationToken);
            int files;
            if (name.Length == 0)
            {
                files = export.WriteFolder(form, folder);
            }
            else
            {
                var file = toFile ? place : Path.Combine(folder, name);
                using var whole = new WholeFile(file);
                files = export.WriteFile(form, whole.Unfinished, toFile ? Path.ChangeExtension(file, ".dictionary.csv") : Path.Combine(folder, DataDictionary.FileName));
                whole.Finish();
            }

            surroundings.Error.WriteLine(Messages.Exported(place, files));
            return ExitCode.Done;
        }
        catch (RecordException exception) when (exception.Trouble == RecordTrouble.TookTooLong)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or (IOException and not RecordException))
        {
            throw new UsageException(Messages.CannotCreate(place));
        }
    }
}
