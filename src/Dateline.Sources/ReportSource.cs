using System.Text;
using Dateline.Sources.Encodings;
using Dateline.Sources.Files;
using Dateline.Sources.Json;
using Dateline.Sources.Normalization;
using Dateline.Sources.Text;

namespace Dateline.Sources;

/// <summary>Reads reports from files, folders, patterns and streams: the one entry to this library.</summary>
/// <remarks>
/// Plain text (.txt, .md), JSON (.json) and JSON Lines (.jsonl, .ndjson), in UTF-8, UTF-16 or Windows-1252. Results come one by one in
/// the order of the input, in memory bounded by <see cref="ReadLimits"/> however long a file is. No input makes a reader throw: what cannot be
/// read is a <see cref="Refusal"/>, and reading goes on after it. Ids are not checked for repetition.
/// </remarks>
public static class ReportSource
{
    /// <summary>Reads everything that the paths name.</summary>
    /// <param name="paths">
    /// Files; folders (searched through, files of known extensions in ordinal order of their names, hidden ones left out);
    /// patterns with <c>*</c>, <c>?</c> and <c>**</c>; <c>-</c> for standard input.
    /// </param>
    /// <param name="options">Default date, format and limits; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellation">Stops reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>One result a record. Nothing is opened before the first is asked for, and one file at a time.</returns>
    public static IEnumerable<ReadResult> Read(IEnumerable<string> paths, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return SourcePaths.Expand(paths).SelectMany(file => ReadFile(file, options ?? ReadOptions.Default, cancellation));
    }

    /// <summary>Reads everything in a stream, which stays open.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="name">What to call it in refusals; its extension tells the format, and for text its stem is the report's id.</param>
    /// <param name="options">Default date, format and limits; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellation">Stops reading with an <see cref="OperationCanceledException"/>.</param>
    public static IEnumerable<ReadResult> Read(Stream stream, string name, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return ReadStream(stream, name, options ?? ReadOptions.Default, cancellation);
    }

    private static IEnumerable<ReadResult> ReadFile(SourceFile file, ReadOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var trouble = file.Trouble;
        using var stream = trouble is null ? Open(file.Path, options) : null;
        if (stream is null)
        {
            yield return (trouble ?? Messages.CannotOpen).At(file.Path);
            yield break;
        }

        foreach (var result in ReadStream(stream, file.Path, options, cancellation)) yield return result;
    }

    private static Stream? Open(string path, ReadOptions options)
    {
        try
        {
            return path == SourceFile.StandardInput
                ? options.StandardInput?.Invoke() ?? Console.OpenStandardInput()
                // The readers keep their own buffers.
                : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static IEnumerable<ReadResult> ReadStream(Stream stream, string path, ReadOptions options, CancellationToken cancellation)
    {
        using var given = new SourceStream(stream, cancellation, options.BytesRead);
        foreach (var result in ReadSource(given, path, options, cancellation)) yield return result;
    }

    private static IEnumerable<ReadResult> ReadSource(SourceStream given, string path, ReadOptions options, CancellationToken cancellation)
    {
        if (given.Failed) return [Messages.CannotOpen.At(path)];

        var (encoding, mark) = ByteSniffer.Encoding(given.Prefix);
        given.Skip(mark);
        var source = encoding == TextEncoding.Utf8 ? given : AsUtf8(given, encoding, cancellation);
        if (source.Prefix.Length < ByteSniffer.PrefixLength && IsBlank(source.Prefix)) return [Messages.EmptyFile.At(path)];
        if (ByteSniffer.NotText(source.Prefix) is { } notText) return [notText.At(path)];

        return FormatSniffer.Format(path, source.Prefix, options.Format) switch
        {
            InputFormat.JsonLines => ReadLines(source, given, path, options),
            InputFormat.Json => ReadJson(source, given, path, options),
            _ => [ReadText(source, given, path, options)],
        };
    }

    private static SourceStream AsUtf8(SourceStream source, TextEncoding encoding, CancellationToken cancellation)
    {
        var from = encoding == TextEncoding.Utf16BigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode;
        var transcoded = Encoding.CreateTranscodingStream(source, from, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        return new SourceStream(transcoded, cancellation);
    }

    private static IEnumerable<ReadResult> ReadLines(SourceStream source, SourceStream given, string path, ReadOptions options)
    {
        using var lines = new LineReader(source, options.Limits.MaxRecordBytes);
        var any = false;
        while (lines.Read() && !given.Failed)
        {
            if (IsBlank(lines.Line) && !lines.TooLong) continue;
            any = true;
            yield return lines.TooLong ? Messages.LineTooLong(options.Limits.MaxRecordBytes).At(path, lines.Number) : ReadRecord(lines.Line, path, lines.Number, options);
        }

        if (given.Failed) yield return Messages.ReadFailed.At(path, lines.Number);
        else if (!any) yield return Messages.EmptyFile.At(path);
    }

    private static IEnumerable<ReadResult> ReadJson(SourceStream source, SourceStream given, string path, ReadOptions options)
    {
        using var records = new JsonValueReader(source, options.Limits);
        var any = false;
        while (records.Read() && !given.Failed)
        {
            any = true;
            yield return records.Trouble is { } trouble ? trouble.At(path, records.Line) : ReadRecord(records.Value, path, records.Line, options);
        }

        if (given.Failed) yield return Messages.ReadFailed.At(path, records.Line);
        else if (!any) yield return Messages.EmptyFile.At(path);
    }

    private static ReadResult ReadRecord(ReadOnlySpan<byte> record, string path, long line, ReadOptions options)
    {
        var changed = EightBitDecoder.ToUtf8(record, out var utf8);
        if (JsonRecordReader.Read(utf8, options.Limits, out var raw) is { } trouble) return trouble.At(path, line);
        raw.OtherBytes = changed;
        return ReportAssembly.Make(raw, path, line, options);
    }

    private static ReadResult ReadText(SourceStream source, SourceStream given, string path, ReadOptions options)
    {
        var bytes = WholeFile.Read(source, options.Limits.MaxRecordBytes);
        if (given.Failed) return Messages.ReadFailed.At(path);
        if (bytes is null) return Messages.FileTooLong(options.Limits.MaxRecordBytes).At(path);
        var changed = EightBitDecoder.Decode(bytes, out var content);
        var raw = TextReportReader.Read(TextNormalizer.Normalize(content).Text);
        raw.OtherBytes = changed;
        if (path != SourceFile.StandardInput) raw.Id ??= Path.GetFileNameWithoutExtension(path);
        return ReportAssembly.Make(raw, path, line: null, options);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r\n"u8) < 0;
}
