using System.Collections.Concurrent;
using Dateline.Server.Answers;
using Dateline.Server.Hosting;
using Dateline.Store;

namespace Dateline.Server.Record;

/// <summary>The project's record while the server has it: the one writer of the file, and connections for questions that run at the same time.</summary>
internal sealed class OpenRecord : IDisposable
{
    private readonly ConcurrentBag<RecordFile> idle = [];
    private readonly SemaphoreSlim places;
    private readonly SemaphoreSlim lists;
    private readonly Lock writing = new();
    private readonly ServerLimits limits;
    private readonly RecordFile writer;
    private int waiting;

    private OpenRecord(RecordFile writer, string exports, ServerLimits limits)
    {
        this.writer = writer;
        this.limits = limits;
        Exports = exports;
        places = new SemaphoreSlim(limits.QuestionsAtATime);
        lists = new SemaphoreSlim(limits.ListsAtATime);
        Mark = ReadMark();
    }

    /// <summary>Says which state of the record an answer shows; it grows with everything that is stored.</summary>
    internal long Mark { get; private set; }

    /// <summary>The project folder.</summary>
    internal string Folder => writer.Folder;

    /// <summary>A folder for files that are made to be fetched; emptied with the server.</summary>
    internal string Exports { get; }

    /// <summary>Opens a project's record.</summary>
    /// <exception cref="RecordException">It cannot be opened.</exception>
    internal static OpenRecord Open(string folder, ServerLimits limits)
    {
        var file = RecordFile.OpenToWrite(folder);
        var exports = Directory.CreateTempSubdirectory("dateline-").FullName;
        try
        {
            file.Enclose(exports);
            return new OpenRecord(file, exports, limits);
        }
        catch
        {
            file.Dispose();
            Directory.Delete(exports, recursive: true);
            throw;
        }
    }

    /// <summary>Asks something that is answered at once.</summary>
    /// <typeparam name="T">The answer.</typeparam>
    /// <param name="ask">Runs on a thread of its own; the token ends when the caller has left or the time is up.</param>
    /// <param name="left">The caller has left.</param>
    /// <exception cref="ProblemException">Too many are waiting, or it took too long.</exception>
    internal async Task<T> AskAsync<T>(Func<RecordFile, CancellationToken, T> ask, CancellationToken left)
    {
        using var time = Limited(limits.AnswerTime, left);
        await EnterAsync(places, time.Token);
        try
        {
            return await Task.Run(() => With(record => ask(record, time.Token)), CancellationToken.None);
        }
        catch (RecordException exception) when (exception.Trouble == RecordTrouble.TookTooLong && left.IsCancellationRequested)
        {
            throw new OperationCanceledException(left);
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>Reads a whole list and sends it as it is read.</summary>
    /// <param name="send">The token ends when the caller has left or the time is up.</param>
    /// <param name="left">The caller has left.</param>
    internal async Task SendAsync(Func<RecordFile, CancellationToken, Task> send, CancellationToken left)
    {
        using var time = Limited(limits.ListTime, left);
        await EnterAsync(lists, time.Token);
        var record = Take();
        try
        {
            await Task.Run(() => send(record, time.Token), CancellationToken.None);
        }
        catch (RecordException exception) when (exception.Trouble == RecordTrouble.TookTooLong && left.IsCancellationRequested)
        {
            throw new OperationCanceledException(left);
        }
        finally
        {
            idle.Add(record);
            lists.Release();
        }
    }

    /// <summary>Changes the record; one change at a time.</summary>
    /// <typeparam name="T">What comes of it.</typeparam>
    internal Task<T> ChangeAsync<T>(Func<RecordFile, T> change) => Task.Run(() =>
    {
        lock (writing)
        {
            var result = change(writer);
            Mark = ReadMark();
            return result;
        }
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var record in idle) record.Dispose();
        writer.Dispose();
        places.Dispose();
        lists.Dispose();
        Directory.Delete(Exports, recursive: true);
    }

    private static CancellationTokenSource Limited(TimeSpan limit, CancellationToken left)
    {
        var time = CancellationTokenSource.CreateLinkedTokenSource(left);
        time.CancelAfter(limit);
        return time;
    }

    private async Task EnterAsync(SemaphoreSlim room, CancellationToken time)
    {
        if (await room.WaitAsync(TimeSpan.Zero, CancellationToken.None)) return;
        if (Interlocked.Increment(ref waiting) > limits.QuestionsWaiting)
        {
            Interlocked.Decrement(ref waiting);
            throw new ProblemException(503, Messages.Busy, retryAfter: 2);
        }

        try
        {
            await room.WaitAsync(time);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    private T With<T>(Func<RecordFile, T> ask)
    {
        var record = Take();
        try
        {
            return ask(record);
        }
        finally
        {
            idle.Add(record);
        }
    }

    private RecordFile Take() => idle.TryTake(out var record) ? record : writer.Another();

    private long ReadMark() => writer.Number("SELECT max(batch) FROM record.batches");
}
