-- How long it took, as the person said; NULL where they did not say.
ALTER TABLE practice_reply ADD COLUMN took_minutes INTEGER CHECK (took_minutes > 0);
