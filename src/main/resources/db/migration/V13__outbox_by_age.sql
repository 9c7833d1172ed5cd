-- A sender takes the oldest message of a workspace that is due. What was sent stays for a week, and
-- without these a look for the oldest, or for what another run left, goes through all of it.
CREATE INDEX outgoing_by_age ON outgoing (platform, workspace, id) WHERE state = 'DUE';
CREATE INDEX outgoing_on_its_way ON outgoing (id) WHERE state = 'SENDING';
