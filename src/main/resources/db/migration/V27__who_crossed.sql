-- How many of the same people crossed with a middle that changed its stage: 0, 1, or 2 for two or
-- more, by the key of the strand. Empty for rounds that closed before this column was there.
ALTER TABLE snapshot ADD COLUMN crossed TEXT;
