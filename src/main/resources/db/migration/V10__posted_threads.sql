-- Threads in channels that began with a message of ours. A platform that brings every message of a
-- channel is listened to below these alone. Nobody's words stand here, and no person.
CREATE TABLE posted_thread (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  posted_at BIGINT NOT NULL,
  PRIMARY KEY (platform, workspace, conversation)
);
CREATE INDEX posted_thread_by_time ON posted_thread (posted_at);
