-- Judgements of analysts, beside the coder's codings and never over them. Views show the coder's values with the verdict; views named *_corrected
-- show the record as corrected: without what was rejected, with the values that were set.
CREATE TABLE record.corrections (
    correction_key BIGINT NOT NULL, batch INTEGER NOT NULL, kind VARCHAR NOT NULL, target_key BIGINT NOT NULL, verdict VARCHAR NOT NULL,
    field VARCHAR, value VARCHAR, was VARCHAR, who VARCHAR NOT NULL, why VARCHAR NOT NULL, made TIMESTAMP NOT NULL, carried_from BIGINT);

-- What stands: nothing before the last withdrawal, and of each field the value that was set last.
CREATE VIEW record.standing AS
    SELECT * FROM record.corrections
    QUALIFY correction_key > coalesce(max(correction_key) FILTER (verdict = 'withdraw') OVER (PARTITION BY kind, target_key), 0)
        AND correction_key = max(correction_key) OVER (PARTITION BY kind, target_key, field);

CREATE VIEW record.verdicts AS
    SELECT kind, target_key, arg_max(verdict, correction_key) AS verdict, map_from_entries(list((field, coalesce(value, ''))) FILTER (field IS NOT NULL)) AS fields
    FROM record.standing GROUP BY kind, target_key;

CREATE VIEW corrections AS
    SELECT correction_key, batch, made, kind || ':' || target_key AS target, verdict, field, value, was, who, why, carried_from FROM record.corrections;

CREATE MACRO record.as_list(words) AS list_filter(list_transform(string_split(words, ';'), lambda item: trim(item)), lambda item: item <> '');

CREATE OR REPLACE VIEW events AS
    SELECT r.id AS report, r.date AS report_date, r.publisher, x.*, v.verdict
    FROM record.events x JOIN record.reports r USING (report_key)
    LEFT JOIN record.verdicts v ON v.kind = 'event' AND v.target_key = x.event_key WHERE r.newest;

CREATE VIEW events_corrected AS
    SELECT x.* REPLACE (
        CASE WHEN v.fields['event'] IS NULL THEN x.event ELSE nullif(v.fields['event'], '') END AS event,
        CASE WHEN v.fields['mode'] IS NULL THEN x.mode ELSE record.as_list(v.fields['mode']) END AS mode,
        CASE WHEN v.fields['context'] IS NULL THEN x.context ELSE record.as_list(v.fields['context']) END AS context,
        CASE WHEN v.fields['cameo'] IS NULL THEN x.cameo ELSE nullif(v.fields['cameo'], '') END AS cameo,
        CASE WHEN v.fields['quad_code'] IS NULL THEN x.quad_code ELSE CAST(nullif(v.fields['quad_code'], '') AS INTEGER) END AS quad_code,
        CASE WHEN v.fields['event_scale'] IS NULL THEN x.event_scale ELSE CAST(nullif(v.fields['event_scale'], '') AS DOUBLE) END AS event_scale,
        CASE WHEN v.fields['status'] IS NULL THEN x.status ELSE nullif(v.fields['status'], '') END AS status,
        CASE WHEN v.fields['historical'] IS NULL THEN x.historical ELSE CAST(nullif(v.fields['historical'], '') AS BOOLEAN) END AS historical,
        CASE WHEN v.fields['actor'] IS NULL THEN x.actor ELSE record.as_list(v.fields['actor']) END AS actor,
        CASE WHEN v.fields['actor_code'] IS NULL THEN x.actor_code ELSE record.as_list(v.fields['actor_code']) END AS actor_code,
        CASE WHEN v.fields['recipient'] IS NULL THEN x.recipient ELSE record.as_list(v.fields['recipient']) END AS recipient,
        CASE WHEN v.fields['recipient_code'] IS NULL THEN x.recipient_code ELSE record.as_list(v.fields['recipient_code']) END AS recipient_code,
        CASE WHEN v.fields['according_to'] IS NULL THEN x.according_to ELSE record.as_list(v.fields['according_to']) END AS according_to,
        CASE WHEN v.fields['date_start'] IS NULL THEN x.date_start ELSE CAST(nullif(v.fields['date_start'], '') AS DATE) END AS date_start,
        CASE WHEN v.fields['date_end'] IS NULL THEN x.date_end ELSE CAST(nullif(v.fields['date_end'], '') AS DATE) END AS date_end,
        CASE WHEN v.fields['place'] IS NULL THEN x.place ELSE nullif(v.fields['place'], '') END AS place,
        CASE WHEN v.fields['country'] IS NULL THEN x.country ELSE nullif(v.fields['country'], '') END AS country,
        CASE WHEN v.fields['adm1'] IS NULL THEN x.adm1 ELSE nullif(v.fields['adm1'], '') END AS adm1,
        CASE WHEN v.fields['lat'] IS NULL THEN x.lat ELSE CAST(nullif(v.fields['lat'], '') AS DOUBLE) END AS lat,
        CASE WHEN v.fields['lon'] IS NULL THEN x.lon ELSE CAST(nullif(v.fields['lon'], '') AS DOUBLE) END AS lon),
        map_keys(v.fields) AS corrected
    FROM events x LEFT JOIN record.verdicts v ON v.kind = 'event' AND v.target_key = x.event_key WHERE x.verdict IS DISTINCT FROM 'reject';

