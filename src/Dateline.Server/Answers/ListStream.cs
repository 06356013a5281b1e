using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Dateline.Store;
using Dateline.Store.Exports;

namespace Dateline.Server.Answers;

/// <summary>Sends the rows of a list as they are read: whatever their number, some kilobytes are in memory.</summary>
internal static class ListStream
{
    // Sent together: a packet for every row would cost more than the row.
    private const int Together = 64 * 1024;

    /// <summary>Sends all rows and closes the answer.</summary>
    internal static async Task SendAsync(PipeWriter output, ListForm form, RecordAnswer answer, CancellationToken stop)
    {
        using (answer)
        {
            var (begin, between, end) = Frame(form, answer.Columns);
            Write(output, begin);
            var (lat, lon) = (Array.IndexOf(answer.Columns, "lat"), Array.IndexOf(answer.Columns, "lon"));
            var first = true;
            using var json = new Utf8JsonWriter(output, RowJson.Options);
            foreach (var row in answer.Rows())
            {
                if (form == ListForm.GeoJson && (row[lat] is null || row[lon] is null)) continue;
                if (!first) Write(output, between);
                first = false;
                if (form == ListForm.Csv) Write(output, AnswerCsv.Line(row));
                else WriteJson(json, form, answer.Columns, row, lat, lon);
                if (output.UnflushedBytes >= Together) await output.FlushAsync(stop);
            }

            Write(output, first && form == ListForm.Lines ? "" : end);
            await output.FlushAsync(stop);
        }
    }

    private static void WriteJson(Utf8JsonWriter json, ListForm form, string[] columns, object?[] row, int lat, int lon)
    {
        json.Reset();
        if (form == ListForm.GeoJson)
        {
            json.WriteStartObject();
            json.WriteString("type", "Feature");
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WriteStartArray("coordinates");
            AnswerJson.Write(json, row[lon]);
            AnswerJson.Write(json, row[lat]);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WritePropertyName("properties");
            AnswerJson.Write(json, columns, row);
            json.WriteEndObject();
        }
        else
        {
            AnswerJson.Write(json, columns, row);
        }

        json.Flush();
    }

    private static (string Begin, string Between, string End) Frame(ListForm form, string[] columns) =>
        form == ListForm.Csv ? (AnswerCsv.Line(columns) + "\n", "\n", "\n")
        : form == ListForm.Lines ? ("", "\n", "\n")
        : form == ListForm.GeoJson ? ("{\"type\":\"FeatureCollection\",\"features\":[", ",\n", "]}\n")
        : ("{\"items\":[", ",\n", "],\"next\":null,\"total\":null}\n");

    private static void Write(PipeWriter output, string words) => Encoding.UTF8.GetBytes(words, output);
}
