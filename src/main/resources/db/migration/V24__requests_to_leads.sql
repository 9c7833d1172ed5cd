-- What somebody asked others to decide: it is asked once a day, and decided once. The place is the
-- channel that it is for, or the asker's own conversation. IN_CHANNEL asks for nothing: it says that
-- the person did something in that channel, so that what they press elsewhere may be about it.
CREATE TABLE access_request (
  id ${identity},
  person_id BIGINT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('TEAM_HOME', 'CHANNEL_LEAD', 'CLOSED_DAY', 'IN_CHANNEL')),
  about TEXT NOT NULL,
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  decided BOOLEAN NOT NULL
);
CREATE INDEX access_request_of_person ON access_request (person_id, kind, asked_at);
CREATE INDEX access_request_by_age ON access_request (asked_at);
