using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dateline.Model;

/// <summary>The one JSON form of the codebook's types.</summary>
/// <remarks>Names are the codebook's; output is one line, with non-ASCII letters as they are. Unknown members are ignored when reading, so that files of a later minor version open.</remarks>
public static class DatelineJson
{
    // Readable letters instead of \u escapes: output is data in files, never pasted into HTML unescaped.
    private static readonly DatelineJsonContext Context =
        new(new JsonSerializerOptions(DatelineJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes one coded report as one line, without the line's end.</summary>
    public static string Serialize(CodedReport report) => JsonSerializer.Serialize(report, Context.CodedReport);

    /// <summary>Writes one coded report as one line of UTF-8, without the line's end.</summary>
    public static void Serialize(Utf8JsonWriter writer, CodedReport report) =>
        JsonSerializer.Serialize(writer, report, Context.CodedReport);

    /// <summary>Reads one coded report.</summary>
    /// <exception cref="JsonException">The line is not JSON, or a required member is missing or of the wrong type.</exception>
    public static CodedReport Deserialize(string line) =>
        JsonSerializer.Deserialize(line, Context.CodedReport) ?? throw new JsonException("A coded report is an object, not null.");
}
