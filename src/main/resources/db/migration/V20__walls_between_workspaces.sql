-- What keeps one workspace from reaching into another.

-- The workspace of each platform that installed the assistant first. Unless the operator named some,
-- it alone is heard, and it stays the one when it removes the assistant. Of several that are there
-- already, it is the one whose people were met first.
CREATE TABLE first_workspace (
  platform TEXT PRIMARY KEY,
  workspace TEXT NOT NULL,
  since BIGINT NOT NULL
);
INSERT INTO first_workspace (platform, workspace, since)
SELECT platform, workspace, installed_at FROM (
  SELECT
    installation.platform,
    installation.workspace,
    installation.installed_at,
    ROW_NUMBER() OVER (
      PARTITION BY installation.platform
      ORDER BY
        COALESCE(
          (SELECT MIN(person.met_at) FROM account JOIN person ON person.id = account.person_id
            WHERE account.platform = installation.platform
              AND account.workspace = installation.workspace
              AND account.linked_at IS NULL),
          9223372036854775807),
        installation.installed_at,
        installation.workspace) AS place
  FROM installation) AS ordered
WHERE place = 1;
