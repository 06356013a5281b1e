using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Dateline.Cli.Output;
using Dateline.Model;
using Spectre.Console;

namespace Dateline.Cli.Lives;

/// <summary>Prints life lines, as tables for people or one JSON object an instrument.</summary>
internal static class LifePrinter
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);

    /// <summary>For people.</summary>
    internal static void Write(ImmutableArray<LifeLine> lines, string asked, Page page, IBufferWriter<byte> output) => page.Render(output, console =>
    {
        if (lines.IsEmpty) console.WriteLine(Messages.NoSuchInstrument(asked));
        foreach (var line in lines)
        {
            var parties = line.Parties.IsEmpty ? "" : "; parties: " + string.Join(", ", line.Parties);
            console.Write(new Paragraph($"{line.Name} ({ModelNames<InstrumentKind>.Of(line.Kind)}{parties})\n", Heading));
            if (line.Stages.IsEmpty) console.WriteLine("  Named, but no report tells a step of its life.");
            else console.Write(Table(line));
            foreach (var gap in line.Gaps) console.Write(new Padder(new Spectre.Console.Text("gap: " + gap), new Padding(2, 0, 0, 0)));
            foreach (var contradiction in line.Contradictions) console.Write(new Padder(new Spectre.Console.Text("contradiction: " + contradiction), new Padding(2, 0, 0, 0)));
            console.WriteLine();
        }
    });

    private static Table Table(LifeLine line)
    {
        var table = new Table { Border = TableBorder.None, ShowRowSeparators = false };
        foreach (var title in (string[])["  DATE", "STAGE", "STATUS", "BY", "ACCORDING TO", "REPORT"])
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(title, Heading)) { Padding = new Padding(0, 0, title == "REPORT" ? 0 : 2, 0), NoWrap = title is "  DATE" or "STAGE" or "STATUS" });
        }

        foreach (var stage in line.Stages)
        {
            table.AddRow(
                new Spectre.Console.Text("  " + (stage.Date is null ? "unknown" : ReadableDate.Of(stage.Date))),
                new Spectre.Console.Text(Wording.Of(stage.Kind)),
                new Spectre.Console.Text(ModelNames<EventStatus>.Of(stage.Status)),
                new Spectre.Console.Text(stage.By.IsEmpty ? "–" : string.Join(", ", stage.By)),
                new Spectre.Console.Text(stage.AccordingTo.Length == 0 ? "–" : stage.AccordingTo),
                new Spectre.Console.Text(string.Join(", ", stage.Told.Select(static telling => Text.OneLine(telling.Report)).Distinct(StringComparer.Ordinal))));
        }

        return table;
    }

    /// <summary>For programs: one instrument a line.</summary>
    internal static void WriteJson(ImmutableArray<LifeLine> lines, IBufferWriter<byte> output)
    {
        foreach (var line in lines) JsonForm.Line(output, line, Write);
    }

    private static void Write(Utf8JsonWriter json, LifeLine line)
    {
        json.WriteStartObject();
        json.WriteString("name", line.Name);
        json.WriteString("kind", ModelNames<InstrumentKind>.Of(line.Kind));
        json.WriteStrings("parties", line.Parties);
        json.WriteStrings("reports", line.Reports);
        json.WriteStartArray("stages");
        foreach (var stage in line.Stages) Write(json, stage);
        json.WriteEndArray();
        json.WriteStrings("gaps", line.Gaps);
        json.WriteStrings("contradictions", line.Contradictions);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LifeStage stage)
    {
        json.WriteStartObject();
        json.WriteString("stage", ModelNames<StageKind>.Of(stage.Kind));
        json.WriteString("status", ModelNames<EventStatus>.Of(stage.Status));
        if (stage.Date is { } date)
        {
            json.WriteString("start", Day(date.Start));
            json.WriteString("end", Day(date.End));
        }
        else
        {
            json.WriteNull("start");
            json.WriteNull("end");
        }

        json.WriteStrings("by", stage.By);
        json.WriteString("according_to", stage.AccordingTo);
        json.WriteStartArray("told");
        foreach (var telling in stage.Told)
        {
            json.WriteStartObject();
            json.WriteString("report", telling.Report);
            json.WriteString("date", Day(telling.Date));
            json.WriteString("evidence", telling.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
