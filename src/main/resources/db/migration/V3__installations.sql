-- Workspaces that installed the assistant. credentials is base64 of a nonce and what AES-256-GCM made
-- with the key of this number; the platform and the workspace are sealed in, so that it can be
-- opened in no other row.
CREATE TABLE installation (
  platform TEXT NOT NULL,
  workspace TEXT NOT NULL,
  name TEXT NOT NULL,
  key_number INTEGER NOT NULL CHECK (key_number > 0),
  credentials TEXT NOT NULL,
  installed_at BIGINT NOT NULL,
  PRIMARY KEY (platform, workspace)
);
