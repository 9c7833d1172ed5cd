-- The askings of staff. The secret makes codes and proves them. No table here has a time, and
-- nothing joins who was given a link with the codes that were used, or these with what was counted.
-- What stands in the last three is deleted as one closes.
CREATE TABLE staff_mirror (
  id ${identity},
  team_id BIGINT NOT NULL REFERENCES team (id),
  round_id BIGINT NOT NULL REFERENCES round (id),
  state TEXT NOT NULL CHECK (state IN ('PREPARED', 'OPEN', 'CLOSED')),
  last_day TEXT,
  closed_on TEXT,
  secret TEXT,
  codes INTEGER NOT NULL,
  links INTEGER NOT NULL,
  is_shown BOOLEAN NOT NULL,
  result TEXT
);
CREATE INDEX staff_mirror_of_team ON staff_mirror (team_id);

-- The channels that staff are asked in, or are to be.
CREATE TABLE staff_place (
  id ${identity},
  mirror_id BIGINT NOT NULL REFERENCES staff_mirror (id),
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  is_posted BOOLEAN NOT NULL,
  UNIQUE (mirror_id, platform, workspace, conversation)
);

-- Who was given a link; which one is not known.
CREATE TABLE staff_given (
  mirror_id BIGINT NOT NULL REFERENCES staff_mirror (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  PRIMARY KEY (mirror_id, person_id)
);
CREATE INDEX staff_given_to_person ON staff_given (person_id);

-- The codes that were used, each as a SHA-256.
CREATE TABLE staff_used (
  mirror_id BIGINT NOT NULL REFERENCES staff_mirror (id),
  code_hash TEXT NOT NULL,
  PRIMARY KEY (mirror_id, code_hash)
);

-- How many said what, a row for each strand and stage, and one for those who cannot tell.
CREATE TABLE staff_count (
  mirror_id BIGINT NOT NULL REFERENCES staff_mirror (id),
  strand_key TEXT NOT NULL,
  said TEXT NOT NULL,
  people INTEGER NOT NULL,
  PRIMARY KEY (mirror_id, strand_key, said)
);
