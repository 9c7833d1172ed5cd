package org.leadlearner.chat.teams.fake;

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
    return ordinal() >= CREATE.ordinal();
  }
}
