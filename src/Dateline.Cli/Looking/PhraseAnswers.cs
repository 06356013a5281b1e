using System.Buffers;
using System.Collections.Immutable;
using Dateline.Cli.Output;
using Dateline.Coding.Meanings;
using Dateline.Model;
using Spectre.Console;

namespace Dateline.Cli.Looking;

/// <summary>Prints what a phrase means.</summary>
internal static class PhraseAnswers
{
    /// <summary>For people: the phrase, then name, code, sectors, office and reason, a line each.</summary>
    internal static void Write(ImmutableArray<PhraseAnswer> answers, string phrase, Page page, IBufferWriter<byte> output) => page.Render(output, console =>
    {
        if (answers.IsEmpty) console.WriteLine(Messages.Nobody(phrase));
        var glossary = Glossary.Load();
        foreach (var answer in answers)
        {
            console.Write(new Paragraph(answer.Phrase.Text + "\n", new Style(decoration: Decoration.Bold)));
            var lines = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn();
            foreach (var (label, value) in Lines(answer, glossary)) lines.AddRow(new Spectre.Console.Text(label), new Spectre.Console.Text(value));
            console.Write(lines);
        }
    });

    /// <summary>For programs: one actor or place a line.</summary>
    internal static void WriteJson(ImmutableArray<PhraseAnswer> answers, DateOnly date, IBufferWriter<byte> output)
    {
        foreach (var answer in answers)
        {
            JsonForm.Line(output, (answer, date), static (json, it) =>
            {
                var entity = it.answer.Entity;
                json.WriteStartObject();
                json.WriteString("phrase", it.answer.Phrase.Text);
                json.WriteNumber("start", it.answer.Phrase.Start);
                json.WriteNumber("end", it.answer.Phrase.End);
                json.WriteString("date", it.date.ToString("yyyy-MM-dd"));
                json.WriteString("kind", ModelNames<EntityKind>.Of(entity.Kind));
                json.WriteString("name", entity.Name);
                json.WriteString("code", entity.Code);
                json.WriteStrings("sector", entity.Sector);
                json.WriteString("role", entity.Role);
                json.WriteString("office", entity.Office);
                json.WriteString("reason", entity.Reason);
                json.WriteEndObject();
            });
        }
    }

    private static IEnumerable<(string Label, string Value)> Lines(PhraseAnswer answer, Glossary glossary)
    {
        var entity = answer.Entity;
        yield return (ModelNames<EntityKind>.Of(entity.Kind), entity.Name);
        yield return ("code", entity.Code ?? "none: no word tells whose it is");
        if (!entity.Sector.IsEmpty) yield return ("sectors", string.Join(", ", entity.Sector.Select(sector => Named(sector, glossary))));
        if (entity.Office is { } office) yield return ("office", office);
        if (entity.Place is { Lat: { } lat, Lon: { } lon }) yield return ("place", FormattableString.Invariant($"{lat:F2}, {lon:F2}"));
        if (!string.IsNullOrEmpty(entity.Reason)) yield return ("because", entity.Reason);
    }

    private static string Named(string sector, Glossary glossary) => glossary.Find(sector) is [var entry, ..] && entry.Title != sector ? $"{sector} ({entry.Title})" : sector;
}
