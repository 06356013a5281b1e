using System.Buffers;
using System.Collections.Immutable;
using Dateline.Cli.Output;
using Dateline.Coding.Meanings;
using Spectre.Console;

namespace Dateline.Cli.Explaining;

/// <summary>Prints the meanings of codes.</summary>
internal static class CodeExplanation
{
    /// <summary>For people: code, name and kind on one line, the meaning below it.</summary>
    internal static void Write(ImmutableArray<GlossaryEntry> entries, Page page, IBufferWriter<byte> output) => page.Render(output, console =>
    {
        foreach (var entry in entries)
        {
            var name = entry.Title == entry.Code ? "" : $" – {entry.Title}";
            console.Write(new Paragraph(entry.Code, new Style(decoration: Decoration.Bold)).Append($"{name} ({entry.Kind})\n"));
            console.Write(new Padder(new Spectre.Console.Text(entry.Meaning), new Padding(2, 0, 0, 0)));
        }
    });

    /// <summary>For programs: one meaning a line.</summary>
    internal static void WriteJson(ImmutableArray<GlossaryEntry> entries, IBufferWriter<byte> output)
    {
        foreach (var entry in entries)
        {
            JsonForm.Line(output, entry, static (json, it) =>
            {
                json.WriteStartObject();
                json.WriteString("kind", it.Kind);
                json.WriteString("code", it.Code);
                json.WriteString("title", it.Title);
                json.WriteString("meaning", it.Meaning);
                json.WriteEndObject();
            });
        }
    }
}
