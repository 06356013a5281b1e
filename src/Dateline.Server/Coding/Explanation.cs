using System.Collections.Immutable;
using System.Text.Json;
using Dateline.Coding;
using Dateline.Language;
using Dateline.Model;
using Dateline.Server.Answers;

namespace Dateline.Server.Coding;

/// <summary>Why an event was coded as it was, as JSON: the event with its rule and what lost, and the parse of the sentence that it was read from.</summary>
internal static class Explanation
{
    /// <summary>Writes the explanation of one event, or of all.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="coded">The coded report, with its text.</param>
    /// <param name="id">Id of the event, or null for all.</param>
    /// <param name="coder">Analyses the text again: the record keeps no parses.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="ProblemException">There is no such event.</exception>
    internal static void Write(Utf8JsonWriter json, CodedReport coded, string? id, Coder coder, CancellationToken stop)
    {
        var events = coded.Events.Where(item => id is null || item.Id == id).ToImmutableArray();
        if (events.IsEmpty && id is not null) throw ProblemException.Missing(Messages.NoSuch("event", id));
        using var whole = JsonDocument.Parse(DatelineJson.Serialize(coded with { Text = null }));
        var written = whole.RootElement.GetProperty("events").EnumerateArray().ToDictionary(static item => item.GetProperty("id").GetString()!, StringComparer.Ordinal);
        coder.Analyze(coded.Text ?? "", coded.Date, text =>
        {
            json.WriteStartObject();

            // Where another version coded the report, its tree may have been another.
            json.WriteBoolean("same_coder", coded.Coder == coder.Version);
            json.WriteStartArray("events");
            foreach (var item in events) Write(json, item, written[item.Id], text);
            json.WriteEndArray();
            json.WriteEndObject();
        }, stop);
    }

    private static void Write(Utf8JsonWriter json, Event item, JsonElement written, AnalyzedText text)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WritePropertyName("event");
        written.WriteTo(json);
        json.WriteString("rule", item.Why.Rule);
        Strings(json, "steps", item.Why.Steps);
        Strings(json, "losers", item.Why.Rejected);
        json.WritePropertyName("sentence");
        var index = text.Sentences.FindIndex(sentence => text.End[sentence.End - 1] > item.Sentence.Start);
        if (index < 0) json.WriteNullValue();
        else SentenceJson.Write(json, text, text.Sentences[index], $"s{index + 1}", FirstName(text, text.Sentences[index]));
        json.WriteEndObject();
    }

    private static int FirstName(AnalyzedText text, Sentence sentence)
    {
        var index = text.Names.FindIndex(name => name.First >= sentence.First);
        return index < 0 ? text.Names.Count : index;
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
