using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Dateline.Store.Exports;

/// <summary>Rows of an answer as JSON objects, under the names of their columns.</summary>
internal static class AnswerJson
{
    /// <summary>Writes one row.</summary>
    internal static void Write(Utf8JsonWriter json, IReadOnlyList<string> columns, object?[] row)
    {
        json.WriteStartObject();
        for (var i = 0; i < columns.Count; i++)
        {
            json.WritePropertyName(columns[i]);
            Write(json, row[i]);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes one value.</summary>
    internal static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null or DBNull: json.WriteNullValue(); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case sbyte or byte or short or ushort or int or uint or long: json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture)); break;
            case float or double when double.IsFinite(Convert.ToDouble(value, CultureInfo.InvariantCulture)): json.WriteNumberValue(Convert.ToDouble(value, CultureInfo.InvariantCulture)); break;
            case decimal number: json.WriteNumberValue(number); break;
            case System.Numerics.BigInteger or ulong: json.WriteRawValue(AnswerWords.Of(value, "")); break;
            case string words: json.WriteStringValue(words); break;
            case IEnumerable many:
                json.WriteStartArray();
                foreach (var item in many) Write(json, item);
                json.WriteEndArray();
                break;
            default: json.WriteStringValue(AnswerWords.Of(value, "; ")); break;
        }
    }
}
