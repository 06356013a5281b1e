namespace Dateline.Store.Incidents;

/// <summary>Makes profiles of events.</summary>
internal static class EventProfiles
{
    /// <summary>Makes one.</summary>
    internal static EventProfile Make(
        long key, long report, (string Report, string Event) ids, (string Type, string Status) what, (int First, int Last)? days, EventPlace? place, string? trigger, string sentence,
        EventParty[] actors, EventParty[] recipients, long? dead, string? informant, uint[] story)
    {
        var names = new HashSet<uint>();
        foreach (var name in actors.Concat(recipients).Select(static party => party.Name).Append(place?.Name ?? "")) names.UnionWith(PlainWords.Of(name).Select(ContentWords.Stem));
        var words = ContentWords.Of(sentence, names);
        var first = PlainWords.Of(trigger ?? "").FirstOrDefault() ?? "";
        return new EventProfile
        {
            Key = key, ReportKey = report, Report = ids.Report, Id = ids.Event, Type = what.Type, Status = what.Status, Actors = actors, Recipients = recipients,
            Days = days, Place = place, Words = words, Names = ContentWords.Names(sentence, names), Story = story, Sentence = StableHash.Of(sentence), Trigger = ContentWords.Stem(first), Dead = dead, Informant = informant,
            Fingerprint = StableHash.Of($"{what.Type}|{what.Status}|{days}|{string.Join(' ', PlainWords.Of(sentence))}|{trigger}|{place?.Name}|{Names(actors)}|{Names(recipients)}|{dead}|{informant}"),
        };
    }

    private static string Names(EventParty[] parties) => string.Join(';', parties.Select(static party => $"{party.Name} {party.Code}"));
}
