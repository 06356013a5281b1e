using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Dateline.Model;

/// <summary>The JSON Schema (draft 2020-12) of a coded report, made from the types themselves so that it cannot drift from them.</summary>
public static class DatelineSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as indented JSON with a final line end. The file <c>docs/schema/dateline-1.schema.json</c> is this text.</summary>
    public static string Text()
    {
        var schema = DatelineJsonContext.Default.Options.GetJsonSchemaAsNode(
            typeof(CodedReport),
            new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true }).AsObject();
        var head = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "dateline-1.schema.json",
            ["title"] = "Dateline coded report, schema dateline/1",
            ["description"] = "One line of the output of `dateline code`. docs/codebook.md says what every member means.",
        };
        foreach (var (name, node) in schema.ToArray())
        {
            schema.Remove(name);
            head[name] = node;
        }

        return head.ToJsonString(Indented) + "\n";
    }
}
