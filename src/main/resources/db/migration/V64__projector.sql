-- Which browsers may show which round. hash is the SHA-256 of a secret that nobody but a browser has; a
-- link becomes a screen as it is used.
CREATE TABLE projector_pass (
  hash TEXT PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES person (id),
  round_id BIGINT NOT NULL REFERENCES round (id),
  is_link BOOLEAN NOT NULL,
  ends_at BIGINT NOT NULL
);
CREATE INDEX projector_pass_of_person ON projector_pass (person_id);
CREATE INDEX projector_pass_by_end ON projector_pass (ends_at);
