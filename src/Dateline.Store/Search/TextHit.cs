namespace Dateline.Store.Search;

/// <summary>A report that a search found.</summary>
/// <param name="ReportKey">Its key.</param>
/// <param name="Score">How well it fits: BM25, the title counting three times; higher is better.</param>
internal sealed record TextHit(long ReportKey, double Score);
