-- Whom the district's list names and who has not greeted the assistant yet: known by an account, or by an
-- address in small letters. The row goes once they are recognized, with the address in it.
CREATE TABLE roster_entry (
  id ${identity},
  platform TEXT,
  workspace TEXT,
  platform_user TEXT,
  address TEXT,
  school TEXT,
  role TEXT NOT NULL CHECK (role IN ('MEMBER', 'LEAD', 'OBSERVER')),
  team_id BIGINT REFERENCES team (id),
  imported_at BIGINT NOT NULL,
  CHECK ((platform IS NULL) <> (address IS NULL)),
  CHECK ((platform IS NULL) = (workspace IS NULL) AND (platform IS NULL) = (platform_user IS NULL))
);
CREATE UNIQUE INDEX roster_entry_of_account ON roster_entry (platform, workspace, platform_user)
  WHERE platform IS NOT NULL;
CREATE UNIQUE INDEX roster_entry_of_address ON roster_entry (address) WHERE address IS NOT NULL;

-- The school at which the list named somebody who was recognized.
CREATE TABLE listed_school (
  person_id BIGINT PRIMARY KEY REFERENCES person (id),
  school TEXT NOT NULL,
  listed_at BIGINT NOT NULL
);
