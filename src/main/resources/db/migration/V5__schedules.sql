-- When prompts are due, and on which days there is school. Dates are texts such as 2026-10-01 and
-- are meant in the schedule's own zone.

-- next_... is the turn that the schedule waits for, and look_at the moment to look at it: its own,
-- or a later one after a fault. All are NULL when nothing is to come.
CREATE TABLE prompt_schedule (
  id ${identity},
  person_id BIGINT REFERENCES person (id),
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  school TEXT,
  time_of_day TEXT NOT NULL,
  week_days TEXT NOT NULL,
  zone TEXT NOT NULL,
  leads_first_minutes INTEGER NOT NULL CHECK (leads_first_minutes >= 0),
  in_summer BOOLEAN NOT NULL,
  paused_until TEXT,
  active BOOLEAN NOT NULL,
  next_date TEXT,
  next_audience TEXT CHECK (next_audience IN ('LEADS', 'EVERYONE')),
  next_due_at BIGINT,
  look_at BIGINT,
  tries INTEGER NOT NULL
);
CREATE UNIQUE INDEX schedule_of_person ON prompt_schedule (person_id)
  WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX schedule_of_channel ON prompt_schedule (platform, workspace, conversation)
  WHERE person_id IS NULL;
CREATE INDEX schedule_to_look_at ON prompt_schedule (look_at);

-- What happened stays so: the key lets no turn of a schedule happen twice.
CREATE TABLE occurrence (
  schedule_id BIGINT NOT NULL REFERENCES prompt_schedule (id),
  local_date TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('LEADS', 'EVERYONE')),
  outcome TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (schedule_id, local_date, audience)
);
CREATE INDEX occurrence_by_time ON occurrence (recorded_at);
CREATE INDEX occurrence_by_date ON occurrence (local_date);

-- source is what a period was imported from, and empty for one that was entered by hand.
CREATE TABLE calendar_period (
  id ${identity},
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('TERM', 'BREAK', 'TESTING', 'CLOSED')),
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  school TEXT,
  source TEXT NOT NULL,
  CHECK (first_day <= last_day)
);

-- A message is of no use any more after useful_until, and is skipped then.
ALTER TABLE outgoing ADD COLUMN useful_until BIGINT;
CREATE INDEX outgoing_of_passing_use ON outgoing (useful_until) WHERE useful_until IS NOT NULL;
