using System.Buffers;
using System.Text.Json;

namespace Dateline.Sources.Json;

/// <summary>Splits a stream of JSON into its records: the elements of a top-level array, or top-level values one after another.</summary>
/// <remarks>
/// Memory is bounded by the longest record allowed. After a broken record outside an array reading goes on at the next line that
/// starts with "{"; inside an array nothing tells where the next record starts, so the file ends there.
/// </remarks>
internal sealed class JsonValueReader(Stream stream, ReadLimits limits) : IDisposable
{
    private const int InitialBuffer = 64 * 1024;

    // The array around the records is one level more than the records' own.
    private readonly JsonReaderOptions options = new() { MaxDepth = limits.MaxJsonDepth + 1, AllowMultipleValues = true };

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(InitialBuffer);
    private JsonReaderState state = new(new JsonReaderOptions { MaxDepth = limits.MaxJsonDepth + 1, AllowMultipleValues = true });
    private int read;          // up to here the tokens have been read
    private int end;           // up to here the buffer is filled
    private int counted;       // up to here lines have been counted
    private long lines = 1;
    private int recordStart = -1;
    private int recordDepth;
    private int valueStart;
    private int valueLength;
    private bool inArray;
    private bool ended;
    private bool stopped;
    private bool tooDeep;

    /// <summary>Line on which the current record starts, the first being 1.</summary>
    public long Line { get; private set; }

    /// <summary>What is wrong with the current record, or null.</summary>
    public Trouble? Trouble { get; private set; }

    /// <summary>The current record's bytes, valid until the next is read.</summary>
    public ReadOnlySpan<byte> Value => buffer.AsSpan(valueStart, valueLength);

    /// <summary>Goes to the next record.</summary>
    /// <returns>False at the end of the input.</returns>
    public bool Read()
    {
        Trouble = null;
        while (!stopped)
        {
            var step = Scan();
            if (step == Step.Record) return true;
            if (step == Step.Broken) return Break(TroubleHere());
            if (ended) return false;
            var keep = recordStart >= 0 ? recordStart : read;
            if (end - keep > limits.MaxRecordBytes) return Break(Messages.RecordTooLong(limits.MaxRecordBytes, inArray));
            Fill(keep);
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (buffer.Length == 0) return;
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        stopped = true;
        valueStart = valueLength = 0;
    }

    private enum Step
    {
        /// <summary>A whole record has been read.</summary>
        Record,

        /// <summary>The buffer is used up.</summary>
        More,

        /// <summary>This is not JSON, or too deep.</summary>
        Broken,
    }

    private Step Scan()
    {
        var reader = new Utf8JsonReader(buffer.AsSpan(read, end - read), ended, state);
        try
        {
            while (reader.Read())
            {
                if (!EndsRecord(ref reader)) continue;
                Take((int)reader.BytesConsumed, reader.CurrentState);
                return Step.Record;
            }

            state = reader.CurrentState;
            read += (int)reader.BytesConsumed;
            return Step.More;
        }
        catch (JsonException)
        {
            tooDeep = JsonNesting.IsExceeded(ref reader, options.MaxDepth);
            read += (int)reader.BytesConsumed;
            return Step.Broken;
        }
    }

    /// <summary>Follows the tokens: notes where a record starts, and says whether this token ends it.</summary>
    private bool EndsRecord(ref Utf8JsonReader reader)
    {
        if (recordStart >= 0) return reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && reader.CurrentDepth == recordDepth;
        if (reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.EndArray)
        {
            inArray = reader.TokenType == JsonTokenType.StartArray;
            return false;
        }

        recordStart = read + (int)reader.TokenStartIndex;
        recordDepth = reader.CurrentDepth;
        return reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
    }

    private void Take(int consumed, JsonReaderState after)
    {
        CountLines(recordStart);
        Line = lines;
        valueStart = recordStart;
        read += consumed;
        valueLength = read - recordStart;
        recordStart = -1;
        state = after;
    }

    private Trouble TroubleHere() => tooDeep ? Messages.TooDeep(limits.MaxJsonDepth, inArray) : Messages.NotJson(inArray);

    /// <summary>Reports a broken record and finds the next, if there is a way to.</summary>
    private bool Break(Trouble trouble)
    {
        CountLines(recordStart >= 0 ? recordStart : read);
        Line = lines;
        Trouble = trouble;
        valueLength = 0;
        recordStart = -1;
        if (inArray || !SkipToObject()) stopped = true;
        state = new JsonReaderState(options);
        return true;
    }

    /// <summary>Skips to the next line that starts with "{".</summary>
    /// <returns>False where there is none.</returns>
    private bool SkipToObject()
    {
        while (true)
        {
            var found = buffer.AsSpan(read, end - read).IndexOf("\n{"u8);
            if (found >= 0)
            {
                read += found + 1;
                return true;
            }

            if (ended) return false;
            // The last byte may be the line feed of the next pair.
            read = Math.Max(read, end - 1);
            Fill(read);
        }
    }

    private void CountLines(int upTo)
    {
        if (upTo <= counted) return;
        lines += buffer.AsSpan(counted, upTo - counted).Count((byte)'\n');
        counted = upTo;
    }

    /// <summary>Reads on, keeping the bytes from <paramref name="keep"/> on.</summary>
    private void Fill(int keep)
    {
        CountLines(keep);
        if (keep > 0)
        {
            buffer.AsSpan(keep, end - keep).CopyTo(buffer);
            end -= keep;
            read -= keep;
            counted -= keep;
            if (recordStart >= 0) recordStart -= keep;
        }

        if (end == buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.AsSpan(0, end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        var count = stream.Read(buffer, end, buffer.Length - end);
        ended = count == 0;
        end += count;
    }
}
