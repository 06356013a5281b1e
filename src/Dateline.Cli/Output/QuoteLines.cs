using System.Buffers;
using System.Text.Json;
using Dateline.Model;

namespace Dateline.Cli.Output;

/// <summary>One statement a line, complete in itself: who reports it (publisher, credited agencies) apart from who says it (docs/cli.md).</summary>
internal sealed class QuoteLines(StatementFilter filter) : IReportFormat
{
    /// <inheritdoc/>
    public void Write(CodedReport report, IBufferWriter<byte> output)
    {
        var names = new ReportNames(report);
        foreach (var statement in report.Statements)
        {
            if (filter.Admits(statement, report, names)) JsonForm.Line(output, (report, statement, names), static (json, it) => Write(json, it.report, it.statement, it.names));
        }
    }

    private static void Write(Utf8JsonWriter json, CodedReport report, Statement statement, ReportNames names)
    {
        json.WriteStartObject();
        json.WriteString("report", report.Id);
        json.WriteString("date", report.Date.ToString("O"));
        json.WriteString("publisher", report.Publisher);
        json.WriteStrings("credits", report.Credits);
        json.WriteString("statement", statement.Id);
        WriteSpeaker(json, statement, names);
        json.WriteString("cue", statement.Cue?.Text);
        json.WriteStartArray("content");
        foreach (var span in statement.Content)
        {
            json.WriteStartObject();
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteString("text", span.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("kind", ModelNames<StatementKind>.Of(statement.Kind));
        json.WriteString("medium", statement.Medium?.Text);
        json.WriteString("addressee", statement.Addressee is { } addressee ? names.NameOf(addressee) : null);
        json.WriteString("nested_in", statement.NestedIn);
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, Statement statement, ReportNames names)
    {
        if (statement.Speaker is not { } speaker)
        {
            json.WriteNull("speaker");
            return;
        }

        var entity = names.EntityOf(speaker);
        json.WriteStartObject("speaker");
        json.WriteString("name", names.NameOf(speaker));
        json.WriteString("text", speaker.Span?.Text);
        json.WriteString("code", entity?.Code);
        json.WriteStrings("sector", entity?.Sector ?? []);
        json.WriteString("role", entity?.Role);
        json.WriteString("office", entity?.Office);
        json.WriteString("speaks_for", names.ParentOf(entity));
        json.WriteEndObject();
    }
}
