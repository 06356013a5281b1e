using System.Buffers;
using Dateline.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Output;

/// <summary>For people: a heading for each report, its events as a table, then statements, status claims, instruments and warnings as sentences.</summary>
/// <remarks>
/// A date in brackets is the report's own day, assumed because the text gives no other. Who speaks and whose view it is always shown, since that decides
/// what a record is worth. Plain text without borders that a mail or a diff survives; colour only marks headings and codes.
/// </remarks>
internal sealed class TableFormat(Page page) : IReportFormat
{
    private const int LongestQuote = 300;
    private const int LongestTrigger = 80;

    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(Color.Grey);

    /// <inheritdoc/>
    public void Write(CodedReport report, IBufferWriter<byte> output) => page.Render(output, console => Write(report, console));

    private void Write(CodedReport report, IAnsiConsole console)
    {
        var names = new ReportNames(report);
        WriteHeader(report, console);
        if (report.Events.IsEmpty) console.WriteLine("No events.");
        else console.Write(EventTable(report, names));
        WriteSection(console, "Statements", report.Statements.Select(it => ReadableRecords.Of(it, names)));
        WriteSection(console, "Status claims", report.Claims.Select(it => ReadableRecords.Of(it, names)));
        WriteSection(console, "Agreements, orders and laws", report.Instruments.SelectMany(it => ReadableRecords.Of(it, names)));
        WriteSection(console, "Warnings", report.Warnings.Select(ReadableRecords.Of));
        console.WriteLine();
    }

    private void WriteHeader(CodedReport report, IAnsiConsole console)
    {
        var rule = new string('─', page.Width);
        string?[] parts = [ReadableDate.Of(report.Date), report.Publisher, report.Id];
        console.WriteLine(rule, Faint);
        if (report.Title is { } title) console.Write(new Paragraph(Text.OneLine(title) + "\n", Heading));
        console.Write(new Paragraph(string.Join(" · ", parts.OfType<string>().Select(Text.OneLine)) + "\n", report.Title is null ? Heading : Style.Plain));
        if (!report.Credits.IsEmpty) console.WriteLine("With reporting by " + Text.OneLine(string.Join(", ", report.Credits)));
        console.WriteLine(rule, Faint);
    }

    private static Table EventTable(CodedReport report, ReportNames names)
    {
        var table = new Table { Border = TableBorder.None, ShowRowSeparators = false };
        foreach (var title in (string[])["DATE", "WHO", "DID WHAT", "TO WHOM", "ACCORDING TO", "STATUS"])
        {
            var column = new TableColumn(new Spectre.Console.Text(title, Heading)) { Padding = new Padding(0, 0, title == "STATUS" ? 0 : 2, 0) };
            if (title is "DATE" or "STATUS") column.NoWrap = true;
            table.AddColumn(column);
        }

        foreach (var coded in report.Events)
        {
            table.AddRow(DateCell(coded), Parties(coded.Actor, names), WhatCell(coded), Parties(coded.Recipient, names), SourceCell(coded, names), StatusCell(coded));
            table.AddEmptyRow();
        }

        return table;
    }

    private static Rows DateCell(Event coded)
    {
        var date = coded.Date is null ? "" : ReadableDate.Of(coded.Date);
        var lines = (coded.Date is { Text: null } ? $"({date})" : date).Replace(" – ", "\n– ", StringComparison.Ordinal);
        return coded.EventLoc is { } place ? new Rows(Plain(lines), Plain(Text.Short(place.Name, 11), Faint)) : new Rows(Plain(lines));
    }

    private static Rows Parties(IEnumerable<Reference> parties, ReportNames names)
    {
        var lines = new List<IRenderable>();
        foreach (var party in parties)
        {
            lines.Add(Plain(names.NameOf(party)));
            if (names.CodeOf(party) is { Length: > 0 } code) lines.Add(Plain(code, Faint));
        }

        return new Rows(lines.Count == 0 ? [Plain("–")] : lines);
    }

    private static Rows WhatCell(Event coded)
    {
        var lines = new List<IRenderable> { Plain($"“{Text.Short(coded.EventText[0].Text, LongestTrigger)}”") };
        lines.Add(Plain(string.Join(' ', coded.Mode.Insert(0, ModelNames<EventType>.Of(coded.Type))), Faint));
        if (coded.Size is not null) lines.Add(Plain(ReadableSize.Of(coded.Size)));
        return new Rows(lines);
    }

    private static Spectre.Console.Text SourceCell(Event coded, ReportNames names) => Plain(ReadableRecords.Chain(coded.AccordingTo, names) is { Length: > 0 } chain ? chain : "–");

    private static Rows StatusCell(Event coded)
    {
        var status = Plain(ModelNames<EventStatus>.Of(coded.Status));
        return coded.Historical ? new Rows(status, Plain("background", Faint)) : new Rows(status);
    }

    private static void WriteSection(IAnsiConsole console, string title, IEnumerable<string> lines)
    {
        var first = true;
        foreach (var line in lines)
        {
            if (first) console.Write(new Paragraph($"{title}\n", Heading));
            first = false;
            console.Write(new Padder(Plain(Text.Short(line, LongestQuote * 2)), new Padding(2, 0, 0, 0)));
        }

        if (!first) console.WriteLine();
    }

    private static Spectre.Console.Text Plain(string text) => new(text);

    private static Spectre.Console.Text Plain(string text, Style style) => new(text, style);
}
