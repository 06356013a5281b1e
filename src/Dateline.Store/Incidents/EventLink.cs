namespace Dateline.Store.Incidents;

/// <summary>Two events that are likely one happening.</summary>
/// <param name="First">Place of the earlier event in the list of events.</param>
/// <param name="Second">Place of the later.</param>
/// <param name="Score">How likely, 0 to 1.</param>
/// <param name="Likeness">Part by part; null where an analyst joined them or their words are the same.</param>
internal sealed record EventLink(int First, int Second, double Score, EventLikeness? Likeness);
