-- Who may enter the dashboard. hash is the SHA-256 of a secret that nobody but a browser has; a
-- link is deleted as it is used, and both are deleted some time after they end.

CREATE TABLE dashboard_link (
  hash TEXT PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id),
  ends_at BIGINT NOT NULL
);
CREATE INDEX dashboard_link_of_person ON dashboard_link (person_id);
CREATE INDEX dashboard_link_by_end ON dashboard_link (ends_at);

CREATE TABLE dashboard_session (
  hash TEXT PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id),
  ends_at BIGINT NOT NULL
);
CREATE INDEX dashboard_session_of_person ON dashboard_session (person_id);
CREATE INDEX dashboard_session_by_end ON dashboard_session (ends_at);
