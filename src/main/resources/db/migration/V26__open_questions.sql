-- What was asked last in a conversation and has no answer yet: the message with its buttons, and the
-- line that it asks about, where there is one.
CREATE TABLE open_question (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  message TEXT NOT NULL,
  typed TEXT,
  asked_at BIGINT NOT NULL,
  PRIMARY KEY (platform, workspace, conversation)
);
