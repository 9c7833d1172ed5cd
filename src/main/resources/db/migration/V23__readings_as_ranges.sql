-- A reading with open strands is a range: score is its lower end, score_highest its upper one. Under
-- version 1 of the rule they were one point. left_open says how many counted strands had no answer;
-- of version 1 it is only known whether there were any. confidence stands for readings of version 1
-- alone.
ALTER TABLE reading ADD COLUMN score_highest INTEGER CHECK (score_highest BETWEEN 0 AND 10);
ALTER TABLE reading ADD COLUMN left_open INTEGER NOT NULL DEFAULT 0 CHECK (left_open >= 0);
UPDATE reading SET score_highest = score;
UPDATE reading SET left_open = 1 WHERE provisional;

-- What a reading was made from: points by strand, and the strands with a note then. Empty where only
-- the answers of the check-in tell it.
ALTER TABLE reading ADD COLUMN basis TEXT;
