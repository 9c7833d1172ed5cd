-- A message may have arrived or not: look_at says when its platform is asked next whether it is
-- there. Only messages that are UNKNOWN have one, and only while a look can still tell.
ALTER TABLE outgoing ADD COLUMN look_at BIGINT CHECK (look_at IS NULL OR state = 'UNKNOWN');
CREATE INDEX outgoing_in_doubt ON outgoing (platform, workspace, conversation, id)
  WHERE look_at IS NOT NULL;
