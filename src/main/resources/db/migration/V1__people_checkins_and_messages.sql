-- The first schema, for SQLite and PostgreSQL alike.
-- Every moment (..._at) is a number of milliseconds since 1970-01-01T00:00Z.
-- ${identity} is the one thing the two databases spell differently: a number they make themselves.

CREATE TABLE person (
  id ${identity},
  name TEXT NOT NULL,
  locale TEXT NOT NULL,
  zone TEXT NOT NULL,
  met_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL
);

CREATE TABLE account (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  platform_user TEXT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  PRIMARY KEY (platform, workspace, platform_user)
);
CREATE INDEX account_of_person ON account (person_id);

-- Every edition that was ever in use, so that old answers can be read.
CREATE TABLE rubric_edition (
  rubric_key TEXT NOT NULL,
  rubric_version TEXT NOT NULL,
  content TEXT NOT NULL,
  archived_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (rubric_key, rubric_version)
);

CREATE TABLE check_in (
  id ${identity},
  person_id BIGINT NOT NULL REFERENCES person (id),
  rubric_key TEXT NOT NULL,
  rubric_version TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('OPEN', 'FINISHED', 'DISCARDED')),
  stopped BOOLEAN NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 0),
  own_view TEXT CHECK (own_view IN ('INVESTIGATING', 'ENVISIONING', 'PLANNING', 'STAGING')),
  revisiting TEXT,
  chosen_stage TEXT CHECK (chosen_stage IN ('INVESTIGATING', 'ENVISIONING', 'PLANNING', 'STAGING')),
  asking_who TEXT,
  asking_note TEXT,
  note_asked BOOLEAN NOT NULL,
  own_view_asked BOOLEAN NOT NULL,
  started_at BIGINT NOT NULL,
  touched_at BIGINT NOT NULL,
  finished_at BIGINT,
  FOREIGN KEY (rubric_key, rubric_version) REFERENCES rubric_edition (rubric_key, rubric_version),
  CHECK (status <> 'FINISHED' OR finished_at IS NOT NULL)
);
CREATE UNIQUE INDEX one_open_check_in ON check_in (person_id, rubric_key) WHERE status = 'OPEN';
CREATE INDEX check_in_of_person ON check_in (person_id, touched_at);

CREATE TABLE answer (
  check_in_id BIGINT NOT NULL REFERENCES check_in (id),
  strand_key TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('SCORED', 'NOT_SURE', 'SKIPPED')),
  points INTEGER CHECK (points BETWEEN 0 AND 10),
  who_might_know TEXT,
  answered_at BIGINT NOT NULL,
  PRIMARY KEY (check_in_id, strand_key),
  CHECK ((kind = 'SCORED') = (points IS NOT NULL)),
  CHECK (kind = 'NOT_SURE' OR who_might_know IS NULL)
);

-- A note that was not given in a check-in has no check_in_id.
CREATE TABLE evidence_note (
  id ${identity},
  person_id BIGINT NOT NULL REFERENCES person (id),
  rubric_key TEXT NOT NULL,
  strand_key TEXT NOT NULL,
  check_in_id BIGINT REFERENCES check_in (id),
  note TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  UNIQUE (check_in_id, strand_key)
);
CREATE INDEX evidence_note_of_person ON evidence_note (person_id, rubric_key, created_at);

CREATE TABLE amendment (
  id ${identity},
  check_in_id BIGINT NOT NULL REFERENCES check_in (id),
  strand_key TEXT NOT NULL,
  before_kind TEXT CHECK (before_kind IN ('SCORED', 'NOT_SURE', 'SKIPPED')),
  before_points INTEGER CHECK (before_points BETWEEN 0 AND 10),
  before_who_might_know TEXT,
  after_kind TEXT CHECK (after_kind IN ('SCORED', 'NOT_SURE', 'SKIPPED')),
  after_points INTEGER CHECK (after_points BETWEEN 0 AND 10),
  after_who_might_know TEXT,
  amended_at BIGINT NOT NULL
);
CREATE INDEX amendment_of_check_in ON amendment (check_in_id);

