namespace Dateline.Cli.Pipeline;

/// <summary>How far a run has come; written by the pipeline, read by the progress bar and the summary.</summary>
internal sealed class RunCounters
{
    private long coded;
    private long refused;
    private long failed;
    private long events;

    /// <summary>Reports coded and written.</summary>
    internal long Coded => Interlocked.Read(ref coded);

    /// <summary>Inputs refused.</summary>
    internal long Refused => Interlocked.Read(ref refused);

    /// <summary>Reports on which the coder failed.</summary>
    internal long Failed => Interlocked.Read(ref failed);

    /// <summary>Events in the reports coded.</summary>
    internal long Events => Interlocked.Read(ref events);

    /// <summary>A report has been written.</summary>
    internal void CountCoded(int eventsFound)
    {
        Interlocked.Increment(ref coded);
        Interlocked.Add(ref events, eventsFound);
    }

    /// <summary>An input has been refused.</summary>
    internal void CountRefused() => Interlocked.Increment(ref refused);

    /// <summary>The coder has failed on a report.</summary>
    internal void CountFailed() => Interlocked.Increment(ref failed);
}
