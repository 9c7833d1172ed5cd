package org.leadlearner.chat.teams.connector;

/** No token could be had; the message says why and nothing secret. */
final class TokenFailure extends Exception {
  private static final long serialVersionUID = 1;

  TokenFailure(String why) {
    super(why);
  }
}