-- gate_set_by and held_by are small lists in JSON: they are shown again and never asked for.
CREATE TABLE reading (
  check_in_id BIGINT PRIMARY KEY REFERENCES check_in (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  rubric_key TEXT NOT NULL,
  rubric_version TEXT NOT NULL,
  rule_version INTEGER NOT NULL,
  points_sum INTEGER NOT NULL CHECK (points_sum >= 0),
  answered INTEGER NOT NULL CHECK (answered >= 0),
  score INTEGER CHECK (score BETWEEN 0 AND 10),
  gate_set_by TEXT NOT NULL,
  held_by TEXT NOT NULL,
  noted INTEGER NOT NULL CHECK (noted >= 0),
  confidence TEXT CHECK (confidence IN ('SOLID', 'FAIR', 'THIN')),
  provisional BOOLEAN NOT NULL,
  own_view TEXT CHECK (own_view IN ('INVESTIGATING', 'ENVISIONING', 'PLANNING', 'STAGING')),
  why_lower TEXT CHECK (
    why_lower IN (
      'THINGS_CHANGED', 'SEE_IT_DIFFERENTLY', 'GUESSED_BEFORE', 'NEW_JOB', 'QUESTION_UNCLEAR')),
  look_back TEXT CHECK (look_back IN ('INVESTIGATING', 'ENVISIONING', 'PLANNING', 'STAGING')),
  read_at BIGINT NOT NULL,
  FOREIGN KEY (rubric_key, rubric_version) REFERENCES rubric_edition (rubric_key, rubric_version)
);
CREATE INDEX reading_of_person ON reading (person_id, rubric_key, read_at);

CREATE TABLE stage_move (
  id ${identity},
  person_id BIGINT NOT NULL REFERENCES person (id),
  rubric_key TEXT NOT NULL,
  rubric_version TEXT NOT NULL,
  from_stage TEXT CHECK (from_stage IN ('INVESTIGATING', 'ENVISIONING', 'PLANNING', 'STAGING')),
  to_stage TEXT NOT NULL
    CHECK (to_stage IN ('INVESTIGATING', 'ENVISIONING', 'PLANNING', 'STAGING')),
  cause TEXT NOT NULL CHECK (
    cause IN (
      'BASELINE', 'NEW_JOB', 'TWO_READINGS', 'NEW_NOTE', 'TWO_LOWER_READINGS', 'AMENDED')),
  check_in_id BIGINT NOT NULL REFERENCES check_in (id),
  moved_at BIGINT NOT NULL,
  FOREIGN KEY (rubric_key, rubric_version) REFERENCES rubric_edition (rubric_key, rubric_version)
);
CREATE INDEX stage_move_of_person ON stage_move (person_id, rubric_key);
CREATE INDEX stage_move_of_check_in ON stage_move (check_in_id);

CREATE TABLE delivery_key (
  platform TEXT NOT NULL,
  delivery_key TEXT NOT NULL,
  came_at BIGINT NOT NULL,
  PRIMARY KEY (platform, delivery_key)
);
CREATE INDEX delivery_key_by_age ON delivery_key (came_at);

-- payload is empty once a message is sent: what was said stands on the platform, not here.
CREATE TABLE outgoing (
  id ${identity},
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  payload TEXT,
  replaces TEXT,
  state TEXT NOT NULL CHECK (state IN ('DUE', 'SENDING', 'SENT', 'UNKNOWN', 'FAILED', 'SKIPPED')),
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  why TEXT,
  due_at BIGINT NOT NULL,
  claimed_by TEXT,
  claimed_at BIGINT,
  settled_at BIGINT,
  CHECK ((state = 'SENT') = (payload IS NULL))
);
CREATE INDEX outgoing_waiting ON outgoing (platform, workspace, conversation, id)
  WHERE state IN ('DUE', 'SENDING');
CREATE INDEX outgoing_settled ON outgoing (settled_at) WHERE settled_at IS NOT NULL;

-- One row for each conversation that we keep ourselves; its lock puts changes in order.
CREATE TABLE transcript (
  id ${identity},
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE (platform, workspace, conversation)
);

CREATE TABLE transcript_entry (
  id ${identity},
  transcript_id BIGINT NOT NULL REFERENCES transcript (id),
  version BIGINT NOT NULL,
  said_key TEXT,
  said TEXT,
  message TEXT,
  entered_at BIGINT NOT NULL,
  UNIQUE (transcript_id, said_key),
  CHECK ((said IS NULL) <> (message IS NULL)),
  CHECK ((said IS NULL) = (said_key IS NULL))
);
CREATE INDEX transcript_entry_by_version ON transcript_entry (transcript_id, version);

-- Every message that was shown, also those whose place another has taken since. The row in
-- outgoing may be forgotten earlier, so this does not refer to it.
CREATE TABLE transcript_shown (
  outgoing_id BIGINT PRIMARY KEY,
  entry_id BIGINT NOT NULL REFERENCES transcript_entry (id)
);
