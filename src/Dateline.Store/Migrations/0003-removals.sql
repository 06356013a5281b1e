-- Reports can be removed: nothing of them stays but the change that says so. Keys are never given twice, so the highest ones are kept when rows go.
CREATE TABLE record.highest (name VARCHAR NOT NULL, key BIGINT NOT NULL);

-- change: also removed, corrected; who and why say by whom and for what reason.
ALTER TABLE record.changes ADD COLUMN who VARCHAR;
ALTER TABLE record.changes ADD COLUMN why VARCHAR;

CREATE OR REPLACE VIEW changes AS
    SELECT c.change_key, c.batch, b.made, c.change, c.report, c.report_key, c.replaces, c.target, c.who, c.why
    FROM record.changes c JOIN record.batches b USING (batch);
