namespace Dateline.Store.Incidents;

/// <summary>Groups what a record holds: reports into texts with their publications, events into incidents. Run after every change of what is shown.</summary>
/// <remarks>
/// Only what is not grouped yet is read, with what hangs together with it, so that a run broken off is made good by the next, and a run without news costs nothing. The outcome depends on what
/// the record shows, not on the order in which it came. Nothing is lost by grouping: events stay as they were coded, and judgements of analysts stand beside.
/// </remarks>
internal static class IncidentGrouping
{
    // Events at once, by day: what they are compared with is in memory together.
    private const int Slice = 100_000;

    /// <summary>Brings groups and incidents up to date.</summary>
    /// <param name="record">The record, open for writing.</param>
    /// <param name="stop">Ends it between slices; what is done stays.</param>
    internal static GroupingResult Update(RecordFile record, CancellationToken stop)
    {
        var regrouped = ReportGrouping.Update(record, stop);
        var touched = Touched(record, regrouped);
        var fresh = Rows.Read(
            record,
            """
            SELECT e.event_key FROM record.events e JOIN record.reports r USING (report_key) ANTI JOIN record.incident_events i ON i.event_key = e.event_key
            WHERE r.newest ORDER BY coalesce(e.date_end, r.date), e.event_key
            """,
            static row => row.GetInt64(0));
        for (var at = 0; at < Math.Max(fresh.Count, touched.Count > 0 ? 1 : 0); at += Slice)
        {
            stop.ThrowIfCancellationRequested();
            using var transaction = record.Connection.BeginTransaction();
            Group(record, fresh.Skip(at).Take(Slice), at == 0 ? touched : []);
            transaction.Commit();
        }

        return new GroupingResult(
            record.Number("SELECT count(*) FROM publications WHERE kind <> 'first'"), record.Number("SELECT count(*) FROM record.incidents"));
    }

    // Chains with events that are no longer shown or are gone, with reports that changed groups, and those that an analyst judged.
    private static HashSet<long> Touched(RecordFile record, IEnumerable<long> regrouped)
    {
        Rows.Fill(record, "regrouped", regrouped);
        return Rows.Read(
            record,
            """
            SELECT DISTINCT chain_key FROM record.incident_events i JOIN record.reports r USING (report_key) WHERE NOT r.newest
            UNION SELECT DISTINCT chain_key FROM record.incident_events ANTI JOIN record.events USING (event_key)
            UNION SELECT DISTINCT i.chain_key FROM record.incidents i LEFT JOIN (SELECT incident_key, count(*) AS events FROM record.incident_events GROUP BY ALL) e USING (incident_key)
                WHERE e.events IS DISTINCT FROM i.events
            UNION SELECT DISTINCT chain_key FROM record.incident_events JOIN regrouped ON key = report_key
            UNION SELECT DISTINCT chain_key FROM record.incident_events JOIN (SELECT first_event AS event_key FROM record.incident_judgements UNION SELECT second_event FROM record.incident_judgements) USING (event_key)
            """,
            static row => row.GetInt64(0)).ToHashSet();
    }

    private static void Group(RecordFile record, IEnumerable<long> keys, IEnumerable<long> alreadyTouched)
    {
        var fresh = Read(record, "fresh", keys);
        var touched = new HashSet<long>(alreadyTouched);
        touched.UnionWith(Alike(record, fresh));
        Rows.Fill(record, "touched", touched);
        var members = Read(record, "members", Rows.Read(
            record, "SELECT i.event_key FROM record.incident_events i JOIN touched t ON t.key = i.chain_key JOIN record.events e USING (event_key) JOIN record.reports r ON r.report_key = e.report_key WHERE r.newest",
            static row => row.GetInt64(0)));
        var events = fresh.Concat(members).ToDictionary(static item => item.Profile.Key);
        var judgements = Rows.Read(
            record, "SELECT first_event, second_event, together FROM record.incident_judgements ORDER BY made, who", static row => new EventJudgement(row.GetInt64(0), row.GetInt64(1), row.GetBoolean(2)));
        var grouped = IncidentClusters.Of(events.Values.Select(static item => item.Profile), judgements);
        var rows = new IncidentRows(record);
        rows.Forget();
        rows.Write(grouped, events);
        rows.WriteBlocks(fresh);
    }

    // Chains that hold something like a new event.
    private static IEnumerable<long> Alike(RecordFile record, List<StoredEvent> fresh)
    {
        Rows.Fill(record, "wanted", fresh.SelectMany(static item => EventBlocks.Around(item.Profile)).Distinct());
        var likely = Read(record, "likely", Rows.Read(
            record,
            """
            SELECT DISTINCT b.event_key FROM record.incident_blocks b JOIN wanted w ON w.hash = b.block
            JOIN record.events e USING (event_key) JOIN record.reports r ON r.report_key = e.report_key WHERE r.newest
            """,
            static row => row.GetInt64(0)));
        if (likely.Count == 0) return [];
        var isFresh = fresh.Select(static item => item.Profile.Key).ToHashSet();
        EventProfile[] all = [.. fresh.Concat(likely).Select(static item => item.Profile)];
        Array.Sort(all, EventProfile.Compare);
        var met = new HashSet<long>();
        foreach (var link in EventLinks.Find(all, item => isFresh.Contains(item.Key)))
        {
            met.Add(all[link.First].Key);
            met.Add(all[link.Second].Key);
        }

        var chains = Rows.Read(record, "SELECT i.event_key, i.chain_key FROM record.incident_events i JOIN likely k ON k.key = i.event_key", static row => (Event: row.GetInt64(0), Chain: row.GetInt64(1)));
        return chains.Where(chain => met.Contains(chain.Event)).Select(static chain => chain.Chain);
    }

    private static List<StoredEvent> Read(RecordFile record, string table, IEnumerable<long> keys)
    {
        Rows.Fill(record, table, keys);
        return StoredEvents.Read(record, table);
    }
}
