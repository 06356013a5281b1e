namespace Dateline.Store.Incidents;

/// <summary>Where an event was put.</summary>
/// <param name="Event">The event.</param>
/// <param name="Incident">Key of its incident: the lowest key of an event in it.</param>
/// <param name="Chain">Key of its chain: the lowest key of an event in it.</param>
/// <param name="Score">How likely it belongs there: that of its best link; 1 for an event alone.</param>
/// <param name="Reason">The best link in words.</param>
internal sealed record GroupedEvent(EventProfile Event, long Incident, long Chain, double Score, string Reason);
