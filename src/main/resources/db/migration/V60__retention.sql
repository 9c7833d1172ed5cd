-- Records that were deleted for their age: how many and how old, and nothing of what stood in them. A
-- row for each table and day.
CREATE TABLE removal (
  removed_on TEXT NOT NULL,
  table_name TEXT NOT NULL,
  row_count BIGINT NOT NULL,
  older_than TEXT NOT NULL,
  oldest TEXT NOT NULL,
  PRIMARY KEY (removed_on, table_name)
);

-- Whoever deletes by age holds this one row first, so that nodes and commands do so one after the other.
CREATE TABLE removal_turn (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  taken_at BIGINT NOT NULL
);

-- Of a check-in that counted in a round or moved a stage, it stays that it was finished, without what was
-- answered: an earlier round of nearly the same people is known by it. This says since when.
ALTER TABLE check_in ADD COLUMN answers_removed_at BIGINT;
