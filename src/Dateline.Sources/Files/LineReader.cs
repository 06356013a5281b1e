using System.Buffers;

namespace Dateline.Sources.Files;

/// <summary>Lines of bytes from a stream, in memory bounded by the longest line allowed.</summary>
/// <remarks>A line ends with LF or CRLF, which are not part of it. A line beyond the limit is skipped to its end and shows as <see cref="TooLong"/>.</remarks>
internal sealed class LineReader(Stream stream, int maxLineBytes) : IDisposable
{
    private const int InitialBuffer = 128 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Min(InitialBuffer, maxLineBytes + 1));
    private int start;
    private int end;
    private int lineStart;
    private int lineLength;
    private bool ended;

    /// <summary>Number of the current line, the first being 1.</summary>
    public long Number { get; private set; }

    /// <summary>Was the current line longer than the limit? Its bytes are not kept then.</summary>
    public bool TooLong { get; private set; }

    /// <summary>The current line, valid until the next is read.</summary>
    public ReadOnlySpan<byte> Line => buffer.AsSpan(lineStart, lineLength);

    /// <summary>Goes to the next line.</summary>
    /// <returns>False at the end of the input.</returns>
    public bool Read()
    {
        TooLong = false;
        var searched = 0;
        while (true)
        {
            var feed = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (feed >= 0) return Take(searched + feed, consumed: searched + feed + 1);
            searched = end - start;
            if (ended) return searched > 0 && Take(searched, searched);
            if (searched > maxLineBytes) return SkipLongLine();
            Fill();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (buffer.Length == 0) return;
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        start = end = lineStart = lineLength = 0;
        ended = true;
    }

    private bool Take(int length, int consumed)
    {
        lineStart = start;
        lineLength = length > 0 && buffer[start + length - 1] == '\r' ? length - 1 : length;
        start += consumed;
        Number++;
        // Lines of a buffer's length arrive whole before their length is known.
        if (lineLength <= maxLineBytes) return true;
        lineLength = 0;
        TooLong = true;
        return true;
    }

    private bool SkipLongLine()
    {
        Number++;
        TooLong = true;
        lineStart = lineLength = 0;
        while (true)
        {
            var feed = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                start += feed + 1;
                return true;
            }

            start = end = 0;
            if (ended) return true;
            Fill();
        }
    }

    /// <summary>Reads on, after making room: by moving what is unread to the front, or by doubling the buffer.</summary>
    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            // One byte beyond the limit is enough to know that a line exceeds it.
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Length * 2L, maxLineBytes + 1L));
            buffer.AsSpan(0, end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        var read = stream.Read(buffer, end, buffer.Length - end);
        ended = read == 0;
        end += read;
    }
}
