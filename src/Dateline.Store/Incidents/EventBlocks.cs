namespace Dateline.Store.Incidents;

/// <summary>The blocks that an event is looked for in: what two events of one happening almost always share, so that not all events are compared with all.</summary>
/// <remarks>
/// A block is a family of types, a day, and one more thing: the place, two named parties, the two states with the trigger, or a band of the sentence's words. An event lies in its own day's blocks and is
/// looked for in those of the days beside.
/// </remarks>
internal static class EventBlocks
{
    private const int WordBands = 5, WordRows = 2, MostParties = 6;

    /// <summary>The blocks that the event lies in.</summary>
    internal static IEnumerable<ulong> Of(EventProfile item) => Of(item, 0);

    /// <summary>The blocks that hold what may be the same happening.</summary>
    internal static IEnumerable<ulong> Around(EventProfile item) => item.HasDay ? Of(item, 0).Concat(Of(item, -1)).Concat(Of(item, 1)) : Of(item, 0);

    private static IEnumerable<ulong> Of(EventProfile item, int shift)
    {
        // A vague time is a block by itself: "in 1992" is looked for among what happened "in 1992".
        var time = item.Days is not { } days ? "-" : item.HasDay ? $"{days.Last + shift}" : $"{days.First}-{days.Last}";
        var block = StableHash.Of($"{TypeFamilies.Of(item.Type)}|{item.IsForeseen}|{time}");
        foreach (var feature in Features(item)) yield return StableHash.Of(block, feature);
    }

    private static IEnumerable<ulong> Features(EventProfile item)
    {
        if (item.Place is { IsPrecise: true } place) yield return StableHash.Of("place " + place.Name);
        EventParty[] parties = [.. item.Actors.Concat(item.Recipients).Take(MostParties)];
        for (var i = 0; i < parties.Length; i++)
        {
            for (var k = 0; k < parties.Length; k++)
            {
                if (parties[i].IsSpecific && parties[k].IsSpecific && string.CompareOrdinal(parties[i].Name, parties[k].Name) < 0) yield return StableHash.Of($"{parties[i].Name} & {parties[k].Name}");
            }
        }

        if (item.Actors.FirstOrDefault(static party => party.Code is not null) is { } actor && item.Recipients.FirstOrDefault(static party => party.Code is not null) is { } recipient)
            yield return StableHash.Of($"{actor.Code} > {recipient.Code} {item.Trigger}");

        var words = Array.ConvertAll(item.Words, static word => StableHash.Mix(word));
        foreach (var band in MinHash.Bands(words, WordBands, WordRows)) yield return band;
    }
}
