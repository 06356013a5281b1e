using System.Text;
using System.Text.Json;
using Dateline.Model;

namespace Dateline.Sources.Json;

/// <summary>Reads the members of one JSON record into a <see cref="RawReport"/>. Unknown members are ignored, of a repeated one the last counts.</summary>
internal static class JsonRecordReader
{
    /// <summary>Reads one record.</summary>
    /// <param name="utf8">One JSON value in valid UTF-8, white space around it allowed.</param>
    /// <param name="limits">Depth and number of pairs.</param>
    /// <param name="raw">What was found, meaningful where there is no trouble.</param>
    /// <returns>What is wrong, or null.</returns>
    public static Trouble? Read(ReadOnlySpan<byte> utf8, ReadLimits limits, out RawReport raw)
    {
        raw = new RawReport();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.MaxJsonDepth });
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                var found = Found(reader.TokenType);
                reader.Skip();
                return reader.Read() ? Messages.NotJsonLine(reader.TokenStartIndex) : Messages.NotAnObject(found);
            }

            var trouble = ReadMembers(ref reader, limits, raw);
            if (trouble is null) reader.Read(); // throws where something follows the object
            return trouble;
        }
        catch (JsonException)
        {
            return JsonNesting.IsExceeded(ref reader, limits.MaxJsonDepth) ? Messages.TooDeep(limits.MaxJsonDepth) : Messages.NotJsonLine(reader.BytesConsumed);
        }
    }

    private static Trouble? ReadMembers(ref Utf8JsonReader reader, ReadLimits limits, RawReport raw)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var trouble = ReadMember(ref reader, limits, raw);
            if (trouble is not null) return trouble;
        }

        return null;
    }

    private static Trouble? ReadMember(ref Utf8JsonReader reader, ReadLimits limits, RawReport raw)
    {
        Trouble? trouble;
        if (reader.ValueTextEquals("text"u8)) (trouble, raw.Text) = ReadString(ref reader, "text");
        else if (reader.ValueTextEquals("date"u8)) (trouble, raw.Date) = ReadString(ref reader, "date");
        else if (reader.ValueTextEquals("id"u8)) (trouble, raw.Id) = ReadId(ref reader);
        else if (reader.ValueTextEquals("title"u8)) (trouble, raw.Title) = ReadString(ref reader, "title");
        else if (reader.ValueTextEquals("url"u8)) (trouble, raw.Url) = ReadString(ref reader, "url");
        else if (reader.ValueTextEquals("publisher"u8)) (trouble, raw.Publisher) = ReadString(ref reader, "publisher");
        else if (reader.ValueTextEquals("language"u8)) (trouble, raw.Language) = ReadString(ref reader, "language");
        else if (reader.ValueTextEquals("context"u8)) (trouble, raw.Context) = ReadString(ref reader, "context");
        else if (reader.ValueTextEquals("group"u8)) (trouble, raw.Group) = ReadString(ref reader, "group");
        else if (reader.ValueTextEquals("pairs"u8)) trouble = ReadPairs(ref reader, limits, raw.Pairs);
        else trouble = SkipValue(ref reader);
        return trouble;
    }

    private static (Trouble? Trouble, string? Value) ReadString(ref Utf8JsonReader reader, string member)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => (null, JsonText.Decode(ref reader)),
            JsonTokenType.Null => (null, null),
            _ => (Messages.WrongType(member, Found(reader.TokenType), "a string"), null),
        };
    }

    /// <summary>An id is a string; a number counts as its digits, since databases number their rows.</summary>
    private static (Trouble? Trouble, string? Value) ReadId(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => (null, JsonText.Decode(ref reader)),
            JsonTokenType.Number => (null, Encoding.ASCII.GetString(reader.ValueSpan)),
            JsonTokenType.Null => (null, null),
            _ => (Messages.WrongType("id", Found(reader.TokenType), "a string or a number"), null),
        };
    }

    private static Trouble? ReadPairs(ref Utf8JsonReader reader, ReadLimits limits, List<PairQuestion> pairs)
    {
        pairs.Clear();
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null) return null;
        if (reader.TokenType != JsonTokenType.StartArray) return Messages.WrongType("pairs", Found(reader.TokenType), "an array");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (pairs.Count == limits.MaxPairs) return Messages.TooManyPairs(limits.MaxPairs);
            if (reader.TokenType != JsonTokenType.StartObject) return Messages.PairWithoutSpan(pairs.Count, "source");
            var (source, target) = ReadPair(ref reader);
            if (source is null) return Messages.PairWithoutSpan(pairs.Count, "source");
            if (target is null) return Messages.PairWithoutSpan(pairs.Count, "target");
            pairs.Add(new PairQuestion(source.Value, target.Value));
        }

        return null;
    }

    private static (Span? Source, Span? Target) ReadPair(ref Utf8JsonReader reader)
    {
        Span? source = null, target = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("source"u8)) source = ReadSpan(ref reader);
            else if (reader.ValueTextEquals("target"u8)) target = ReadSpan(ref reader);
            else SkipValue(ref reader);
        }

        return (source, target);
    }

    private static Span? ReadSpan(ref Utf8JsonReader reader)
    {
        int? start = null, end = null;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("start"u8)) start = ReadOffset(ref reader);
            else if (reader.ValueTextEquals("end"u8)) end = ReadOffset(ref reader);
            else SkipValue(ref reader);
        }

        return start is { } from && end is { } to ? new Span(from, to) : null;
    }

    private static int? ReadOffset(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var offset)) return offset;
        reader.Skip();
        return null;
    }

    private static Trouble? SkipValue(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
        return null;
    }

    private static string Found(JsonTokenType token) => token switch
    {
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.StartObject => "an object",
        _ => "null",
    };
}
