-- Tables live in the schema "record", one row a record of the codebook, joined by integer keys.
-- Views in "main" are what people read: the newest coding of every report, under the codebook's names.
-- There are no indexes: columns are scanned, which loads faster and answers the record's questions as fast.
CREATE SCHEMA record;

CREATE TABLE record.version (version INTEGER NOT NULL);
CREATE TABLE record.batches (batch INTEGER NOT NULL, reports INTEGER NOT NULL, events INTEGER NOT NULL);
CREATE TABLE record.coders (coder_key INTEGER NOT NULL, name VARCHAR, version VARCHAR, lexicon VARCHAR, model VARCHAR);

CREATE TABLE record.reports (
    report_key BIGINT NOT NULL, batch INTEGER NOT NULL, coder_key INTEGER NOT NULL, newest BOOLEAN NOT NULL,
    id VARCHAR NOT NULL, hash VARCHAR NOT NULL, date DATE NOT NULL, title VARCHAR, url VARCHAR, publisher VARCHAR, language VARCHAR,
    credits VARCHAR[], text VARCHAR);

CREATE TABLE record.entities (
    entity_key BIGINT NOT NULL, report_key BIGINT NOT NULL, id VARCHAR NOT NULL, kind VARCHAR NOT NULL, name VARCHAR NOT NULL, code VARCHAR,
    sector VARCHAR[], role VARCHAR, office VARCHAR, parent VARCHAR, country VARCHAR, adm1 VARCHAR, lat DOUBLE, lon DOUBLE);

CREATE TABLE record.events (
    event_key BIGINT NOT NULL, report_key BIGINT NOT NULL, id VARCHAR NOT NULL, event VARCHAR NOT NULL, mode VARCHAR[], context VARCHAR[],
    cameo VARCHAR NOT NULL, quad_code INTEGER NOT NULL, event_scale DOUBLE NOT NULL, status VARCHAR NOT NULL, historical BOOLEAN NOT NULL,
    actor VARCHAR[], actor_code VARCHAR[], recipient VARCHAR[], recipient_code VARCHAR[], according_to VARCHAR[],
    date_start DATE, date_end DATE, date_granularity VARCHAR,
    place VARCHAR, country VARCHAR, adm1 VARCHAR, lat DOUBLE, lon DOUBLE, place_precision VARCHAR,
    event_text VARCHAR, sentence VARCHAR NOT NULL, sentence_start INTEGER NOT NULL, rule VARCHAR NOT NULL, confidence DOUBLE NOT NULL);

CREATE TABLE record.event_parties (
    event_key BIGINT NOT NULL, report_key BIGINT NOT NULL, side VARCHAR NOT NULL, place INTEGER NOT NULL, entity_key BIGINT, instrument VARCHAR, text VARCHAR);

CREATE TABLE record.event_sizes (
    event_key BIGINT NOT NULL, report_key BIGINT NOT NULL, measure VARCHAR NOT NULL, min BIGINT, max BIGINT, approximate BOOLEAN NOT NULL, vague BOOLEAN NOT NULL);

CREATE TABLE record.statements (
    statement_key BIGINT NOT NULL, report_key BIGINT NOT NULL, id VARCHAR NOT NULL, speaker_key BIGINT, speaker VARCHAR, speaker_code VARCHAR, speaker_text VARCHAR,
    cue VARCHAR, content VARCHAR NOT NULL, content_start INTEGER, kind VARCHAR NOT NULL, medium VARCHAR, addressee VARCHAR, date_start DATE, date_end DATE, nested_in VARCHAR);

CREATE TABLE record.claims (
    claim_key BIGINT NOT NULL, report_key BIGINT NOT NULL, id VARCHAR NOT NULL, subject VARCHAR, subject_code VARCHAR, relation VARCHAR NOT NULL,
    object VARCHAR, object_code VARCHAR, polarity BOOLEAN NOT NULL, basis VARCHAR, holder VARCHAR[], holder_code VARCHAR[],
    since_start DATE, since_end DATE, until_start DATE, until_end DATE, evidence VARCHAR NOT NULL, evidence_start INTEGER, cue VARCHAR, rule VARCHAR NOT NULL);

CREATE TABLE record.instruments (
    instrument_key BIGINT NOT NULL, report_key BIGINT NOT NULL, id VARCHAR NOT NULL, kind VARCHAR NOT NULL, name VARCHAR NOT NULL, topic VARCHAR,
    parties VARCHAR[], brokered_by VARCHAR[], supersedes VARCHAR);

CREATE TABLE record.stages (
    stage_key BIGINT NOT NULL, instrument_key BIGINT NOT NULL, report_key BIGINT NOT NULL, stage VARCHAR NOT NULL, status VARCHAR NOT NULL,
    taken_by VARCHAR[], according_to VARCHAR[], date_start DATE, date_end DATE, date_granularity VARCHAR, evidence VARCHAR NOT NULL, evidence_start INTEGER NOT NULL);

-- The coded report as the coder wrote it, without its text: what no column keeps is still here.
CREATE TABLE record.lines (report_key BIGINT NOT NULL, coded VARCHAR NOT NULL);

CREATE VIEW reports AS
    SELECT r.report_key, r.id, r.date, r.title, r.publisher, r.url, r.language, r.credits, r.text, c.version AS coder_version, c.lexicon, c.model
    FROM record.reports r JOIN record.coders c USING (coder_key) WHERE r.newest;

CREATE VIEW entities AS
    SELECT r.id AS report, r.date AS report_date, x.* FROM record.entities x JOIN record.reports r USING (report_key) WHERE r.newest;
CREATE VIEW events AS
    SELECT r.id AS report, r.date AS report_date, r.publisher, x.* FROM record.events x JOIN record.reports r USING (report_key) WHERE r.newest;
CREATE VIEW event_parties AS
    SELECT r.id AS report, x.side, x.place, n.name, n.code, n.kind, n.sector, n.role, n.office, x.text, x.instrument, x.event_key, x.entity_key, x.report_key
    FROM record.event_parties x JOIN record.reports r USING (report_key) LEFT JOIN record.entities n USING (entity_key) WHERE r.newest;
CREATE VIEW event_sizes AS
    SELECT r.id AS report, x.* FROM record.event_sizes x JOIN record.reports r USING (report_key) WHERE r.newest;
CREATE VIEW statements AS
    SELECT r.id AS report, r.date AS report_date, r.publisher, x.* FROM record.statements x JOIN record.reports r USING (report_key) WHERE r.newest;
CREATE VIEW claims AS
    SELECT r.id AS report, r.date AS report_date, r.publisher, x.* FROM record.claims x JOIN record.reports r USING (report_key) WHERE r.newest;
CREATE VIEW instruments AS
    SELECT r.id AS report, r.date AS report_date, r.publisher, x.* FROM record.instruments x JOIN record.reports r USING (report_key) WHERE r.newest;
CREATE VIEW stages AS
    SELECT r.id AS report, r.date AS report_date, r.publisher, i.name AS instrument, i.kind AS instrument_kind, x.*
    FROM record.stages x JOIN record.instruments i USING (instrument_key, report_key) JOIN record.reports r USING (report_key) WHERE r.newest;
