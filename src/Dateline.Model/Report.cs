using System.Collections.Immutable;

namespace Dateline.Model;

/// <summary>One dated news text, as it enters the coder.</summary>
/// <remarks>
/// The text is normalised by <c>Dateline.Sources</c>: offsets of every output record point into <see cref="Text"/> and into nothing else.
/// A report without a date cannot be made; readers refuse it with a message.
/// </remarks>
public sealed record Report
{
    /// <summary>The caller's id; else <see cref="ReportId.Of"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Publication date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The normalised text.</summary>
    public required string Text { get; init; }

    /// <summary>Headline, where known.</summary>
    public string? Title { get; init; }

    /// <summary>Address of the report, where known.</summary>
    public string? Url { get; init; }

    /// <summary>Outlet, where known.</summary>
    public string? Publisher { get; init; }

    /// <summary>BCP 47 tag of the text's language, where known.</summary>
    public string? Language { get; init; }

    /// <summary>Other text of the same story that may resolve a phrase, and is not coded itself.</summary>
    public string? Context { get; init; }

    /// <summary>The story that the report is of, where the caller knows: reports of one group are of one story.</summary>
    public string? Group { get; init; }

    /// <summary>Agencies credited: "With reporting by Reuters and Interfax".</summary>
    public ImmutableArray<string> Credits { get; init; } = [];

    /// <summary>Questions about pairs of actors, answered in the same order.</summary>
    public ImmutableArray<PairQuestion> Pairs { get; init; } = [];
}
