-- What somebody asks for in a channel is asked about in their own conversation, and done in the
-- channel: its id, in the same workspace.
ALTER TABLE open_question ADD COLUMN channel TEXT;
