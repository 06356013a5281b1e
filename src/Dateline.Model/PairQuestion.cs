namespace Dateline.Model;

/// <summary>A question put with a report: what does this source do to this target?</summary>
/// <param name="Source">Words of the text that name the acting side.</param>
/// <param name="Target">Words of the text that name the side acted upon.</param>
public sealed record PairQuestion(Span Source, Span Target);
