using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>A stretch of a report's text as the output shows it: offsets and exactly the words between them.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit in the report's <c>text</c>.</param>
/// <param name="End">Offset after the last code unit.</param>
/// <param name="Text">The slice <c>text[Start..End]</c>.</param>
/// <remarks>Codebook, "Every span". Offsets count what C#, Java and JavaScript index by; Python users convert from UTF-16.</remarks>
public sealed record TextSpan(int Start, int End, string Text)
{
    /// <summary>The offsets alone.</summary>
    [JsonIgnore]
    public Span Span => new(Start, End);
}
