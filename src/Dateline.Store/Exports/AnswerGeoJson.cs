using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dateline.Store.Exports;

/// <summary>Rows with the columns <c>lat</c> and <c>lon</c> as a GeoJSON feature collection (RFC 7946); rows without a point are left out.</summary>
internal static class AnswerGeoJson
{
    /// <summary>Writes all rows, one feature a line.</summary>
    internal static void Write(RecordAnswer answer, Stream output)
    {
        var (lat, lon) = (Array.IndexOf(answer.Columns, "lat"), Array.IndexOf(answer.Columns, "lon"));
        output.Write("{\"type\":\"FeatureCollection\",\"features\":[\n"u8);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        var begun = false;
        foreach (var row in answer.Rows())
        {
            if (row[lat] is not double north || row[lon] is not double east || !double.IsFinite(north) || !double.IsFinite(east)) continue;
            if (begun) output.Write(",\n"u8);
            begun = true;
            Feature(json, answer.Columns, row, north, east);
            json.Flush();
            json.Reset();
        }

        output.Write("\n]}\n"u8);
    }

    private static void Feature(Utf8JsonWriter json, string[] columns, object?[] row, double north, double east)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(east);
        json.WriteNumberValue(north);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WritePropertyName("properties");
        AnswerJson.Write(json, columns, row);
        json.WriteEndObject();
    }
}
