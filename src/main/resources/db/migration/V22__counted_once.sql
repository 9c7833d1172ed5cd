-- A check-in counts in one closed round at most, of whatever team, and only where the person was
-- counted as they finished it.

-- Since when a member is counted; empty while they are not, such as after they left. Who joined
-- before this column was there is counted since they last joined, as far as the audit log tells.
ALTER TABLE team_member ADD COLUMN counted_since BIGINT;
UPDATE team_member SET counted_since = COALESCE(
  (SELECT MAX(changed_at) FROM team_change
    WHERE team_change.team_id = team_member.team_id AND kind = 'JOINED'
      AND by_person = team_member.person_id),
  0)
WHERE state = 'JOINED' AND role <> 'OBSERVER';

CREATE TABLE round_check_in (
  check_in_id BIGINT PRIMARY KEY REFERENCES check_in (id),
  round_id BIGINT NOT NULL REFERENCES round (id)
);
CREATE INDEX round_check_in_of_round ON round_check_in (round_id);

-- Which check-ins counted in the rounds that are closed was not kept. Whatever may have counted in
-- one of them, and lies in its window, counts in no other. This reads the check-ins of closed
-- rounds once, by an index: some thousands in the largest district.
INSERT INTO round_check_in (check_in_id, round_id)
SELECT check_in.id, MIN(round.id)
FROM round
  JOIN team_member ON team_member.team_id = round.team_id
    AND role <> 'OBSERVER' AND state IN ('JOINED', 'LEFT')
  JOIN check_in ON check_in.person_id = team_member.person_id AND status = 'FINISHED'
    AND check_in.rubric_key = round.rubric_key AND check_in.rubric_version = round.rubric_version
    AND finished_at >= opened_at AND finished_at <= closed_at
WHERE closed_at IS NOT NULL
GROUP BY check_in.id;
