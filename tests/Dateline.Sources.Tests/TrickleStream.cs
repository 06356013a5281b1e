namespace Dateline.Sources.Tests;

/// <summary>Gives a few bytes at a time.</summary>
internal sealed class TrickleStream(byte[] bytes, int most) : ReadOnlyStream
{
    private int position;

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(Math.Min(most, buffer.Length), bytes.Length - position);
        bytes.AsSpan(position, count).CopyTo(buffer);
        position += count;
        return count;
    }
}
