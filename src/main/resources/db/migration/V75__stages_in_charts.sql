-- A line of a chart in a message that is kept says whether it is a stage. In people's words the
-- marks around names stand escaped, so nothing but a line of a chart fits.
UPDATE outgoing SET payload = REPLACE(
  payload, '"points":[', '"isStage":false,"points":[');
UPDATE transcript_entry SET message = REPLACE(
  message, '"points":[', '"isStage":false,"points":[');
UPDATE open_question SET message = REPLACE(
  message, '"points":[', '"isStage":false,"points":[');
