using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dateline.Cli.Output;

/// <summary>How the command writes JSON: one object a line, letters of all scripts as they are, straight into the bytes that go out.</summary>
internal static class JsonForm
{
    // The same choice as DatelineJson's: data for files and pipes, never pasted into HTML.
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly JsonWriterOptions Indented = OneLine with { Indented = true };

    /// <summary>Writes one value and a line feed.</summary>
    /// <typeparam name="T">What is written.</typeparam>
    internal static void Line<T>(IBufferWriter<byte> output, T value, Action<Utf8JsonWriter, T> write, bool indented = false)
    {
        using (var json = new Utf8JsonWriter(output, indented ? Indented : OneLine)) write(json, value);
        output.Write("\n"u8);
    }

    /// <summary>Writes an array of strings under a name.</summary>
    internal static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
