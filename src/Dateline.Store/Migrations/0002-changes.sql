-- Every transaction that changes what the record says is a batch, and every change in it has a number, so that others can follow.
ALTER TABLE record.batches ADD COLUMN work VARCHAR;
ALTER TABLE record.batches ADD COLUMN made TIMESTAMP;
UPDATE record.batches SET work = 'add';

-- change: added, revised (the same report in other words), recoded (the same words by another coder).
CREATE TABLE record.changes (
    change_key BIGINT NOT NULL, batch INTEGER NOT NULL, change VARCHAR NOT NULL, report VARCHAR NOT NULL, report_key BIGINT NOT NULL,
    replaces BIGINT, target VARCHAR);

INSERT INTO record.changes
    SELECT row_number() OVER (ORDER BY report_key), batch,
        CASE WHEN before IS NULL THEN 'added' WHEN words_before = hash THEN 'recoded' ELSE 'revised' END, id, report_key, before, NULL
    FROM (
        SELECT batch, id, hash, report_key, lag(report_key) OVER same AS before, lag(hash) OVER same AS words_before
        FROM record.reports WINDOW same AS (PARTITION BY id ORDER BY report_key));

CREATE VIEW changes AS
    SELECT c.change_key, c.batch, b.made, c.change, c.report, c.report_key, c.replaces, c.target FROM record.changes c JOIN record.batches b USING (batch);

CREATE OR REPLACE VIEW reports AS
    SELECT r.report_key, r.id, r.date, r.title, r.publisher, r.url, r.language, r.credits, r.text, c.version AS coder_version, c.lexicon, c.model, r.batch
    FROM record.reports r JOIN record.coders c USING (coder_key) WHERE r.newest;
