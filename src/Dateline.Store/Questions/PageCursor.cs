using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dateline.Store.Questions;

/// <summary>A place in a list: the question, in short, and what the last row was ordered by. Opaque to who passes it on.</summary>
internal static class PageCursor
{
    private const int Longest = 2000;

    /// <summary>The place after a row.</summary>
    /// <param name="question">The question, in short: the place holds in the answer to no other.</param>
    /// <param name="values">What the row is ordered by.</param>
    internal static string Of(string question, IEnumerable<object?> values)
    {
        string[] parts = [question, .. values.Select(static value => value is DateOnly day ? day.ToString("O", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")];
        return Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(parts, CursorJson.Default.StringArray));
    }

    /// <summary>What the row before a place was ordered by.</summary>
    /// <exception cref="QuestionException">It is no place in the answer to this question.</exception>
    internal static ImmutableArray<object> Read(string cursor, string question, ImmutableArray<ListOrder> order)
    {
        if (Parts(cursor) is { } parts && parts.Length == order.Length + 1 && parts[0] == question)
        {
            var values = order.Select((column, index) => Value(parts[index + 1], column.Type)).OfType<object>().ToImmutableArray();
            if (values.Length == order.Length) return values;
        }

        throw new QuestionException("after", QuestionMessages.NotACursor);
    }

    private static string[]? Parts(string cursor)
    {
        if (cursor.Length > Longest || !Base64Url.IsValid(cursor)) return null;
        try
        {
            return JsonSerializer.Deserialize(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)), CursorJson.Default.StringArray);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static object? Value(string? words, ColumnType type) => type switch
    {
        ColumnType.Day => DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        ColumnType.Whole or ColumnType.Key => long.TryParse(words, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => words,
    };
}
