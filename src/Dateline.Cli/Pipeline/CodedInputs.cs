using Dateline.Coding;
using Dateline.Model;
using Dateline.Sources;
using Dateline.Sources.Files;

namespace Dateline.Cli.Pipeline;

/// <summary>Coded reports from what a command line names: JSON Lines that <c>dateline code</c> wrote are read, anything else is coded now.</summary>
/// <param name="surroundings">Streams.</param>
/// <param name="reading">How reports are read.</param>
/// <param name="open">Opens the coder, the first time that something has to be coded.</param>
internal sealed class CodedInputs(Surroundings surroundings, ReadOptions reading, Func<Coder> open) : IDisposable
{
    // The member that every coded report begins with stands within its first bytes.
    private const int BytesLookedAt = 256;

    private Coder? coder;

    /// <summary>How many inputs were refused, each named on standard error.</summary>
    internal int Refused { get; private set; }

    /// <summary>The reports, in the order of the input.</summary>
    internal IEnumerable<CodedReport> Read(IEnumerable<string> paths, CancellationToken cancellation)
    {
        foreach (var file in SourcePaths.Expand(paths))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var report in IsCoded(file, out var stream) ? Lines(file.Path, stream!, cancellation) : Coded(file.Path, stream, cancellation)) yield return report;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => coder?.Dispose();

    private IEnumerable<CodedReport> Lines(string path, Stream stream, CancellationToken cancellation)
    {
        using var reader = new StreamReader(stream);
        for (var line = 1L; reader.ReadLine() is { } text; line++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (Parse(text) is { } report) yield return report;
            else Refuse(Messages.NotCoded(path, line));
        }
    }

    private static CodedReport? Parse(string line)
    {
        try
        {
            return DatelineJson.Deserialize(line);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private IEnumerable<CodedReport> Coded(string path, Stream? stream, CancellationToken cancellation)
    {
        using var bytes = stream;
        foreach (var read in bytes is null ? ReportSource.Read([path], reading, cancellation) : ReportSource.Read(bytes, path, reading, cancellation))
        {
            if (read.IsReport) yield return (coder ??= open()).Code(read.Report, cancellation);
            else Refuse(Messages.Refused(read.Refusal));
        }
    }

    private void Refuse(string message)
    {
        Refused++;
        surroundings.Error.WriteLine(message);
    }

    // Standard input cannot be read twice: it is held in memory and handed on.
    private bool IsCoded(SourceFile file, out Stream? stream)
    {
        stream = null;
        if (file.Trouble is not null) return false;
        try
        {
            stream = file.Path == Commands.InputPaths.StandardInput ? Held() : File.OpenRead(file.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The reader of reports says what is wrong with it.
            return false;
        }

        Span<byte> head = stackalloc byte[BytesLookedAt];
        var length = stream.ReadAtLeast(head, BytesLookedAt, throwOnEndOfStream: false);
        stream.Position = 0;
        var isCoded = head[..length].TrimStart((byte)' ').StartsWith("{\"schema\":\"dateline/"u8);
        if (isCoded || file.Path == Commands.InputPaths.StandardInput) return isCoded;
        stream.Dispose();
        stream = null;
        return false;
    }

    private MemoryStream Held()
    {
        var held = new MemoryStream();
        surroundings.Input.CopyTo(held);
        held.Position = 0;
        return held;
    }
}
