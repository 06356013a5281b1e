namespace Dateline.Model;

/// <summary>The answer to a <see cref="PairQuestion"/>: the best event between the two, or nulls where none was found.</summary>
/// <param name="Type">PLOVER event type, or null.</param>
/// <param name="Quad">Quad code 1 to 4 (codebook 3), or null.</param>
/// <param name="Event">Id of the event that answers, or null.</param>
public sealed record PairAnswer(EventType? Type, int? Quad, string? Event);
