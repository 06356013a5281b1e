namespace Dateline.Store.Incidents;

/// <summary>What grouping found.</summary>
/// <param name="Copies">Reports of the record that are copies, updates or corrections of others.</param>
/// <param name="Incidents">Incidents in the record.</param>
internal sealed record GroupingResult(long Copies, long Incidents);
