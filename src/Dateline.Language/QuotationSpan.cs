namespace Dateline.Language;

/// <summary>A quotation in the text, marks included: tokens <paramref name="First"/> to <paramref name="End"/>, exclusive.</summary>
/// <param name="First">The opening mark; the first word of a paragraph that goes on with a quotation without opening it again.</param>
/// <param name="End">After the closing mark, or after the last token of the paragraph where the mark stays open.</param>
/// <param name="ContinuesPrevious">True where the paragraph before left its quotation open and this one goes on with it.</param>
internal readonly record struct QuotationSpan(int First, int End, bool ContinuesPrevious);
