using System.Text.Json;
using Dateline.Coding;
using Dateline.Model;
using Dateline.Sources;

namespace Dateline.Cli.Lives;

/// <summary>Reads what a command that looks over many reports is given: coded reports as they are, other reports by coding them.</summary>
/// <remarks>A file is one of coded reports where its first line says so ("schema":"dateline/…"). Coded reports keep the order of the input.</remarks>
internal sealed class CodedInputs(Surroundings surroundings, Func<Coder> open, ReadOptions reading)
{
    private const int Peeked = 4096;

    /// <summary>True once something was refused.</summary>
    internal bool HasRefused { get; private set; }

    /// <summary>All coded reports; refusals are said on standard error and reading goes on.</summary>
    internal List<CodedReport> Read(string[] paths, CancellationToken cancellationToken)
    {
        var coded = new List<CodedReport>();
        Coder? coder = null;
        try
        {
            foreach (var path in paths)
            {
                if (Stored(path) is { } stored)
                {
                    using (stored) ReadStored(stored, path, coded);
                    continue;
                }

                coder ??= open();
                foreach (var read in ReportSource.Read([path], reading, cancellationToken))
                {
                    if (read.IsReport) coded.Add(coder.Code(read.Report, cancellationToken));
                    else Refuse(Messages.Refused(read.Refusal));
                }
            }
        }
        finally
        {
            coder?.Dispose();
        }

        return coded;
    }

    // The file, opened, where it holds coded reports; null where it does not or cannot be read, which the reader of reports will tell.
    private static StreamReader? Stored(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            var reader = new StreamReader(path, Text.Utf8);
            var buffer = new char[Peeked];
            var length = reader.ReadBlock(buffer, 0, Peeked);
            if (IsCoded(buffer.AsSpan(0, length)))
            {
                reader.BaseStream.Seek(0, SeekOrigin.Begin);
                reader.DiscardBufferedData();
                return reader;
            }

            reader.Dispose();
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Does this beginning of a file belong to coded reports?</summary>
    internal static bool IsCoded(ReadOnlySpan<char> beginning)
    {
        var start = beginning.TrimStart('\uFEFF').TrimStart();
        var mark = start.IndexOf("\"schema\":\"dateline/", StringComparison.Ordinal);
        return start.Length > 0 && start[0] == '{' && mark is >= 0 and < 64;
    }

    private void ReadStored(StreamReader reader, string path, List<CodedReport> coded)
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                coded.Add(DatelineJson.Deserialize(line));
            }
            catch (JsonException)
            {
                Refuse(Messages.NotACodedReport(path, number));
            }
        }
    }

    private void Refuse(string message)
    {
        HasRefused = true;
        surroundings.Error.WriteLine(message);
    }
}
