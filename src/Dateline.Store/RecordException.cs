namespace Dateline.Store;

/// <summary>The record cannot be opened, read or written; <see cref="Trouble"/> says why. The command words it for people.</summary>
/// <param name="trouble">What is wrong.</param>
/// <param name="place">The project folder.</param>
/// <param name="detail">What the database says of a wrong question; null for all else.</param>
/// <param name="cause">What the database threw.</param>
/// <remarks>An <see cref="IOException"/>, so that a run that writes into the record ends as one that writes to a full disk does.</remarks>
#pragma warning disable RCS1194 // One constructor: an exception without its trouble would say nothing.
internal sealed class RecordException(RecordTrouble trouble, string place, string? detail = null, Exception? cause = null) : IOException($"{trouble}: {place}", cause)
#pragma warning restore RCS1194
{
    /// <summary>What is wrong.</summary>
    internal RecordTrouble Trouble { get; } = trouble;

    /// <summary>The project folder.</summary>
    internal string Place { get; } = place;

    /// <summary>What the database says of a wrong question, or null.</summary>
    internal string? Detail { get; } = detail;
}
