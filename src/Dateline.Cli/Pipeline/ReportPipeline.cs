using System.Collections.Concurrent;
using Dateline.Sources;

namespace Dateline.Cli.Pipeline;

/// <summary>Moves reports from one reader through several workers to one writer, which sees them in the order of the input.</summary>
/// <remarks>
/// <para>
/// A fixed set of slots circulates: the reader fills a free one and queues it twice, for the workers and for the writer. The writer takes slots in the
/// order of reading and waits for each to be done, which restores the order without a search; then the slot is free again. Memory is bounded
/// by the number of slots, and output does not depend on the number of workers.
/// </para>
/// <para>
/// When the user interrupts, work that has begun is finished (for at most <see cref="grace"/>) and written. Workers begin in the order of reading, so
/// what has been written is always a beginning of what a whole run would have written.
/// </para>
/// <para>
/// Work that throws costs its own report and no other. Threads of their own, not the pool's: the work is computing, and the pool would give
/// the writer no turn.
/// </para>
/// </remarks>
internal sealed class ReportPipeline(ReportWork work, int threads, IRunListener listener, RunCounters counters)
{
    /// <summary>Places a worker has in the pipeline: one in hand, the others ready or waiting for a slow neighbour.</summary>
    internal const int SlotsPerWorker = 8;

    private readonly TimeSpan grace = TimeSpan.FromSeconds(2);
    private int interrupted;

    /// <summary>Bytes that stand before the first report, such as a table's line of column names.</summary>
    internal ReadOnlyMemory<byte> Head { get; init; }

    /// <summary>What broke the run off, where it ended in <see cref="RunEnd.InputFailed"/> or <see cref="RunEnd.OutputFailed"/>.</summary>
    internal Exception? Error { get; private set; }

    /// <summary>Runs until the input ends, the user interrupts or the output cannot be written. Called once.</summary>
    /// <param name="items">The input, enumerated on a thread of its own and never further than there are free slots.</param>
    /// <param name="output">Takes each report's bytes in one write.</param>
    /// <param name="cancellationToken">The user's interruption.</param>
    internal RunEnd Run(IEnumerable<ReadResult> items, Stream output, CancellationToken cancellationToken)
    {
        // The queues are left to the garbage collector: after an interruption the reader may sit in a read that never returns, holding them.
        var free = new BlockingCollection<PipelineSlot>();
        var toWork = new BlockingCollection<PipelineSlot>();
        var toWrite = new BlockingCollection<PipelineSlot>();
        for (var i = 0; i < threads * SlotsPerWorker; i++) free.Add(new PipelineSlot(), CancellationToken.None);

        using var patience = new CancellationTokenSource();
        using var interruption = cancellationToken.Register(() =>
        {
            Volatile.Write(ref interrupted, 1);
            patience.CancelAfter(grace);
        });

        Start("reader", () => Read(items, free, toWork, toWrite));
        var workers = Enumerable.Range(1, threads).Select(number => Start($"worker {number}", () => Work(toWork, patience.Token))).ToArray();
        try
        {
            return Write(free, toWrite, output, cancellationToken);
        }
        finally
        {
            // Whatever ended the run: nothing more comes in, and workers put aside what they have not begun.
            Volatile.Write(ref interrupted, 1);
            patience.Cancel();
            toWork.CompleteAdding();
            free.CompleteAdding();
            foreach (var worker in workers) worker.Join();
        }
    }

    private static Thread Start(string name, ThreadStart body)
    {
        var thread = new Thread(body) { Name = name, IsBackground = true };
        thread.Start();
        return thread;
    }

    private void Read(
        IEnumerable<ReadResult> items, BlockingCollection<PipelineSlot> free, BlockingCollection<PipelineSlot> toWork, BlockingCollection<PipelineSlot> toWrite)
    {
        try
        {
            foreach (var item in items)
            {
                if (Volatile.Read(ref interrupted) == 1) break;
                var slot = free.Take();
                slot.Fill(item);

                // For the workers first: a slot that the writer knows of must be one that somebody finishes.
                toWork.Add(slot);
                toWrite.Add(slot);
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or OperationCanceledException && Volatile.Read(ref interrupted) == 1)
        {
            // The run ended while this thread was reading; there is nobody to read for.
        }
#pragma warning disable CA1031 // The boundary of a thread: what is thrown here would otherwise end the process. It is reported by the writer.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Error = exception;
        }
        finally
        {
            toWork.CompleteAdding();
            toWrite.CompleteAdding();
        }
    }

    private void Work(BlockingCollection<PipelineSlot> toWork, CancellationToken patience)
    {
        foreach (var slot in toWork.GetConsumingEnumerable(CancellationToken.None))
        {
            var item = slot.Item!;
            if (Volatile.Read(ref interrupted) == 1)
            {
                slot.Finish(SlotState.Abandoned, 0, null);
                continue;
            }

            if (!item.IsReport)
            {
                slot.Finish(SlotState.Refused, 0, null);
                continue;
            }

            try
            {
                var events = work(item.Report, slot.Output, patience);
                slot.Finish(SlotState.Coded, events, null);
            }
            catch (OperationCanceledException) when (patience.IsCancellationRequested)
            {
                slot.Finish(SlotState.Abandoned, 0, null);
            }
#pragma warning disable CA1031 // A bug in the coder costs one report, not the run: that is what this boundary is for.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                slot.Finish(SlotState.Failed, 0, exception);
            }
        }
    }

    private RunEnd Write(BlockingCollection<PipelineSlot> free, BlockingCollection<PipelineSlot> toWrite, Stream output, CancellationToken cancellationToken)
    {
        try
        {
            if (!Head.IsEmpty) output.Write(Head.Span);
            try
            {
                foreach (var slot in toWrite.GetConsumingEnumerable(cancellationToken))
                {
                    if (!Deliver(slot, free, output)) return RunEnd.Interrupted;
                }
            }
            catch (OperationCanceledException)
            {
                while (toWrite.TryTake(out var slot) && Deliver(slot, free, output))
                {
                    // Only what had been begun arrives here; the first that had not ends the run.
                }

                return RunEnd.Interrupted;
            }

            if (cancellationToken.IsCancellationRequested) return RunEnd.Interrupted;
            return Error is null ? RunEnd.Complete : RunEnd.InputFailed;
        }
        catch (IOException exception) when (StandardOutput.IsClosedBy(exception))
        {
            return RunEnd.OutputClosed;
        }
        catch (IOException exception)
        {
            Error = exception;
            return RunEnd.OutputFailed;
        }
    }

    /// <summary>Writes one finished slot and frees it.</summary>
    /// <returns>False where the slot was abandoned: nothing after it may be written.</returns>
    private bool Deliver(PipelineSlot slot, BlockingCollection<PipelineSlot> free, Stream output)
    {
        slot.WaitUntilDone();
        var item = slot.Item!;
        foreach (var note in item.Notes) listener.Noted(item.Where(), note);
        switch (slot.State)
        {
            case SlotState.Coded:
                output.Write(slot.Output.WrittenSpan);
                counters.CountCoded(slot.Events);
                break;
            case SlotState.Refused:
                counters.CountRefused();
                listener.Refused(item.Refusal!);
                break;
            case SlotState.Failed:
                counters.CountFailed();
                listener.Failed(item.Where(), item.Report!.Id, slot.Error!);
                break;
            default:
                return false;
        }

        slot.Clear();
        free.Add(slot);
        return true;
    }
}
