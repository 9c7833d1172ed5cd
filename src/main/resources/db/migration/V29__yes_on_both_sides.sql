-- Days on which a channel gets no prompts since one of its leads closed them, such as
-- "2026-10-05 2026-10-06". The district's own stand in calendar_period.
ALTER TABLE prompt_schedule ADD COLUMN closed_days TEXT NOT NULL DEFAULT '';

-- Two people with one address are asked before they become one, the elder first. Neither is asked
-- again within a day, nor ever after a no.
CREATE TABLE link_question (
  elder BIGINT NOT NULL REFERENCES person (id),
  younger BIGINT NOT NULL REFERENCES person (id),
  asked_at BIGINT NOT NULL,
  elder_agreed_at BIGINT,
  refused BOOLEAN NOT NULL,
  PRIMARY KEY (elder, younger)
);
CREATE INDEX link_question_of_younger ON link_question (younger);

-- An address from before may have come out of a stranger's workspace. It counts once it was told
-- again, which those who are not heard any more cannot do.
ALTER TABLE account ADD COLUMN address_counts BOOLEAN NOT NULL DEFAULT FALSE;
