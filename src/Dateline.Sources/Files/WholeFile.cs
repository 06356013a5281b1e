namespace Dateline.Sources.Files;

/// <summary>Reads an input that has to be in memory as a whole.</summary>
internal static class WholeFile
{
    private const int Block = 64 * 1024;

    /// <summary>All bytes up to the end.</summary>
    /// <param name="stream">The input.</param>
    /// <param name="limit">Most bytes to read.</param>
    /// <returns>Null where there are more than the limit.</returns>
    public static byte[]? Read(Stream stream, int limit)
    {
        var bytes = new byte[Math.Min(Block, limit + 1)];
        var length = 0;
        while (true)
        {
            var read = stream.Read(bytes, length, bytes.Length - length);
            if (read == 0) return bytes[..length];
            length += read;
            if (length > limit) return null;
            if (length == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, limit + 1L));
        }
    }
}
