using Dateline.Sources.Encodings;

namespace Dateline.Sources.Files;

/// <summary>An input read once from front to back: its first bytes can be looked at before they are read, and a failing disk is a value.</summary>
internal sealed class SourceStream : Stream
{
    private readonly Stream inner;
    private readonly CancellationToken cancellation;
    private readonly Action<int>? bytesRead;
    private readonly byte[] prefix;
    private readonly int prefixLength;
    private int prefixRead;

    /// <summary>Reads the first bytes of a stream, which stays the caller's to close.</summary>
    public SourceStream(Stream inner, CancellationToken cancellation, Action<int>? bytesRead = null)
    {
        this.inner = inner;
        this.cancellation = cancellation;
        this.bytesRead = bytesRead;
        prefix = new byte[ByteSniffer.PrefixLength];
        while (prefixLength < prefix.Length)
        {
            var read = ReadInner(prefix.AsSpan(prefixLength));
            if (read == 0) break;
            prefixLength += read;
        }
    }

    /// <summary>Did reading stop because of the device rather than at the end?</summary>
    public bool Failed { get; private set; }

    /// <summary>The first bytes that are not read yet; all there are where the input is shorter than <see cref="ByteSniffer.PrefixLength"/>.</summary>
    public ReadOnlySpan<byte> Prefix => prefix.AsSpan(prefixRead, prefixLength - prefixRead);

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Leaves out the next bytes of the prefix: a byte-order mark.</summary>
    public void Skip(int count) => prefixRead = Math.Min(prefixLength, prefixRead + count);

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (prefixRead == prefixLength) return ReadInner(buffer);
        var count = Math.Min(buffer.Length, prefixLength - prefixRead);
        prefix.AsSpan(prefixRead, count).CopyTo(buffer);
        prefixRead += count;
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int ReadInner(Span<byte> buffer)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Failed) return 0;
        try
        {
            var read = inner.Read(buffer);
            bytesRead?.Invoke(read);
            return read;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Failed = true;
            return 0;
        }
    }
}
