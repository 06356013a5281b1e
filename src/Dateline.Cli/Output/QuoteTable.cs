using System.Buffers;
using Dateline.Model;
using Spectre.Console;

namespace Dateline.Cli.Output;

/// <summary>Statements for people: under a line for the report, who speaks and for whom, by which words, and what is said.</summary>
internal sealed class QuoteTable(Page page, StatementFilter filter) : IReportFormat
{
    private const int LongestContent = 600;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(Color.Grey);

    /// <inheritdoc/>
    public void Write(CodedReport report, IBufferWriter<byte> output)
    {
        var names = new ReportNames(report);
        var chosen = report.Statements.Where(statement => filter.Admits(statement, report, names)).ToList();
        if (chosen.Count > 0) page.Render(output, console => Write(report, chosen, names, console));
    }

    private static void Write(CodedReport report, List<Statement> statements, ReportNames names, IAnsiConsole console)
    {
        string?[] parts = [ReadableDate.Of(report.Date), report.Publisher, report.Title ?? report.Id];
        var heading = string.Join(" · ", parts.OfType<string>().Select(Text.OneLine));
        if (!report.Credits.IsEmpty) heading += " (with reporting by " + Text.OneLine(string.Join(", ", report.Credits)) + ")";
        console.Write(new Paragraph(heading + "\n", Bold));
        foreach (var statement in statements)
        {
            var line = new Paragraph();
            line.Append(QuoteSpeaker.Of(statement, names), Bold);
            line.Append(QuoteSpeaker.Manner(statement, names) + "\n", Faint);
            line.Append(Text.Short(string.Join(" … ", statement.Content.Select(static span => span.Text)), LongestContent));
            console.Write(new Padder(line, new Padding(statement.NestedIn is null ? 2 : 4, 0, 0, 0)));
        }

        console.WriteLine();
    }
}
