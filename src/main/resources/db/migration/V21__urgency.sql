-- Who waits for a message: nobody (0), somebody who did what others are told of (1), somebody whom it
-- answers (2). Those that are waited for are few, so their index is small however many prompts are
-- due. Nothing is written anew: both databases take the column from the schema.
ALTER TABLE outgoing ADD COLUMN urgency INTEGER NOT NULL DEFAULT 0
  CHECK (urgency BETWEEN 0 AND 2);
CREATE INDEX outgoing_urgent ON outgoing (platform, workspace, urgency, id)
  WHERE state = 'DUE' AND urgency > 0;
