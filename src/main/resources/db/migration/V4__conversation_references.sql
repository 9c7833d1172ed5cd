-- How a conversation is reached on a platform that says so with what comes in, as it said last.
CREATE TABLE conversation_reference (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  service_url TEXT NOT NULL,
  platform_conversation TEXT NOT NULL,
  bot TEXT NOT NULL,
  platform_user TEXT,
  came_at BIGINT NOT NULL,
  PRIMARY KEY (platform, workspace, conversation)
);
CREATE INDEX conversation_reference_newest ON conversation_reference (platform, workspace, came_at);

-- Conversations that may not be written to, until the assistant is installed there again. One may
-- be blocked before it has a reference, so this does not refer to one.
CREATE TABLE blocked_conversation (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  why TEXT NOT NULL,
  since BIGINT NOT NULL,
  PRIMARY KEY (platform, workspace, conversation)
);
