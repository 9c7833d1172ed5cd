package org.leadlearner.chat.teams.connector;

/** No token could be fetched; the message says why and contains nothing secret. */
final class TokenException extends Exception {
  private static final long serialVersionUID = 1;

  TokenException(String why) {
    super(why);
  }
}
