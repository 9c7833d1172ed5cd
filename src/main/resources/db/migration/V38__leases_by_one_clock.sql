-- Since when a sender holds a message, by the database's own clock: those of several nodes may differ
-- by more than a lease. Empty where one process has the database for itself, and for what was claimed
-- before this column was there; claimed_at is the sender's own clock.
ALTER TABLE outgoing ADD COLUMN held_since BIGINT;
