using Dateline.Model;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline schema</c>: the JSON Schema of the output.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the command.</summary>
    internal static DatelineCommand Create(Surroundings surroundings)
    {
        var command = new DatelineCommand("schema", "Print the JSON Schema of a coded report.")
        {
            Examples = [new("dateline schema > dateline-1.schema.json", "Check output files with any JSON Schema validator.")],
        };
        command.SetAction(_ =>
        {
            surroundings.Output.Write(System.Text.Encoding.UTF8.GetBytes(DatelineSchema.Text()));
            return ExitCode.Done;
        });
        return command;
    }
}
