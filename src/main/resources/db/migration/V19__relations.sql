-- How somebody belongs to their workspace, as their platform told last; empty while it told nothing.
-- The dashboard and what is sent unasked go by it.
ALTER TABLE person ADD COLUMN relation TEXT CHECK (relation IN ('MEMBER', 'GUEST', 'STRANGER'));
