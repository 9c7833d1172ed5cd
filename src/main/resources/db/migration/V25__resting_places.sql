-- Places whose platform refused a message for good: nothing that nobody waits for is written to them
-- while resting is true. The row stays until a message arrives there, so that whoever leads a
-- channel is told once (told) of what keeps it shut (cause).
CREATE TABLE resting_place (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  cause TEXT NOT NULL,
  since BIGINT NOT NULL,
  resting BOOLEAN NOT NULL,
  told BOOLEAN NOT NULL,
  PRIMARY KEY (platform, workspace, conversation)
);
