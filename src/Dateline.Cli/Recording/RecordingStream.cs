using Dateline.Model;
using Dateline.Store;

namespace Dateline.Cli.Recording;

/// <summary>The end of the pipeline for <c>dateline add</c>: takes each coded report as its line of JSON and stores batches of them.</summary>
/// <remarks>A stream, because the pipeline's writer is one thread that sees reports in order, one a write, and ends well on every kind of end: all that a single writer of a record needs.</remarks>
internal sealed class RecordingStream(RecordWriter writer, int batchSize) : Stream
{
    private readonly List<CodedReport> batch = [];

    /// <summary>Reports stored.</summary>
    internal int Stored { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        // Nothing comes of a report that was there already.
        if (buffer.IsEmpty) return;
        batch.Add(DatelineJson.Deserialize(Text.Utf8.GetString(buffer)));
        if (batch.Count >= batchSize) Flush();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Stores what has come in.</summary>
    public override void Flush()
    {
        if (batch.Count == 0) return;
        CodedReport[] reports = [.. batch];
        batch.Clear();
        Stored += writer.Store(reports);
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
