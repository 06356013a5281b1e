namespace Dateline.Server.Answers;

/// <summary>A request that cannot be answered as it was made: ends it with a problem (RFC 9457) from wherever that is found out.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="detail">One of <see cref="Messages"/>.</param>
/// <param name="retryAfter">Seconds after which to try again, or null.</param>
internal sealed class ProblemException(int status, string detail, int? retryAfter = null) : Exception(detail)
{
    /// <summary>The HTTP status.</summary>
    internal int Status { get; } = status;

    /// <summary>What is wrong and what to do.</summary>
    internal string Detail => Message;

    /// <summary>Seconds after which to try again, or null.</summary>
    internal int? RetryAfter { get; } = retryAfter;

    /// <summary>The request says something that does not exist or cannot be.</summary>
    internal static ProblemException Bad(string detail) => new(400, detail);

    /// <summary>What is asked for is not there.</summary>
    internal static ProblemException Missing(string detail) => new(404, detail);
}
