using System.Data.Common;
using System.Text;

namespace Dateline.Store.Incidents;

/// <summary>Reads events for grouping.</summary>
internal static class StoredEvents
{
    // Parts credits in one column; no name has it.
    private const char Part = '\u001f';

    private static readonly IReadOnlySet<uint> NoWords = new HashSet<uint>();

    private static readonly CompositeFormat Events = CompositeFormat.Parse(
        """
        SELECT e.event_key, e.report_key, r.id, e.id, e.event, e.status, e.date_start, e.date_end, e.place, e.country, e.lat, e.lon, e.place_precision, e.event_text, e.sentence,
            e.according_to[-1], r.publisher, array_to_string(r.credits, chr(31)), coalesce(g.group_key, e.report_key), r.date, e.confidence, concat(r.title, ' ', left(r.text, 500))
        FROM record.events e JOIN {0} k ON k.key = e.event_key JOIN record.reports r USING (report_key) LEFT JOIN record.report_groups g USING (report_key)
        """);

    private static readonly CompositeFormat Parties = CompositeFormat.Parse(
        """
        SELECT p.event_key, p.side, coalesce(n.name, p.instrument, p.text), n.code, n.kind
        FROM record.event_parties p JOIN {0} k ON k.key = p.event_key LEFT JOIN record.entities n USING (entity_key) ORDER BY p.event_key, p.side, p.place
        """);

    private static readonly CompositeFormat Dead = CompositeFormat.Parse("SELECT s.event_key, s.min FROM record.event_sizes s JOIN {0} k ON k.key = s.event_key WHERE s.measure = 'dead' AND s.min IS NOT NULL");

    /// <summary>Reads the events whose keys stand in a table.</summary>
    internal static List<StoredEvent> Read(RecordFile record, string keys)
    {
        var parties = new Dictionary<long, List<(bool Acts, EventParty Party)>>();
        var known = new Dictionary<(string, string?, string?), EventParty>();
        foreach (var (key, acts, party) in Rows.Read(record, string.Format(null, Parties, keys), ToParty))
        {
            if (party is null) continue;
            if (!known.TryGetValue((party.Name, party.Code, party.Kind), out var same)) known[(party.Name, party.Code, party.Kind)] = same = party;
            if (!parties.TryGetValue(key, out var list)) parties[key] = list = [];
            list.Add((acts, same));
        }

        var dead = new Dictionary<long, long>();
        foreach (var (key, count) in Rows.Read(record, string.Format(null, Dead, keys), static row => (row.GetInt64(0), row.GetInt64(1)))) dead[key] = count;
        var stories = new Dictionary<long, uint[]>();
        return Rows.Read(record, string.Format(null, Events, keys), row => ToEvent(row, parties, dead, stories));
    }

    private static (long Event, bool Acts, EventParty? Party) ToParty(DbDataReader row) =>
        (row.GetInt64(0), row.GetString(1) == "actor", Rows.Text(row, 2) is { } name ? new EventParty(name, Rows.Text(row, 3), Rows.Text(row, 4)) : null);

    private static StoredEvent ToEvent(DbDataReader row, Dictionary<long, List<(bool Acts, EventParty Party)>> parties, Dictionary<long, long> dead, Dictionary<long, uint[]> stories)
    {
        var (key, report) = (row.GetInt64(0), row.GetInt64(1));
        if (!stories.TryGetValue(report, out var story)) stories[report] = story = ContentWords.Of(row.GetString(21), NoWords);
        var all = parties.GetValueOrDefault(key) ?? [];
        var profile = EventProfiles.Make(
            key,
            report,
            (row.GetString(2), row.GetString(3)),
            (row.GetString(4), row.GetString(5)),
            Rows.Day(row, 6) is { } first && Rows.Day(row, 7) is { } last ? (first, last) : null,
            Rows.Text(row, 8) is { } place ? new EventPlace(place, Rows.Text(row, 9), Rows.Number(row, 10), Rows.Number(row, 11), Rows.Text(row, 12)) : null,
            Rows.Text(row, 13),
            row.GetString(14),
            [.. all.Where(static party => party.Acts).Select(static party => party.Party)],
            [.. all.Where(static party => !party.Acts).Select(static party => party.Party)],
            dead.TryGetValue(key, out var count) ? count : null,
            Rows.Text(row, 15),
            story);
        var credits = Rows.Text(row, 17) is { Length: > 0 } credited ? credited.Split(Part) : [];
        return new StoredEvent(profile, new EventSource(profile.Informant, credits, Rows.Text(row, 16), row.GetInt64(18)), row.GetFieldValue<DateOnly>(19), row.GetDouble(20));
    }
}
