using System.Text.Json;

namespace Dateline.Language;

/// <summary>One analysed sentence as JSON: its words with lemma, tags, features, head and relation, and its names (docs/formats.md).</summary>
internal static class SentenceJson
{
    /// <summary>Writes one sentence.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="text">The analysed text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="id">Its name.</param>
    /// <param name="name">Index of the first name that may stand in it.</param>
    internal static void Write(Utf8JsonWriter json, AnalyzedText text, Sentence sentence, string id, int name)
    {
        var span = text.SpanOf(sentence.First, sentence.End);
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", text.Text.AsSpan(span.Start, span.Length));
        json.WriteStartArray("words");
        for (var i = sentence.First; i < sentence.End; i++) WriteWord(json, text, sentence, i);
        json.WriteEndArray();
        json.WriteStartArray("names");
        for (; name < text.Names.Count && text.Names[name].First < sentence.End; name++) WriteName(json, text, text.Names[name]);

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWord(Utf8JsonWriter json, AnalyzedText text, Sentence sentence, int index)
    {
        var head = text.Head[index];
        json.WriteStartObject();
        json.WriteNumber("id", index - sentence.First + 1);
        json.WriteString("form", text.Form[index]);
        json.WriteString("lemma", text.Lemma[index]);
        json.WriteString("upos", text.Upos[index].Label());
        json.WriteString("xpos", text.Xpos[index].Label());
        json.WriteString("feats", text.Features[index].Label(text.Upos[index]));
        json.WriteNumber("head", head < 0 ? 0 : head - sentence.First + 1);
        json.WriteString("deprel", text.Relation[index].Label());
        json.WriteNumber("start", text.Start[index]);
        json.WriteNumber("end", text.End[index]);
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, AnalyzedText text, NameSpan name)
    {
        var span = text.SpanOf(name.First, name.End);
        json.WriteStartObject();
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", text.Text.AsSpan(span.Start, span.Length));
        json.WriteString("label", name.Label.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }
}
