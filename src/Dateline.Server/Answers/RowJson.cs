using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dateline.Server.Answers;

/// <summary>How answers in JSON are written.</summary>
internal static class RowJson
{
    // Letters of all scripts as they are: answers are data with a type of their own and "nosniff", never pasted into a page.
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
}