CREATE OR REPLACE VIEW statements AS
    SELECT r.id AS report, r.date AS report_date, r.publisher, x.*, v.verdict
    FROM record.statements x JOIN record.reports r USING (report_key)
    LEFT JOIN record.verdicts v ON v.kind = 'statement' AND v.target_key = x.statement_key WHERE r.newest;

CREATE VIEW statements_corrected AS
    SELECT x.* REPLACE (
        CASE WHEN v.fields['speaker'] IS NULL THEN x.speaker ELSE nullif(v.fields['speaker'], '') END AS speaker,
        CASE WHEN v.fields['speaker_code'] IS NULL THEN x.speaker_code ELSE nullif(v.fields['speaker_code'], '') END AS speaker_code,
        CASE WHEN v.fields['kind'] IS NULL THEN x.kind ELSE nullif(v.fields['kind'], '') END AS kind,
        CASE WHEN v.fields['medium'] IS NULL THEN x.medium ELSE nullif(v.fields['medium'], '') END AS medium,
        CASE WHEN v.fields['addressee'] IS NULL THEN x.addressee ELSE nullif(v.fields['addressee'], '') END AS addressee,
        CASE WHEN v.fields['date_start'] IS NULL THEN x.date_start ELSE CAST(nullif(v.fields['date_start'], '') AS DATE) END AS date_start,
        CASE WHEN v.fields['date_end'] IS NULL THEN x.date_end ELSE CAST(nullif(v.fields['date_end'], '') AS DATE) END AS date_end),
        map_keys(v.fields) AS corrected
    FROM statements x LEFT JOIN record.verdicts v ON v.kind = 'statement' AND v.target_key = x.statement_key WHERE x.verdict IS DISTINCT FROM 'reject';

CREATE OR REPLACE VIEW claims AS
    SELECT r.id AS report, r.date AS report_date, r.publisher, x.*, v.verdict
    FROM record.claims x JOIN record.reports r USING (report_key)
    LEFT JOIN record.verdicts v ON v.kind = 'claim' AND v.target_key = x.claim_key WHERE r.newest;

CREATE VIEW claims_corrected AS
    SELECT x.* REPLACE (
        CASE WHEN v.fields['subject'] IS NULL THEN x.subject ELSE nullif(v.fields['subject'], '') END AS subject,
        CASE WHEN v.fields['subject_code'] IS NULL THEN x.subject_code ELSE nullif(v.fields['subject_code'], '') END AS subject_code,
        CASE WHEN v.fields['relation'] IS NULL THEN x.relation ELSE nullif(v.fields['relation'], '') END AS relation,
        CASE WHEN v.fields['object'] IS NULL THEN x.object ELSE nullif(v.fields['object'], '') END AS object,
        CASE WHEN v.fields['object_code'] IS NULL THEN x.object_code ELSE nullif(v.fields['object_code'], '') END AS object_code,
        CASE WHEN v.fields['polarity'] IS NULL THEN x.polarity ELSE CAST(nullif(v.fields['polarity'], '') AS BOOLEAN) END AS polarity,
        CASE WHEN v.fields['basis'] IS NULL THEN x.basis ELSE nullif(v.fields['basis'], '') END AS basis,
        CASE WHEN v.fields['holder'] IS NULL THEN x.holder ELSE record.as_list(v.fields['holder']) END AS holder,
        CASE WHEN v.fields['holder_code'] IS NULL THEN x.holder_code ELSE record.as_list(v.fields['holder_code']) END AS holder_code,
        CASE WHEN v.fields['since_start'] IS NULL THEN x.since_start ELSE CAST(nullif(v.fields['since_start'], '') AS DATE) END AS since_start,
        CASE WHEN v.fields['since_end'] IS NULL THEN x.since_end ELSE CAST(nullif(v.fields['since_end'], '') AS DATE) END AS since_end,
        CASE WHEN v.fields['until_start'] IS NULL THEN x.until_start ELSE CAST(nullif(v.fields['until_start'], '') AS DATE) END AS until_start,
        CASE WHEN v.fields['until_end'] IS NULL THEN x.until_end ELSE CAST(nullif(v.fields['until_end'], '') AS DATE) END AS until_end),
        map_keys(v.fields) AS corrected
    FROM claims x LEFT JOIN record.verdicts v ON v.kind = 'claim' AND v.target_key = x.claim_key WHERE x.verdict IS DISTINCT FROM 'reject';

