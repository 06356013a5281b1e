using System.Buffers;
using Dateline.Cli.Output;
using Dateline.Model.Positions;
using Spectre.Console;

namespace Dateline.Cli.Positions;

/// <summary>Positions for people: one line each, with who holds it, since when, in which sense, where it is said and what it conflicts with.</summary>
internal static class PositionTable
{
    private const int LongestEvidence = 90;
    private const int MostReports = 3;

    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(Color.Grey);

    /// <summary>Writes the table.</summary>
    internal static void Write(string name, PositionList positions, int reports, Page page, IBufferWriter<byte> output) => page.Render(output, console =>
    {
        console.Write(new Paragraph($"{Text.OneLine(name)}: {positions.Held.Length} position{(positions.Held.Length == 1 ? "" : "s")} in {reports} report{(reports == 1 ? "" : "s")}\n", Heading));
        if (positions.Held.IsEmpty) return;
        console.WriteLine();
        var table = new Table { Border = TableBorder.None, ShowRowSeparators = false };
        foreach (var title in (string[])["#", "POSITION", "HELD BY", "SINCE", "SENSE", "SAID IN", "CONFLICTS"])
        {
            var column = new TableColumn(new Spectre.Console.Text(title, Heading)) { Padding = new Padding(0, 0, title == "CONFLICTS" ? 0 : 2, 0) };
            if (title is "#" or "CONFLICTS") column.NoWrap = true;
            table.AddColumn(column);
        }

        foreach (var held in positions.Held)
        {
            table.AddRow(Plain($"{held.Number}"), Sentence(held.First), Holders(held.First), Period(held), Plain(string.Join(", ", held.Bases.Select(Wording.Sense))), Reports(held), Conflicts(positions, held));
            table.AddEmptyRow();
        }

        console.Write(table);
    });

    private static Rows Sentence(Position position)
    {
        var sentence = $"{position.Subject.Name} {Wording.Verb(position.Relation, position.Polarity)}" + (position.Object is null ? "" : " " + position.Object.Name);
        return new Rows(Plain(Text.OneLine(sentence)), new Spectre.Console.Text($"“{Text.Short(position.Evidence.IsEmpty ? "" : position.Evidence[0].Text, LongestEvidence)}”", Faint));
    }

    private static Spectre.Console.Text Holders(Position position) => Plain(position.Holders.IsEmpty ? "the report itself" : Text.OneLine(string.Join(", ", position.Holders.Select(static holder => holder.Name))));

    private static Spectre.Console.Text Period(HeldPosition held)
    {
        var since = held.Since is null ? "" : ReadableDate.Of(held.Since);
        return Plain(held.Until is null ? since : $"{since} until {ReadableDate.Of(held.Until)}".TrimStart());
    }

    private static Rows Reports(HeldPosition held)
    {
        var reports = held.Told.DistinctBy(static telling => telling.ReportId).ToList();
        var lines = reports.Take(MostReports).Select(static telling => Plain($"{ReadableDate.Of(telling.Published)} · {Text.Short(telling.ReportId, 24)}")).ToList();
        if (reports.Count > MostReports) lines.Add(Plain($"and {reports.Count - MostReports} more"));
        return new Rows(lines);
    }

    private static Spectre.Console.Text Conflicts(PositionList positions, HeldPosition held)
    {
        var numbers = string.Join(", ", positions.ConflictsOf(held).Select(static conflict => conflict.Other));
        return Plain(numbers.Length == 0 ? "" : "✗ " + numbers);
    }

    private static Spectre.Console.Text Plain(string text) => new(text);
}
