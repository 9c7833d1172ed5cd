-- Teams, the rounds in which their check-ins count together, and what they agree on. Days are texts
-- such as 2026-10-01.

CREATE TABLE team (
  id ${identity},
  name TEXT NOT NULL
);

-- A channel is the home of one team; position keeps the order they were given in.
CREATE TABLE team_home (
  team_id BIGINT NOT NULL REFERENCES team (id),
  position INTEGER NOT NULL,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  PRIMARY KEY (team_id, platform),
  UNIQUE (platform, workspace, conversation)
);

CREATE TABLE team_summary_place (
  team_id BIGINT NOT NULL REFERENCES team (id),
  position INTEGER NOT NULL,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  PRIMARY KEY (team_id, position)
);

-- The place is a person's own conversation; their name stands with the person.
CREATE TABLE team_member (
  arrival ${identity},
  team_id BIGINT NOT NULL REFERENCES team (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('MEMBER', 'LEAD', 'OBSERVER')),
  state TEXT NOT NULL CHECK (state IN ('INVITED', 'JOINED', 'DECLINED', 'LEFT')),
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  UNIQUE (team_id, person_id)
);
CREATE INDEX team_member_of_person ON team_member (person_id);

-- The audit log: rows are added, and never changed.
CREATE TABLE team_change (
  id ${identity},
  team_id BIGINT NOT NULL REFERENCES team (id),
  kind TEXT NOT NULL,
  by_person BIGINT REFERENCES person (id),
  about_person BIGINT REFERENCES person (id),
  detail TEXT NOT NULL,
  changed_at BIGINT NOT NULL
);
CREATE INDEX team_change_of_team ON team_change (team_id);

CREATE TABLE round (
  id ${identity},
  team_id BIGINT NOT NULL REFERENCES team (id),
  rubric_key TEXT NOT NULL,
  rubric_version TEXT NOT NULL,
  opened_at BIGINT NOT NULL,
  last_day TEXT NOT NULL,
  closed_at BIGINT,
  FOREIGN KEY (rubric_key, rubric_version) REFERENCES rubric_edition (rubric_key, rubric_version)
);
CREATE UNIQUE INDEX one_open_round ON round (team_id) WHERE closed_at IS NULL;
CREATE INDEX open_round_by_last_day ON round (last_day) WHERE closed_at IS NULL;
-- A person's check-ins of one window are found without reading those of other years.
CREATE INDEX check_in_finished ON check_in (person_id, rubric_key, rubric_version, finished_at)
  WHERE status = 'FINISHED';
CREATE INDEX round_of_team ON round (team_id, closed_at);

-- What a round came to, frozen. participation and result are shown as they stand and never asked
-- for, so they are JSON; neither has points or names of anybody.
CREATE TABLE snapshot (
  round_id BIGINT PRIMARY KEY REFERENCES round (id),
  participation TEXT NOT NULL,
  result TEXT NOT NULL,
  cohort TEXT NOT NULL
);

CREATE TABLE round_view (
  round_id BIGINT NOT NULL REFERENCES round (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  viewed_at BIGINT NOT NULL,
  PRIMARY KEY (round_id, person_id, viewed_at)
);

-- strands is a small list in JSON. The next step is whole or not there.
CREATE TABLE agreement (
  round_id BIGINT PRIMARY KEY REFERENCES round (id),
  recorded_by BIGINT NOT NULL REFERENCES person (id),
  strands TEXT NOT NULL,
  next_step TEXT,
  next_owner TEXT,
  due_day TEXT,
  agreed_at BIGINT NOT NULL,
  CHECK ((next_step IS NULL) = (due_day IS NULL)),
  CHECK ((next_owner IS NULL) = (due_day IS NULL))
);
CREATE INDEX agreement_by_due_day ON agreement (due_day) WHERE due_day IS NOT NULL;

-- A step that is put off to another day is followed up again on that day.
CREATE TABLE follow_up (
  round_id BIGINT NOT NULL REFERENCES agreement (round_id),
  due_day TEXT NOT NULL,
  PRIMARY KEY (round_id, due_day)
);
