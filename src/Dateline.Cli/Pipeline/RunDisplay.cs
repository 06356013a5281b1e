using System.Collections.Concurrent;
using System.Diagnostics;
using Dateline.Model;
using Dateline.Sources;
using Spectre.Console;

namespace Dateline.Cli.Pipeline;

/// <summary>What a person sees of a run on standard error: a progress bar on a terminal, every refusal, and a summary at the end.</summary>
/// <param name="surroundings">Where standard error is.</param>
/// <param name="quiet">No bar and no summary. Refusals and failures are said all the same: they are why the exit code is not 0.</param>
/// <param name="summary">The line at the end.</param>
internal sealed class RunDisplay(Surroundings surroundings, bool quiet, Func<RunCounters, TimeSpan, string> summary) : IRunListener
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentQueue<string> pending = new();
    private bool live;

    /// <summary>Runs with a progress bar where there is a terminal for it, and sums up at the end.</summary>
    /// <param name="run">The run; called once, on this or another thread.</param>
    /// <param name="counters">How far it is.</param>
    /// <param name="progress">How much of the input has been read.</param>
    internal RunEnd Show(Func<RunEnd> run, RunCounters counters, InputProgress progress)
    {
        var clock = Stopwatch.StartNew();
        var end = quiet || !surroundings.ErrorIsTerminal ? run() : WithBar(run, counters, progress, clock);
        SayPending(surroundings.Error.WriteLine);
        if (end == RunEnd.Interrupted) surroundings.Error.WriteLine(Messages.Interrupted);
        if (!quiet && end != RunEnd.OutputClosed) surroundings.Error.WriteLine(summary(counters, clock.Elapsed));
        return end;
    }

    /// <inheritdoc/>
    public void Refused(Refusal refusal) => Say(Messages.Refused(refusal));

    /// <inheritdoc/>
    public void Noted(string where, string note)
    {
        if (!quiet) Say(Messages.Noted(where, note));
    }

    /// <inheritdoc/>
    public void Failed(string where, string reportId, Exception error)
    {
        Say(Messages.ReportFailed(where, reportId, ErrorId.Of(error)));
        if (surroundings.Debug) Say(error.ToString());
    }

    // While the bar is up only its own thread may write, or the lines would tear it.
    private void Say(string line)
    {
        if (Volatile.Read(ref live)) pending.Enqueue(line);
        else surroundings.Error.WriteLine(line);
    }

    private void SayPending(Action<string> write)
    {
        while (pending.TryDequeue(out var line)) write(line);
    }

    private RunEnd WithBar(Func<RunEnd> run, RunCounters counters, InputProgress progress, Stopwatch clock)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = surroundings.ErrorColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(surroundings.Error),
        });
        if (surroundings.TerminalWidth is { } width) console.Profile.Width = width;
        ProgressColumn[] columns = progress.TotalBytes is null
            ? [new SpinnerColumn(), new TaskDescriptionColumn()]
            : [new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn()];
        Volatile.Write(ref live, true);
        try
        {
            return console.Progress().AutoClear(true).Columns(columns).Start(context =>
            {
                var bar = context.AddTask("reading", maxValue: progress.TotalBytes ?? 1);
                bar.IsIndeterminate = progress.TotalBytes is null;
                var running = Task.Factory.StartNew(run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
                while (!running.Wait(Tick))
                {
                    SayPending(line => console.WriteLine(line));
                    bar.Description = Describe(counters, clock.Elapsed);
                    if (progress.TotalBytes is not null) bar.Value = progress.BytesRead;
                }

                return running.Result;
            });
        }
        finally
        {
            Volatile.Write(ref live, false);
        }
    }

    private static string Describe(RunCounters counters, TimeSpan took)
    {
        var rate = took > TimeSpan.Zero ? counters.Coded / took.TotalSeconds : 0;
        var trouble = counters.Refused + counters.Failed;
        return $"{counters.Coded:N0} done, {rate:N0}/s" + (trouble == 0 ? "" : $", {trouble:N0} refused");
    }
}
