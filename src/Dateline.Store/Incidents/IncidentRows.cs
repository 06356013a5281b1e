namespace Dateline.Store.Incidents;

/// <summary>Writes incidents.</summary>
internal sealed class IncidentRows(RecordFile record)
{
    private const string Heads =
        """
        INSERT INTO record.incidents
        SELECT h.incident_key, h.chain_key, h.event_key, h.events, h.reports, h.publications, h.sources, h.denials, h.first_report, h.last_report, h.score, h.reason,
            e.event, e.mode, e.context, e.cameo, e.quad_code, e.event_scale, e.status, e.historical, e.actor, e.actor_code, e.recipient, e.recipient_code,
            e.date_start, e.date_end, e.date_granularity, e.place, e.country, e.adm1, e.lat, e.lon, e.place_precision, e.sentence,
            t.dead_least, t.dead_most, t.injured_least, t.injured_most
        FROM heads h JOIN record.events e USING (event_key) LEFT JOIN (
            SELECT m.incident_key,
                min(coalesce(s.min, s.max)) FILTER (s.measure = 'dead') AS dead_least, max(coalesce(s.max, s.min)) FILTER (s.measure = 'dead') AS dead_most,
                min(coalesce(s.min, s.max)) FILTER (s.measure = 'injured') AS injured_least, max(coalesce(s.max, s.min)) FILTER (s.measure = 'injured') AS injured_most
            FROM record.incident_events m JOIN record.event_sizes s USING (event_key) WHERE NOT m.denies AND m.incident_key IN (SELECT incident_key FROM heads) GROUP BY ALL) t USING (incident_key)
        """;

    /// <summary>Takes out the chains whose keys stand in the table <c>touched</c>.</summary>
    internal void Forget()
    {
        record.Execute("DELETE FROM record.incident_blocks WHERE event_key IN (SELECT event_key FROM record.incident_events JOIN touched ON key = chain_key ANTI JOIN members m ON m.key = event_key)");
        record.Execute("DELETE FROM record.incident_events WHERE chain_key IN (SELECT key FROM touched)");
        record.Execute("DELETE FROM record.incidents WHERE chain_key IN (SELECT key FROM touched)");
    }

    /// <summary>Puts in what was grouped.</summary>
    /// <param name="grouped">Every event of the chains.</param>
    /// <param name="events">The events by key.</param>
    internal void Write(List<GroupedEvent> grouped, IReadOnlyDictionary<long, StoredEvent> events)
    {
        record.Execute(
            """
            CREATE OR REPLACE TEMP TABLE heads (incident_key BIGINT, chain_key BIGINT, event_key BIGINT, events INTEGER, reports INTEGER, publications INTEGER, sources INTEGER, denials INTEGER,
                first_report DATE, last_report DATE, score DOUBLE, reason VARCHAR)
            """);
        using (var tables = new TableAppenders(record.Connection))
        using (var heads = record.Connection.CreateAppender("temp", "main", "heads"))
        {
            foreach (var incident in grouped.GroupBy(static item => item.Incident))
            {
                StoredEvent[] versions = [.. incident.Select(item => events[item.Event.Key])];
                foreach (var (item, version) in incident.Zip(versions))
                {
                    tables["incident_events"].CreateRow()
                        .AppendValue(incident.Key).AppendValue(item.Event.Key).AppendValue(item.Event.ReportKey).AppendValue(item.Chain)
                        .AppendValue(version.Source.Name).AppendValue((bool?)version.Denies).AppendValue(item.Score).AppendValue(item.Reason).EndRow();
                }

                var head = versions.MaxBy(static version => (version.Fullness, version.Confidence))!;
                var weakest = incident.MinBy(static item => item.Score)!;
                heads.CreateRow()
                    .AppendValue(incident.Key).AppendValue(weakest.Chain).AppendValue(head.Profile.Key).AppendValue(versions.Length)
                    .AppendValue(versions.Select(static version => version.Source.Group).Distinct().Count()).AppendValue(versions.Select(static version => version.Profile.ReportKey).Distinct().Count())
                    .AppendValue(IndependentSources.Count(versions.Where(static version => !version.Denies).Select(static version => version.Source)))
                    .AppendValue(IndependentSources.Count(versions.Where(static version => version.Denies).Select(static version => version.Source)))
                    .AppendValue((DateOnly?)versions.Min(static version => version.Published)).AppendValue((DateOnly?)versions.Max(static version => version.Published))
                    .AppendValue(weakest.Score).AppendValue(weakest.Reason).EndRow();
            }
        }

        record.Execute(Heads);
    }

    /// <summary>Puts in where new events are found.</summary>
    internal void WriteBlocks(IEnumerable<StoredEvent> fresh)
    {
        using var tables = new TableAppenders(record.Connection);
        foreach (var item in fresh)
        {
            foreach (var block in EventBlocks.Of(item.Profile).Distinct()) tables["incident_blocks"].CreateRow().AppendValue(block).AppendValue(item.Profile.Key).EndRow();
        }
    }
}
