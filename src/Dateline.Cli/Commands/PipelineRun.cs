using Dateline.Cli.Pipeline;
using Dateline.Model;
using Dateline.Sources;
using Dateline.Store;

namespace Dateline.Cli.Commands;

/// <summary>One run of the pipeline as a command asks for it: from input to output, with what a person sees of it and the exit code.</summary>
/// <param name="surroundings">Streams and terminal.</param>
/// <param name="threads">Workers.</param>
/// <param name="quiet">No progress, notes or summary.</param>
/// <param name="file">File to write instead of standard output, or null.</param>
internal sealed class PipelineRun(Surroundings surroundings, int threads, bool quiet, string? file)
{
    // What the last flush met; it happens under the progress bar, which must come down before anything is said.
    private RecordException? lastTrouble;

    /// <summary>The line at the end of a run.</summary>
    internal Func<RunCounters, TimeSpan, string> Summary { get; init; } = Messages.Summary;

    /// <summary>What stands once before all reports; empty for most forms.</summary>
    internal string Head { get; init; } = "";

    /// <summary>What takes the output instead of a file or standard output, or null. Flushed at the end of the run, before the summary.</summary>
    internal Stream? Destination { get; init; }

    /// <summary>Runs to the end.</summary>
    /// <param name="read">Opens the input; what it reads it tells to the progress.</param>
    /// <param name="totalBytes">Size of the input, or null.</param>
    /// <param name="work">What is done with each report.</param>
    /// <param name="cancellationToken">The user's interruption.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">The output file cannot be created.</exception>
    internal int Run(Func<InputProgress, IEnumerable<ReadResult>> read, long? totalBytes, ReportWork work, CancellationToken cancellationToken)
    {
        var counters = new RunCounters();
        var progress = new InputProgress(totalBytes);
        var display = new RunDisplay(surroundings, quiet, Summary);
        var pipeline = new ReportPipeline(work, threads, display, counters) { Head = Text.Utf8.GetBytes(Head) };
        using var created = file is null ? null : Create(file);
        var end = display.Show(() => RunWhole(pipeline, read(progress), Destination ?? created ?? surroundings.Output, cancellationToken), counters, progress);
        if ((lastTrouble ?? pipeline.Error) is RecordException trouble) throw trouble;
        if (pipeline.Error is { } error) Complain(end, error);
        return Code(end, counters);
    }

    private RunEnd RunWhole(ReportPipeline pipeline, IEnumerable<ReadResult> items, Stream output, CancellationToken cancellationToken)
    {
        var end = pipeline.Run(items, output, cancellationToken);
        if (Destination is null || end == RunEnd.OutputFailed) return end;
        try
        {
            Destination.Flush();
            return end;
        }
        catch (RecordException exception)
        {
            lastTrouble = exception;
            return RunEnd.OutputFailed;
        }
    }

    private static int Code(RunEnd end, RunCounters counters) => end switch
    {
        RunEnd.Interrupted => ExitCode.Interrupted,
        RunEnd.OutputClosed => ExitCode.Done,
        RunEnd.OutputFailed or RunEnd.InputFailed => ExitCode.Failed,
        _ when counters.Failed > 0 => ExitCode.Failed,
        _ when counters.Refused > 0 => ExitCode.SomeRefused,
        _ => ExitCode.Done,
    };

    private static FileStream Create(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(Messages.CannotCreate(file));
        }
    }

    private void Complain(RunEnd end, Exception error)
    {
        if (end == RunEnd.OutputFailed) surroundings.Error.WriteLine(Messages.OutputFailed);
        if (end == RunEnd.InputFailed) surroundings.Error.WriteLine(Messages.InputBroke(ErrorId.Of(error)));
        if (surroundings.Debug) surroundings.Error.WriteLine(error.ToString());
    }
}
