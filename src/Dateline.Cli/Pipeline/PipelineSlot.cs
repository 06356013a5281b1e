using System.Buffers;
using Dateline.Sources;

namespace Dateline.Cli.Pipeline;

/// <summary>One place in the pipeline: an item on its way from reader to writer, and the bytes made of it.</summary>
/// <remarks>There is a fixed number of them, used again and again: that bounds memory, however long the input.</remarks>
internal sealed class PipelineSlot : IDisposable
{
    // A coded report is 20 to 100 KB; a buffer that one huge report has blown up is not kept.
    private const int LargestKept = 1 << 20;

    private readonly SemaphoreSlim done = new(0, 1);

    /// <summary>What came in.</summary>
    internal ReadResult? Item { get; private set; }

    /// <summary>What goes out.</summary>
    internal ArrayBufferWriter<byte> Output { get; private set; } = new();

    /// <summary>How the work on it ended; valid after <see cref="WaitUntilDone"/>.</summary>
    internal SlotState State { get; private set; }

    /// <summary>Events found in it.</summary>
    internal int Events { get; private set; }

    /// <summary>What the work threw, where it failed.</summary>
    internal Exception? Error { get; private set; }

    /// <summary>Puts an item in. Called by the reader.</summary>
    internal void Fill(ReadResult item)
    {
        Item = item;
        State = SlotState.Waiting;
    }

    /// <summary>Marks the item as dealt with and lets the writer have it. Called once by whoever worked on it.</summary>
    internal void Finish(SlotState state, int events, Exception? error)
    {
        State = state;
        Events = events;
        Error = error;
        done.Release();
    }

    /// <summary>Blocks until <see cref="Finish"/>. Called by the writer.</summary>
    internal void WaitUntilDone() => done.Wait();

    /// <summary>Empties the slot for the next item. Called by the writer.</summary>
    internal void Clear()
    {
        Item = null;
        Error = null;
        if (Output.Capacity > LargestKept) Output = new ArrayBufferWriter<byte>();
        else Output.ResetWrittenCount();
    }

    /// <inheritdoc/>
    public void Dispose() => done.Dispose();
}
