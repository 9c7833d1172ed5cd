-- What people and channels were given, and what became of it. An addressee is a text such as
-- person:12 or channel:slack:T1:C1; days are texts such as 2026-10-01, in the addressee's own zone.

CREATE TABLE practice (
  addressee TEXT NOT NULL,
  day TEXT NOT NULL,
  prompt TEXT NOT NULL,
  strand_key TEXT NOT NULL,
  action TEXT,
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  seen_by TEXT NOT NULL CHECK (seen_by IN ('PRIVATE', 'TEAM', 'STAFF', 'PUBLIC')),
  PRIMARY KEY (addressee, day)
);

-- One reply of each person who answered; arrival tells which was first.
CREATE TABLE practice_reply (
  arrival ${identity},
  addressee TEXT NOT NULL,
  day TEXT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  answer TEXT NOT NULL CHECK (answer IN ('DID_IT', 'CHANGED_IT', 'NOT_TODAY')),
  note TEXT,
  shared BOOLEAN NOT NULL,
  replied_on TEXT NOT NULL,
  UNIQUE (addressee, day, person_id),
  FOREIGN KEY (addressee, day) REFERENCES practice (addressee, day)
);
CREATE INDEX practice_reply_of_person ON practice_reply (person_id, day);

CREATE TABLE prompt_preference (
  addressee TEXT PRIMARY KEY,
  seen_by_limit TEXT NOT NULL CHECK (seen_by_limit IN ('PRIVATE', 'TEAM', 'STAFF', 'PUBLIC')),
  policy_acknowledged BOOLEAN NOT NULL,
  replies TEXT NOT NULL CHECK (replies IN ('NOT_ASKED', 'ASKED', 'KEPT', 'NOT_KEPT')),
  heard_on TEXT,
  asked_on TEXT
);

CREATE TABLE channel_lead (
  arrival ${identity},
  addressee TEXT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  UNIQUE (addressee, person_id)
);

-- What a leader wrote for staff to read, kept while they look at it before it is posted.
CREATE TABLE staff_sentence (
  id ${identity},
  person_id BIGINT NOT NULL REFERENCES person (id),
  addressee TEXT NOT NULL,
  day TEXT NOT NULL,
  sentence TEXT NOT NULL,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  posted BOOLEAN NOT NULL,
  FOREIGN KEY (addressee, day) REFERENCES practice (addressee, day)
);
CREATE INDEX staff_sentence_of_person ON staff_sentence (person_id);
