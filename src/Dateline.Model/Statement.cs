using System.Collections.Immutable;

namespace Dateline.Model;

/// <summary>Who said what: a source, a cue and a content (codebook 4).</summary>
public sealed record Statement
{
    /// <summary>Unique in the report.</summary>
    public required string Id { get; init; }

    /// <summary>Who speaks; null where the report names nobody ("reportedly").</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The words of saying, or null for a quotation that stands alone.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>What is said; several spans where it is discontinuous.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>Direct, indirect or mixed.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>"in a statement", "on television"; or null.</summary>
    public TextSpan? Medium { get; init; }

    /// <summary>Who is spoken to, or null.</summary>
    public Reference? Addressee { get; init; }

    /// <summary>When it was said, where the text says so.</summary>
    public DateRange? Date { get; init; }

    /// <summary>Id of the statement around this one, or null.</summary>
    public string? NestedIn { get; init; }
}
