namespace Dateline.Store.Incidents;

/// <summary>An event as the record holds it, read for grouping.</summary>
/// <param name="Profile">What tells happenings apart.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Published">Day of its report.</param>
/// <param name="Confidence">The coder's confidence.</param>
internal sealed record StoredEvent(EventProfile Profile, EventSource Source, DateOnly Published, double Confidence)
{
    /// <summary>Says this version that it did not happen?</summary>
    internal bool Denies => Profile.Status == "negated";

    /// <summary>How much the version tells: the fullest one stands for the incident.</summary>
    internal int Fullness =>
        (Profile.Actors.Any(static party => party.Code is not null) ? 1 : 0) + (Profile.Recipients.Any(static party => party.Code is not null) ? 1 : 0)
        + (Profile.Place is { IsPrecise: true } ? 1 : 0) + (Profile.Status == "occurred" ? 1 : 0) + (Denies ? -4 : 0);
}
