using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using Dateline.Cli.Linting;
using Dateline.Cli.Output;
using Dateline.Sources;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline lint</c>: checks knowledge and lexicon files, with file, line and remedy.</summary>
internal static class LintCommand
{
    private const string TextForm = "text";
    private const string JsonFormName = "json";

    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var lexicon = SharedOptions.Lexicon();
        var knowledge = SharedOptions.Knowledge();
        var format = SharedOptions.Format([TextForm, JsonFormName], "A line a finding for people and editors, or one JSON object a finding.");
        var quiet = SharedOptions.Quiet();
        var command = new DatelineCommand("lint", "Check knowledge and lexicon files: your own over those that came with the program.")
        {
            Examples =
            [
                new("dateline lint", "Check the files that came with the program."),
                new("dateline lint --knowledge my-actors", "Check your own actors and offices, laid over the program's."),
                new("dateline lint --lexicon my-verbs --format json", "Check your own verbs, for programs."),
            ],
        };
        foreach (var option in (Option[])[knowledge, lexicon, format, quiet]) command.Add(option);
        command.SetAction(parsed =>
        {
            ImmutableArray<LintFinding> findings =
            [
                .. DataLint.Knowledge([DataFolders.Knowledge, .. parsed.GetValue(knowledge) ?? []]),
                .. DataLint.Lexicon([DataFolders.Lexicon, .. parsed.GetValue(lexicon) ?? []]),
            ];
            var output = new ArrayBufferWriter<byte>();
            foreach (var finding in findings) Write(finding, parsed.GetValue(format) == JsonFormName, output);
            surroundings.Output.Write(output.WrittenSpan);
            var errors = findings.Count(static finding => finding.IsError);
            if (!parsed.GetValue(quiet)) surroundings.Error.WriteLine(Messages.Linted(errors, findings.Length - errors));
            return errors > 0 ? ExitCode.SomeRefused : ExitCode.Done;
        });
        return command;
    }

    private static void Write(LintFinding finding, bool asJson, IBufferWriter<byte> output)
    {
        if (!asJson)
        {
            output.Write(Text.Utf8.GetBytes(Messages.Found(finding) + "\n"));
            return;
        }

        JsonForm.Line(output, finding, static (json, it) =>
        {
            json.WriteStartObject();
            json.WriteString("file", it.File);
            if (it.Line is { } line) json.WriteNumber("line", line);
            else json.WriteNull("line");
            json.WriteString("severity", it.IsError ? "error" : "note");
            json.WriteString("problem", it.Problem);
            json.WriteString("remedy", it.Remedy);
            json.WriteEndObject();
        });
    }
}
