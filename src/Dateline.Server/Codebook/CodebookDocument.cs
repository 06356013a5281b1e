using System.Buffers;
using System.Text.Json;
using Dateline.Coding.Lexicon;
using Dateline.Coding.Meanings;
using Dateline.Model;
using Dateline.Server.Answers;

namespace Dateline.Server.Codebook;

/// <summary>The codebook as JSON, made from what the program itself codes by: its types, scores, lexicon and glossary.</summary>
internal static class CodebookDocument
{
    // Name in the document, kind in the glossary.
    private static readonly (string Name, string Kind)[] Sets =
    [
        ("quads", "quad code"), ("statuses", "status"), ("stances", "stance"), ("contexts", "context"), ("sectors", "sector"), ("organisations", "organisation code"),
        ("kinds", "kind of entity"), ("relations", "claim relation"), ("bases", "basis"), ("statement_kinds", "kind of statement"), ("instrument_kinds", "kind of instrument"),
        ("stages", "stage"), ("modalities", "modality"), ("granularities", "granularity"), ("precisions", "precision"), ("cameo", "CAMEO code"),
        ("dependency_relations", "dependency relation"), ("parts_of_speech", "universal part of speech"), ("penn_tags", "Penn tag"),
    ];

    /// <summary>The document in UTF-8.</summary>
    /// <param name="lexicons">Folders of the lexicon, which says what codes a type comes with; what cannot be read is left out.</param>
    internal static byte[] Write(IEnumerable<string> lexicons)
    {
        var glossary = Glossary.Load();
        var codes = CodesOfTypes(lexicons);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, RowJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "dateline/1");
            json.WriteStartArray("types");
            foreach (var type in Enum.GetValues<EventType>()) Write(json, type, glossary, codes[type]);
            json.WriteEndArray();
            foreach (var (name, kind) in Sets)
            {
                json.WriteStartArray(name);
                foreach (var entry in glossary.Entries.Where(entry => entry.Kind == kind)) Write(json, entry);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static ILookup<EventType, string> CodesOfTypes(IEnumerable<string> lexicons)
    {
        try
        {
            return LexiconReader.Read([.. lexicons]).Senses.Where(static sense => sense.Type is not null && !string.IsNullOrEmpty(sense.Cameo)).ToLookup(static sense => sense.Type!.Value, static sense => sense.Cameo!);
        }
        catch (Exception exception) when (exception is FormatException or IOException)
        {
            return Array.Empty<(EventType Type, string Code)>().ToLookup(static pair => pair.Type, static pair => pair.Code);
        }
    }

    private static void Write(Utf8JsonWriter json, EventType type, Glossary glossary, IEnumerable<string> codes)
    {
        var name = ModelNames<EventType>.Of(type);
        json.WriteStartObject();
        json.WriteString("type", name);
        json.WriteNumber("quad_code", Scale.Quad(type));
        json.WriteNumber("score", Scale.Score(type, []));
        json.WriteString("definition", glossary.Entries.First(entry => entry.Kind == "event type" && entry.Code == name).Meaning);
        json.WriteStartArray("modes");
        foreach (var entry in glossary.Entries.Where(entry => entry.Kind == $"mode of {name}"))
        {
            json.WriteStartObject();
            json.WriteString("mode", entry.Code);
            json.WriteNumber("score", Scale.Score(type, [entry.Code]));
            json.WriteString("definition", entry.Meaning);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("cameo");
        foreach (var code in codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) json.WriteStringValue(code);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GlossaryEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("code", entry.Code);
        json.WriteString("title", entry.Title);
        json.WriteString("meaning", entry.Meaning);
        json.WriteEndObject();
    }
}
