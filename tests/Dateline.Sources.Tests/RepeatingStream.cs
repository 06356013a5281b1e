namespace Dateline.Sources.Tests;

/// <summary>A start, one byte many times, and an end, none of it held in memory; or a failing disk instead of the end.</summary>
internal sealed class RepeatingStream(byte[] start, byte repeated, long times, byte[] end, bool fails = false) : ReadOnlyStream
{
    private long position;

    public override int Read(Span<byte> buffer)
    {
        if (position < start.Length) return Copy(start.AsSpan((int)position), buffer);
        var left = start.Length + times - position;
        if (left > 0)
        {
            var count = (int)Math.Min(left, buffer.Length);
            buffer[..count].Fill(repeated);
            position += count;
            return count;
        }

        return fails ? throw new IOException("The disk is gone.") : Copy(end.AsSpan((int)-left), buffer);
    }

    private int Copy(ReadOnlySpan<byte> from, Span<byte> to)
    {
        var count = Math.Min(from.Length, to.Length);
        from[..count].CopyTo(to);
        position += count;
        return count;
    }
}
