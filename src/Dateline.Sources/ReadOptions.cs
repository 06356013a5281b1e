namespace Dateline.Sources;

/// <summary>What a reader needs to know beside the bytes. Immutable; one instance serves any number of threads.</summary>
public sealed record ReadOptions
{
    /// <summary>No default date, the shipped limits, formats told by extension and content.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Publication date of reports that bring none, or one that is not a day; null refuses them.</summary>
    /// <remarks>A report whose unreadable date was replaced says so in <see cref="ReadResult.Notes"/>.</remarks>
    public DateOnly? DefaultDate { get; init; }

    /// <summary>The format of every input, where the caller knows better than the extension.</summary>
    public InputFormat Format { get; init; } = InputFormat.Auto;

    /// <summary>How much is taken in before refusing.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>What the path <c>-</c> reads; null is the process's standard input.</summary>
    public Func<Stream>? StandardInput { get; init; }

    /// <summary>Told of the bytes taken from an input as they are read, for progress; null where nobody wants to know.</summary>
    public Action<int>? BytesRead { get; init; }
}
