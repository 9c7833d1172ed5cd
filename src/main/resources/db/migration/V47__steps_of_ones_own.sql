-- What a person made their own next step, on one strand: written down first, open once there is a day on
-- which it is asked what became of it. ask_at is the moment of that question, and empty once it was asked.
CREATE TABLE personal_step (
  id ${identity},
  person_id BIGINT NOT NULL REFERENCES person (id),
  rubric_key TEXT NOT NULL,
  strand_key TEXT NOT NULL,
  words TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('WRITTEN', 'OPEN', 'DONE', 'DROPPED')),
  until_day TEXT,
  zone TEXT NOT NULL,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  ask_at BIGINT,
  ended_at BIGINT
);
CREATE INDEX personal_step_of_person ON personal_step (person_id, state);
CREATE INDEX personal_step_due ON personal_step (ask_at);
