namespace Dateline.Store.Incidents;

/// <summary>Where a version of a happening comes from.</summary>
/// <param name="Informant">Who vouches for it in the text, innermost of the chain; null for the report's own voice.</param>
/// <param name="Credits">Agencies that the report credits.</param>
/// <param name="Publisher">Its outlet.</param>
/// <param name="Group">Key of the report that it is, or is a copy of.</param>
internal sealed record EventSource(string? Informant, IReadOnlyList<string> Credits, string? Publisher, long Group)
{
    /// <summary>One name for people: the informant, else the agencies, else the outlet, else nobody.</summary>
    internal string Name => Informant ?? (Credits.Count > 0 ? string.Join(", ", Credits.Select(PublisherFamilies.Of)) : Publisher ?? "");

    /// <summary>What it shares with versions that do not stand for themselves: the informant; else agencies, house and text.</summary>
    internal IEnumerable<string> Origins()
    {
        if (Informant is not null) return ["who " + PublisherFamilies.Of(Informant)];
        var houses = Credits.Count > 0 ? Credits : Publisher is null ? [] : [Publisher];
        return houses.Select(static house => "who " + PublisherFamilies.Of(house)).Append($"text {Group}");
    }
}
