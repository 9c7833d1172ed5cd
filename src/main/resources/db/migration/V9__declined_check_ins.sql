-- Whoever said "Not this time" to a check-in is not reminded of it again.

ALTER TABLE check_in ADD COLUMN declined BOOLEAN NOT NULL DEFAULT FALSE;
