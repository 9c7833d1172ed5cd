-- Charts of messages that are kept have ranges, which older ones do not. In people's words the marks
-- around names stand escaped, so nothing but a part of a message fits.
UPDATE outgoing SET payload = REPLACE(
  payload, '"part":"stageChart"', '"part":"stageChart","ranges":{"each":[],"name":""}');
UPDATE transcript_entry SET message = REPLACE(
  message, '"part":"stageChart"', '"part":"stageChart","ranges":{"each":[],"name":""}');
