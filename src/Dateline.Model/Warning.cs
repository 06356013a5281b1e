namespace Dateline.Model;

/// <summary>Something the coder could not do, and why.</summary>
/// <param name="Code">Stable name: "sentence_split", "unknown_office".</param>
/// <param name="Message">What happened and what it means for the output, for a person.</param>
/// <param name="Span">Where, or null for the whole report.</param>
public sealed record Warning(string Code, string Message, TextSpan? Span);
