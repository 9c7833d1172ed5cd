-- What is published of a closed round, as it is hashed: the figures and the hash of the team's sealed round
-- before. Rounds that closed before this table was there have none. Nothing here changes a row.
CREATE TABLE sealed_round (
  round_id BIGINT PRIMARY KEY REFERENCES round (id),
  record TEXT NOT NULL,
  hash TEXT NOT NULL
);

-- Closed rounds that the webhook is told of. A row that is taken has a later due_at, so that another node,
-- or the next start, tells it when the one that took it was killed.
CREATE TABLE webhook_call (
  round_id BIGINT PRIMARY KEY REFERENCES sealed_round (round_id),
  state TEXT NOT NULL CHECK (state IN ('DUE', 'SENT', 'GIVEN_UP')),
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  made_at BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  settled_at BIGINT,
  why TEXT
);
CREATE INDEX webhook_call_due ON webhook_call (due_at) WHERE state = 'DUE';
