-- What a channel is called, where its platform tells; and whose own prompt rests on which channel's
-- days.

ALTER TABLE prompt_schedule ADD COLUMN channel_name TEXT;

-- rests_for is the schedule of the channel; a person is asked about it once.
ALTER TABLE prompt_preference ADD COLUMN rests_for BIGINT REFERENCES prompt_schedule (id);
ALTER TABLE prompt_preference ADD COLUMN rest_offered BOOLEAN NOT NULL DEFAULT FALSE;
