-- Public holidays are computed. Kept are the days of them on which school is held all the same.
CREATE TABLE holiday_taken_back (
  day TEXT NOT NULL PRIMARY KEY
);
