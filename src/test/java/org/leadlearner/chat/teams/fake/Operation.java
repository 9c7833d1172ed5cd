package org.leadlearner.chat.teams.fake;

import java.util.Set;

/** What a request to the fake asks for. */
public enum Operation {
  OPENID,
  KEYS,
  TOKEN,
  CREATE,
  SEND,
  UPDATE,
  DELETE,
  MEMBERS,
  MEMBER,
  PAGED_MEMBERS,
  UNKNOWN;

  boolean isConnector() {
    return !Set.of(OPENID, KEYS, TOKEN).contains(this);
  }
}
