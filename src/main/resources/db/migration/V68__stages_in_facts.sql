-- A fact of a message that is kept says whether its value is a stage. In people's words the marks
-- around names stand escaped, so nothing but a fact fits.
UPDATE outgoing SET payload = REPLACE(
  payload, '"value":{"spans":', '"isStage":false,"value":{"spans":');
UPDATE transcript_entry SET message = REPLACE(
  message, '"value":{"spans":', '"isStage":false,"value":{"spans":');
UPDATE open_question SET message = REPLACE(
  message, '"value":{"spans":', '"isStage":false,"value":{"spans":');
