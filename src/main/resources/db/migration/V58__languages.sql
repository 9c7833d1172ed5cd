-- The language that somebody asked for; empty while their platform's counts.
ALTER TABLE person ADD COLUMN language TEXT;

-- The language that a channel is spoken to in; English where none was chosen.
CREATE TABLE channel_language (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  conversation TEXT NOT NULL,
  language TEXT NOT NULL,
  PRIMARY KEY (platform, workspace, conversation)
);
