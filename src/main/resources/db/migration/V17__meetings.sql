-- Meetings in which a team agrees on a closed round, and what became of the next step. A meeting
-- stands here while it is under way; what it came to is an agreement. Days are texts such as
-- 2026-10-01.

-- started_by is empty once that person was forgotten. strands is a small list in JSON. The next step is whole or not there.
CREATE TABLE meeting (
  round_id BIGINT PRIMARY KEY REFERENCES round (id),
  started_by BIGINT REFERENCES person (id),
  strands TEXT NOT NULL,
  position INTEGER NOT NULL,
  next_step TEXT,
  next_owner TEXT,
  due_day TEXT,
  started_at BIGINT NOT NULL,
  CHECK ((next_step IS NULL) = (due_day IS NULL)),
  CHECK ((next_owner IS NULL) = (due_day IS NULL))
);

-- agreed is shown as it stands and never asked for, so it is JSON.
CREATE TABLE meeting_strand (
  round_id BIGINT NOT NULL REFERENCES meeting (round_id),
  strand_key TEXT NOT NULL,
  agreed TEXT NOT NULL,
  PRIMARY KEY (round_id, strand_key)
);

-- An agreement is posted once on a platform; one that is kept anew can be posted anew.
CREATE TABLE agreement_post (
  round_id BIGINT NOT NULL REFERENCES agreement (round_id),
  agreed_at BIGINT NOT NULL,
  platform TEXT NOT NULL,
  PRIMARY KEY (round_id, agreed_at, platform)
);

-- Empty until somebody answers.
ALTER TABLE follow_up ADD COLUMN outcome TEXT;
ALTER TABLE follow_up ADD COLUMN answered_at BIGINT;
