using Dateline.Coding;
using Dateline.Language.Models;
using Dateline.Model;
using Dateline.Server.Answers;
using Dateline.Server.Hosting;
using Dateline.Sources;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dateline.Server.Coding;

/// <summary>Codes texts for callers: one a core at a time, a few waiting, the rest told to come again. The coder is loaded when it is first needed.</summary>
internal sealed class CodingDesk(ServerOptions options, ILogger<CodingDesk> log) : IDisposable
{
    private readonly SemaphoreSlim cores = new(options.Limits.CodedAtATime);
    private readonly Lazy<Coder> coder = new(() => Coder.Open(options.Coder));
    private int waiting;

    /// <summary>Does something with the coder when a core is free.</summary>
    /// <typeparam name="T">What comes of it.</typeparam>
    /// <exception cref="ProblemException">Too many are waiting, or the coder's data are broken.</exception>
    internal async Task<T> UseAsync<T>(Func<Coder, CancellationToken, T> work, CancellationToken left)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(left);
        time.CancelAfter(options.Limits.CodingTime);
        await EnterAsync(time.Token);
        try
        {
            return await Task.Run(() => work(Open(), time.Token), CancellationToken.None);
        }
        finally
        {
            cores.Release();
        }
    }

    /// <summary>Reads a report from the body of a request, as the command reads one from a file.</summary>
    /// <exception cref="ProblemException">It is none; the problem says why.</exception>
    internal Report Read(ReadOnlyMemory<byte> body)
    {
        using var bytes = new MemoryStream(body.ToArray(), writable: false);
        var limits = ReadLimits.Default with { MaxTextLength = options.Limits.CodedText, MaxRecordBytes = (int)options.Limits.BodyBytes, MaxPairs = 100 };
        var results = ReportSource.Read(bytes, "body", new ReadOptions { Format = InputFormat.Json, Limits = limits }).Take(2).ToList();
        if (results.Count != 1) throw ProblemException.Bad(Messages.BadBody("it holds no report, or several. Send one object with \"text\" and \"date\"."));
        if (results[0].Report is { } report) return report;
        var refusal = results[0].Refusal!;
        if (refusal.Reason == RefusalReason.TooLarge) throw new ProblemException(StatusCodes.Status413PayloadTooLarge, Messages.TextTooLong(options.Limits.CodedText));
        throw ProblemException.Bad(refusal.Reason == RefusalReason.NoDate ? Messages.BodyWithoutDate : Messages.BadBody($"{refusal.Problem}"));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        cores.Dispose();
        if (coder.IsValueCreated) coder.Value.Dispose();
    }

    private async Task EnterAsync(CancellationToken time)
    {
        if (await cores.WaitAsync(TimeSpan.Zero, CancellationToken.None)) return;
        if (Interlocked.Increment(ref waiting) > options.Limits.CodingsWaiting)
        {
            Interlocked.Decrement(ref waiting);
            throw new ProblemException(StatusCodes.Status503ServiceUnavailable, Messages.Busy, retryAfter: 2);
        }

        try
        {
            await cores.WaitAsync(time);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    private Coder Open()
    {
        try
        {
            return coder.Value;
        }
        catch (Exception exception) when (exception is ModelFileException or InvalidDataException or FormatException or FileNotFoundException or DirectoryNotFoundException)
        {
            log.LogError(exception, "{Detail}", Messages.CoderBroken);
            throw new ProblemException(StatusCodes.Status500InternalServerError, Messages.CoderBroken);
        }
    }
}
