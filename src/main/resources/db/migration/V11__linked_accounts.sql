-- One person with accounts on two platforms. address is what the account's platform vouches for, in
-- small letters; it stands here only while linking is turned on. linked_at says that the account
-- joined a person who was known by another one; unlinked_at, that it never joins anybody again.
ALTER TABLE account ADD COLUMN address TEXT;
ALTER TABLE account ADD COLUMN linked_at BIGINT;
ALTER TABLE account ADD COLUMN unlinked_at BIGINT;
CREATE INDEX account_by_address ON account (address) WHERE address IS NOT NULL;

-- Whoever looks for the accounts of an address holds its row first, so that two who come at once
-- look one after the other.
CREATE TABLE address_in_use (
  address TEXT PRIMARY KEY,
  held_at BIGINT NOT NULL
);
