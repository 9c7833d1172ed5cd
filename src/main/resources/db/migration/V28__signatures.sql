-- Who was asked to sign what a team agreed on, and what they said; only how many signed is ever
-- shown. person_id is empty once that person was forgotten, signs until somebody answers.
CREATE TABLE signature (
  round_id BIGINT NOT NULL REFERENCES agreement (round_id),
  agreed_at BIGINT NOT NULL,
  person_id BIGINT REFERENCES person (id),
  asked_at BIGINT NOT NULL,
  signs BOOLEAN
);
CREATE UNIQUE INDEX one_signature_each ON signature (round_id, agreed_at, person_id);
CREATE INDEX signature_of_person ON signature (person_id);
