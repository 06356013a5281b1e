using Dateline.Model;
using Dateline.Sources;
using Dateline.Sources.Files;

namespace Dateline.Cli.Parsing;

/// <summary>Plain text as it stands, in pieces that end between paragraphs, for commands that need no date.</summary>
/// <remarks>
/// Nothing is normalised: treebank tools align by characters. A piece is a <see cref="Report"/> without a meaningful date, so that the
/// pipeline moves it as it moves reports. Memory is bounded by <see cref="Longest"/>, whatever the file.
/// </remarks>
internal static class TextPieces
{
    /// <summary>Longest piece, in UTF-16 code units. Long enough that only books are cut, short enough to keep all workers busy on one file.</summary>
    internal const int Longest = 1 << 16;

    /// <summary>Reads everything that the paths name.</summary>
    /// <param name="paths">Files, folders, patterns, or <c>-</c>.</param>
    /// <param name="standardInput">What <c>-</c> reads.</param>
    /// <param name="count">Told of every byte read.</param>
    internal static IEnumerable<ReadResult> Read(IEnumerable<string> paths, Stream standardInput, Action<int> count) =>
        SourcePaths.Expand(paths).SelectMany(file => ReadFile(file, standardInput, count));

    private static IEnumerable<ReadResult> ReadFile(SourceFile file, Stream standardInput, Action<int> count)
    {
        if (file.Trouble is not null) return [file.Trouble.At(file.Path)];
        if (file.Path == SourceFile.StandardInput) return ReadPieces(standardInput, file.Path, count);
        return Open(file.Path) is { } stream ? ReadPieces(stream, file.Path, count) : [CannotRead(file.Path)];
    }

    private static FileStream? Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static IEnumerable<ReadResult> ReadPieces(Stream stream, string path, Action<int> count)
    {
        using var reader = new StreamReader(stream, Text.Utf8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 14, leaveOpen: path == SourceFile.StandardInput);
        var buffer = new char[Longest];
        var length = 0;
        var number = 0;
        var line = 1L;
        while (true)
        {
            var read = TryRead(reader, buffer.AsSpan(length));
            if (read < 0)
            {
                yield return CannotRead(path);
                yield break;
            }

            count(read);
            length += read;
            if (buffer.AsSpan(0, length).Contains('\0'))
            {
                yield return ReadResult.Of(new Refusal(path, line, RefusalReason.UnknownFormat, "This is not text: it has zero bytes in it.", "Name a text file."));
                yield break;
            }

            if (read > 0 && length < Longest) continue;
            var cut = read == 0 ? length : LastBreak(buffer.AsSpan(0, length));
            var piece = buffer.AsSpan(0, cut);
            if (!piece.IsWhiteSpace()) yield return ReadResult.Of(path, line, Piece(path, ++number, new string(piece)));
            if (read == 0) break;
            line += buffer.AsSpan(0, cut).Count('\n');
            buffer.AsSpan(cut, length - cut).CopyTo(buffer);
            length -= cut;
        }

        if (number == 0) yield return ReadResult.Of(new Refusal(path, null, RefusalReason.Empty, "There is no text in it.", "Name a text file."));
    }

    private static int TryRead(StreamReader reader, Span<char> into)
    {
        try
        {
            return reader.Read(into);
        }
        catch (IOException)
        {
            return -1;
        }
    }

    private static Report Piece(string path, int number, string text)
    {
        var name = path == SourceFile.StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(path);
        return new Report { Id = number == 1 ? name : $"{name}-{number}", Date = default, Text = text };
    }

    /// <summary>Where a full buffer is cut: after its last blank line, else after its last line, else after its last word, else at its end.</summary>
    private static int LastBreak(ReadOnlySpan<char> buffer)
    {
        var blank = Math.Max(buffer.LastIndexOf("\n\n"), buffer.LastIndexOf("\n\r\n"));
        if (blank > 0) return blank + 1;
        var end = Math.Max(buffer.LastIndexOf('\n'), buffer.LastIndexOf(' '));
        if (end > 0) return end + 1;
        return char.IsHighSurrogate(buffer[^1]) ? buffer.Length - 1 : buffer.Length;
    }

    private static ReadResult CannotRead(string path) =>
        ReadResult.Of(new Refusal(path, null, RefusalReason.Unreadable, "It cannot be read.", "Does it exist, and may you read it?"));
}