CREATE OR REPLACE VIEW instruments AS
    SELECT r.id AS report, r.date AS report_date, r.publisher, x.*, v.verdict
    FROM record.instruments x JOIN record.reports r USING (report_key)
    LEFT JOIN record.verdicts v ON v.kind = 'instrument' AND v.target_key = x.instrument_key WHERE r.newest;

CREATE VIEW instruments_corrected AS
    SELECT x.* REPLACE (
        CASE WHEN v.fields['kind'] IS NULL THEN x.kind ELSE nullif(v.fields['kind'], '') END AS kind,
        CASE WHEN v.fields['name'] IS NULL THEN x.name ELSE nullif(v.fields['name'], '') END AS name,
        CASE WHEN v.fields['topic'] IS NULL THEN x.topic ELSE nullif(v.fields['topic'], '') END AS topic,
        CASE WHEN v.fields['parties'] IS NULL THEN x.parties ELSE record.as_list(v.fields['parties']) END AS parties,
        CASE WHEN v.fields['brokered_by'] IS NULL THEN x.brokered_by ELSE record.as_list(v.fields['brokered_by']) END AS brokered_by,
        CASE WHEN v.fields['supersedes'] IS NULL THEN x.supersedes ELSE nullif(v.fields['supersedes'], '') END AS supersedes),
        map_keys(v.fields) AS corrected
    FROM instruments x LEFT JOIN record.verdicts v ON v.kind = 'instrument' AND v.target_key = x.instrument_key WHERE x.verdict IS DISTINCT FROM 'reject';

CREATE OR REPLACE VIEW stages AS
    SELECT r.id AS report, r.date AS report_date, r.publisher, i.name AS instrument, i.kind AS instrument_kind, x.*, v.verdict
    FROM record.stages x JOIN record.instruments i USING (instrument_key, report_key) JOIN record.reports r USING (report_key)
    LEFT JOIN record.verdicts v ON v.kind = 'stage' AND v.target_key = x.stage_key WHERE r.newest;

CREATE VIEW stages_corrected AS
    SELECT x.* REPLACE (
        CASE WHEN v.fields['stage'] IS NULL THEN x.stage ELSE nullif(v.fields['stage'], '') END AS stage,
        CASE WHEN v.fields['status'] IS NULL THEN x.status ELSE nullif(v.fields['status'], '') END AS status,
        CASE WHEN v.fields['taken_by'] IS NULL THEN x.taken_by ELSE record.as_list(v.fields['taken_by']) END AS taken_by,
        CASE WHEN v.fields['according_to'] IS NULL THEN x.according_to ELSE record.as_list(v.fields['according_to']) END AS according_to,
        CASE WHEN v.fields['date_start'] IS NULL THEN x.date_start ELSE CAST(nullif(v.fields['date_start'], '') AS DATE) END AS date_start,
        CASE WHEN v.fields['date_end'] IS NULL THEN x.date_end ELSE CAST(nullif(v.fields['date_end'], '') AS DATE) END AS date_end),
        map_keys(v.fields) AS corrected
    FROM stages x LEFT JOIN record.verdicts v ON v.kind = 'stage' AND v.target_key = x.stage_key WHERE x.verdict IS DISTINCT FROM 'reject';
