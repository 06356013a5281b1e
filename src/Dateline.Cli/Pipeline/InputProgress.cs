namespace Dateline.Cli.Pipeline;

/// <summary>How much of the input has been read, for the progress bar.</summary>
/// <param name="totalBytes">Size of all inputs together; null where it cannot be known, as for standard input.</param>
internal sealed class InputProgress(long? totalBytes)
{
    private long bytesRead;

    /// <summary>Size of all inputs together, or null.</summary>
    internal long? TotalBytes { get; } = totalBytes;

    /// <summary>How much of it has been read; never more than the total.</summary>
    internal long BytesRead => Math.Min(Interlocked.Read(ref bytesRead), TotalBytes ?? long.MaxValue);

    /// <summary>Counts what a reader has taken. Called from the reading thread.</summary>
    internal void Count(long bytes) => Interlocked.Add(ref bytesRead, bytes);
}
