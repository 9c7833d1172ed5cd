-- What was given on a day and passed over for another one.
CREATE TABLE prompt_passed (
  addressee TEXT NOT NULL,
  day TEXT NOT NULL,
  prompt TEXT NOT NULL,
  PRIMARY KEY (addressee, day, prompt)
);

-- Whether they want more like a prompt, or fewer; the last word counts.
CREATE TABLE prompt_opinion (
  addressee TEXT NOT NULL,
  prompt TEXT NOT NULL,
  action TEXT,
  liked BOOLEAN NOT NULL,
  said_on TEXT NOT NULL,
  PRIMARY KEY (addressee, prompt)
);

-- A prompt that is to come again at a moment of its own day.
CREATE TABLE prompt_later (
  person_id BIGINT PRIMARY KEY REFERENCES person (id),
  day TEXT NOT NULL,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  zone TEXT NOT NULL,
  due_at BIGINT NOT NULL
);
CREATE INDEX prompt_later_due ON prompt_later (due_at);
