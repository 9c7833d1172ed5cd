-- Which node sends to a workspace, and until when nobody else does: it alone counts what goes there
-- against the workspace's limits. By the database's own clock. Without a row nobody has it; where one
-- process has the database for itself there is none.
CREATE TABLE lane (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  held_by TEXT NOT NULL,
  held_until BIGINT NOT NULL,
  PRIMARY KEY (platform, workspace)
);
