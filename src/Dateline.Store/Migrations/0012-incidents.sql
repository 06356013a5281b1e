-- Same report: copies, updates and corrections of one text. A group is called by the key of the report that leads it.
CREATE TABLE record.report_groups (report_key BIGINT NOT NULL, group_key BIGINT NOT NULL, chain_key BIGINT NOT NULL, kind VARCHAR NOT NULL, likeness DOUBLE NOT NULL);
CREATE TABLE record.report_bands (band UBIGINT NOT NULL, report_key BIGINT NOT NULL);

-- Same happening: every event is in one incident. A chain holds the incidents that any likeness ties together; they are told apart anew, all at once, when an event joins one of them.
CREATE TABLE record.incident_events (
    incident_key BIGINT NOT NULL, event_key BIGINT NOT NULL, report_key BIGINT NOT NULL, chain_key BIGINT NOT NULL,
    source VARCHAR NOT NULL, denies BOOLEAN NOT NULL, score DOUBLE NOT NULL, reason VARCHAR NOT NULL);
CREATE TABLE record.incident_blocks (block UBIGINT NOT NULL, event_key BIGINT NOT NULL);

-- Kept beside, never in place of what was grouped: two events that belong together, or do not, in an analyst's judgement. The latest counts.
CREATE TABLE record.incident_judgements (
    first_event BIGINT NOT NULL, second_event BIGINT NOT NULL, together BOOLEAN NOT NULL, who VARCHAR NOT NULL, made TIMESTAMP NOT NULL, why VARCHAR);

CREATE TABLE record.incidents (
    incident_key BIGINT NOT NULL, chain_key BIGINT NOT NULL, event_key BIGINT NOT NULL, events INTEGER NOT NULL, reports INTEGER NOT NULL, publications INTEGER NOT NULL,
    sources INTEGER NOT NULL, denials INTEGER NOT NULL, first_report DATE NOT NULL, last_report DATE NOT NULL, score DOUBLE NOT NULL, reason VARCHAR NOT NULL,
    event VARCHAR NOT NULL, mode VARCHAR[], context VARCHAR[], cameo VARCHAR NOT NULL, quad_code INTEGER NOT NULL, event_scale DOUBLE NOT NULL, status VARCHAR NOT NULL,
    historical BOOLEAN NOT NULL, actor VARCHAR[], actor_code VARCHAR[], recipient VARCHAR[], recipient_code VARCHAR[],
    date_start DATE, date_end DATE, date_granularity VARCHAR, place VARCHAR, country VARCHAR, adm1 VARCHAR, lat DOUBLE, lon DOUBLE, place_precision VARCHAR, sentence VARCHAR NOT NULL,
    dead_least BIGINT, dead_most BIGINT, injured_least BIGINT, injured_most BIGINT);

CREATE VIEW publications AS
    SELECT g.group_key, l.id AS report, g.report_key, r.id, r.date, r.publisher, r.title, r.url, g.kind, g.likeness
    FROM record.report_groups g JOIN record.reports r USING (report_key) JOIN record.reports l ON l.report_key = g.group_key WHERE r.newest;

CREATE VIEW incidents AS SELECT * EXCLUDE (chain_key) FROM record.incidents;

CREATE VIEW incident_events AS
    SELECT i.incident_key, i.source, i.denies, i.score, i.reason, r.id AS report, r.date AS report_date, r.publisher, coalesce(g.group_key, r.report_key) AS group_key, coalesce(g.kind, 'first') AS publication, e.*
    FROM record.incident_events i JOIN record.events e USING (event_key, report_key) JOIN record.reports r USING (report_key) LEFT JOIN record.report_groups g USING (report_key)
    WHERE r.newest;

-- What each source put each count at, as time went on; a copy adds nothing to its report. "before" is what the same source had said last.
CREATE VIEW tolls AS
    WITH said AS (
        SELECT i.incident_key, s.measure, i.source, r.date AS report_date, s.min, s.max, s.approximate, s.vague,
            CASE WHEN s.vague THEN concat(CASE s.min WHEN 12 THEN 'dozens' WHEN 100 THEN 'hundreds' WHEN 1000 THEN 'thousands' ELSE concat('some ', s.min) END)
                 ELSE concat(CASE WHEN s.approximate THEN 'about ' END,
                     CASE WHEN s.max IS NULL THEN concat('at least ', s.min) WHEN s.min IS NULL THEN concat('at most ', s.max) WHEN s.min = s.max THEN concat(s.min) ELSE concat(s.min, ' to ', s.max) END) END AS said,
            i.event_key, r.report_key, r.id AS report, r.publisher
        FROM record.incident_events i JOIN record.event_sizes s USING (event_key) JOIN record.reports r ON r.report_key = i.report_key
            LEFT JOIN record.report_groups g ON g.report_key = r.report_key
        WHERE r.newest AND NOT i.denies AND coalesce(g.kind, 'first') <> 'copy')
    SELECT incident_key, measure, source, report_date, min, max, approximate, vague, said,
        lag(said) OVER (PARTITION BY incident_key, measure, source ORDER BY report_date, report, event_key) AS before, event_key, report_key, report, publisher
    FROM said;
