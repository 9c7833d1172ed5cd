-- The connections that a platform allows one app in all, and which node has each until when, by the
-- database's own clock. A row that is over is free, and so is a number without a row; one that is
-- passing will be free soon. Where one process has the database for itself there is none.
CREATE TABLE socket_place (
  number INTEGER NOT NULL PRIMARY KEY,
  holder TEXT NOT NULL,
  is_passing BOOLEAN NOT NULL,
  held_until BIGINT NOT NULL
);
