-- What the Monday summaries of teams are made of. Days are texts such as 2026-10-05.

-- What became of the newest message to a conversation. Rows of outgoing are forgotten after a week,
-- and whom a team reaches is asked for as a round closes.
CREATE TABLE conversation_outcome (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  arrived BOOLEAN NOT NULL,
  settled_at BIGINT NOT NULL,
  PRIMARY KEY (platform, workspace, conversation)
);

-- What a team practised in a week that is over, frozen: rows are added, and never changed.
CREATE TABLE team_week (
  team_id BIGINT NOT NULL REFERENCES team (id),
  monday TEXT NOT NULL,
  members INTEGER NOT NULL,
  people INTEGER NOT NULL,
  done INTEGER NOT NULL,
  shared INTEGER NOT NULL,
  PRIMARY KEY (team_id, monday)
);
CREATE INDEX practice_reply_by_day ON practice_reply (person_id, replied_on);

-- The weeks whose summary was posted: it happens once a week, whatever clocks and nodes do.
CREATE TABLE team_summary (
  team_id BIGINT NOT NULL REFERENCES team (id),
  monday TEXT NOT NULL,
  posted_at BIGINT NOT NULL,
  PRIMARY KEY (team_id, monday)
);

-- Goes into the mark of who finished a round, so that nobody can try people out.
CREATE TABLE team_secret (
  team_id BIGINT PRIMARY KEY REFERENCES team (id),
  secret TEXT NOT NULL
);
