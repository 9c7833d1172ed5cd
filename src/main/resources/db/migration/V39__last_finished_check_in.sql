-- The check-in that somebody finished last, whatever edition of the rubric it was on; what is asked for an
-- edition is found by the same index.
CREATE INDEX check_in_finished_last ON check_in (person_id, rubric_key, finished_at, id) WHERE status = 'FINISHED';
DROP INDEX check_in_finished;
