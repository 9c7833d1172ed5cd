-- When somebody asked to be reminded of the check-in; the last wish counts.
CREATE TABLE reminder (
  person_id BIGINT PRIMARY KEY REFERENCES person (id),
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  due_at BIGINT NOT NULL
);
CREATE INDEX reminder_due ON reminder (due_at);
