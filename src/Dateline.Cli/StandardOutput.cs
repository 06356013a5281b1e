using Microsoft.Win32.SafeHandles;

namespace Dateline.Cli;

/// <summary>Standard output as a stream that tells when its reader has gone.</summary>
/// <remarks>
/// <see cref="Console.OpenStandardOutput()"/> swallows EPIPE, so that <c>dateline code archive.jsonl | head -1</c> would code the whole archive for nobody.
/// A <see cref="FileStream"/> over the handle reports it, but writes at offsets of its own into seekable files, which would overwrite what
/// another process appends; so pipes get the one and files the other.
/// </remarks>
internal static class StandardOutput
{
    // EPIPE on Linux and macOS; ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Opens it, unbuffered: every report is one write.</summary>
    internal static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        try
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? Console.OpenStandardOutput() : stream;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return Console.OpenStandardOutput();
        }
    }

    /// <summary>Did a write fail because nobody reads any more?</summary>
    internal static bool IsClosedBy(IOException exception) => exception.HResult is BrokenPipe or WindowsBrokenPipe or WindowsNoData;
}
