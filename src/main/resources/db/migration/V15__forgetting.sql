-- What stays of somebody who is forgotten: that it happened on a day, and not who it was.
CREATE TABLE forgetting (
  id ${identity},
  forgotten_on TEXT NOT NULL
);

-- Done by somebody who was forgotten since; without this it would read as done by the calendar.
ALTER TABLE team_change ADD COLUMN by_forgotten BOOLEAN NOT NULL DEFAULT FALSE;

-- An agreement outlives who recorded it. SQLite cannot make a column empty that could not be, so
-- the table is made anew, and the one that refers to it as well.
CREATE TABLE agreement_new (
  round_id BIGINT PRIMARY KEY REFERENCES round (id),
  recorded_by BIGINT REFERENCES person (id),
  strands TEXT NOT NULL,
  next_step TEXT,
  next_owner TEXT,
  due_day TEXT,
  agreed_at BIGINT NOT NULL,
  CHECK ((next_step IS NULL) = (due_day IS NULL)),
  CHECK ((next_owner IS NULL) = (due_day IS NULL))
);
INSERT INTO agreement_new
  (round_id, recorded_by, strands, next_step, next_owner, due_day, agreed_at)
SELECT round_id, recorded_by, strands, next_step, next_owner, due_day, agreed_at FROM agreement;

CREATE TABLE follow_up_new (
  round_id BIGINT NOT NULL REFERENCES agreement_new (round_id),
  due_day TEXT NOT NULL,
  PRIMARY KEY (round_id, due_day)
);
INSERT INTO follow_up_new (round_id, due_day) SELECT round_id, due_day FROM follow_up;

DROP TABLE follow_up;
DROP TABLE agreement;
ALTER TABLE agreement_new RENAME TO agreement;
ALTER TABLE follow_up_new RENAME TO follow_up;
CREATE INDEX agreement_by_due_day ON agreement (due_day) WHERE due_day IS NOT NULL;
