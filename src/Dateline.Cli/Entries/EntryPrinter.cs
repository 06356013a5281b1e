using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Dateline.Cli.Output;
using Dateline.Coding.Lexicon;
using Dateline.Model;
using Spectre.Console;

namespace Dateline.Cli.Entries;

/// <summary>Prints entries of the lexicon.</summary>
internal static class EntryPrinter
{
    /// <summary>For people: the word, then what it codes to, frame, conditions, place and examples, a line each.</summary>
    internal static void Write(ImmutableArray<WordEntry> entries, Page page, IBufferWriter<byte> output) => page.Render(output, console =>
    {
        foreach (var entry in entries)
        {
            console.Write(new Paragraph($"{Word(entry.Sense)} ({Part(entry.Sense)})\n", new Style(decoration: Decoration.Bold)));
            var lines = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn();
            foreach (var (label, value) in Lines(entry)) lines.AddRow(new Spectre.Console.Text(label), new Spectre.Console.Text(value));
            console.Write(lines);
        }
    });

    /// <summary>For programs: one entry a line.</summary>
    internal static void WriteJson(ImmutableArray<WordEntry> entries, IBufferWriter<byte> output)
    {
        foreach (var entry in entries) JsonForm.Line(output, entry, WriteObject);
    }

    private static void WriteObject(Utf8JsonWriter json, WordEntry entry)
    {
        var sense = entry.Sense;
        var (file, line) = WordEntry.Located(sense.Origin);
        json.WriteStartObject();
        json.WriteString("lemma", sense.Lemma);
        json.WriteString("particle", sense.Particle);
        json.WriteString("part", Part(sense));
        json.WriteString("event", sense.Type is { } type ? ModelNames<EventType>.Of(type) : null);
        json.WriteStrings("mode", sense.Modes);
        json.WriteString("cameo", sense.Type is null ? null : sense.Cameo);
        json.WriteBoolean("composed", sense.Composed);
        json.WriteStrings("context", sense.Contexts);
        json.WriteStrings("actor", sense.Frame.Actor.Select(static slot => slot.ToString()));
        json.WriteStrings("recipient", sense.Frame.Recipient.Select(static slot => slot.ToString()));
        json.WriteBoolean("reciprocal", sense.Frame.Reciprocal);
        json.WriteStrings("conditions", sense.Conditions.Select(static condition => condition.Source));
        json.WriteString("file", file);
        json.WriteNumber("line", line);
        json.WriteStrings("examples", entry.Examples.Select(static example => Shown(example)));
        json.WriteEndObject();
    }

    private static IEnumerable<(string Label, string Value)> Lines(WordEntry entry)
    {
        var sense = entry.Sense;
        yield return ("codes", Codes(sense));
        if (!sense.Contexts.IsEmpty) yield return ("contexts", string.Join(", ", sense.Contexts));
        yield return ("frame", sense.Frame.ToString());
        foreach (var condition in sense.Conditions) yield return ("if", condition.Source);
        yield return ("stands", sense.Origin);
        foreach (var example in entry.Examples) yield return ("example", Shown(example));
    }

    private static string Codes(Sense sense) => sense.Type is { } type
        ? $"{string.Join(' ', [ModelNames<EventType>.Of(type), .. sense.Modes])}, CAMEO {sense.Cameo}{(sense.Composed ? " or as what it is about tells" : "")}"
        : "no event";

    private static string Word(Sense sense) => sense.Particle is null ? sense.Lemma : $"{sense.Lemma} {sense.Particle}";

    private static string Part(Sense sense) => sense.Class switch
    {
        WordClass.Verb => "verb",
        WordClass.Noun => "noun",
        _ => "adjective",
    };

    private static string Shown(LexiconExample example) => $"{example.Sentence} = {example.Expected}";
}
