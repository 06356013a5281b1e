using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>A report with everything coded from it: one line of the output (codebook 1).</summary>
public sealed record CodedReport
{
    /// <summary>Version of this form.</summary>
    public string Schema { get; init; } = "dateline/1";

    /// <summary>Id of the report.</summary>
    public required string Id { get; init; }

    /// <summary>Publication date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Headline, where known.</summary>
    public string? Title { get; init; }

    /// <summary>Address, where known.</summary>
    public string? Url { get; init; }

    /// <summary>Outlet, where known.</summary>
    public string? Publisher { get; init; }

    /// <summary>BCP 47 tag of the language, where known.</summary>
    public string? Language { get; init; }

    /// <summary>The normalised text that every offset points into; left out on request.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Text { get; init; }

    /// <summary>Agencies credited.</summary>
    public ImmutableArray<string> Credits { get; init; } = [];

    /// <summary>Actors and places.</summary>
    public ImmutableArray<Entity> Entities { get; init; } = [];

    /// <summary>Events, in the order of their first trigger.</summary>
    public ImmutableArray<Event> Events { get; init; } = [];

    /// <summary>Statements, in the order of their first word.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Status claims.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Agreements, orders, laws and their lives.</summary>
    public ImmutableArray<Instrument> Instruments { get; init; } = [];

    /// <summary>Answers to the report's questions, in their order; left out where none were put.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<PairAnswer>? Pairs { get; init; }

    /// <summary>Date expressions, in order.</summary>
    public ImmutableArray<TimeMention> Times { get; init; } = [];

    /// <summary>Place names, in order.</summary>
    public ImmutableArray<PlaceMention> Places { get; init; } = [];

    /// <summary>Whether each predicate of the text happened, in order.</summary>
    public ImmutableArray<PredicateFactuality> Predicates { get; init; } = [];

    /// <summary>What the coder could not do, and why.</summary>
    public ImmutableArray<Warning> Warnings { get; init; } = [];

    /// <summary>What made this record.</summary>
    public required CoderVersion Coder { get; init; }
}
