package org.leadlearner.chat.slack.fake;

/** How a request to the bot is signed: properly, or in one of the ways that must be refused. */
public enum Signature {
  GOOD,
  WRONG_SECRET,
  /** Signed ten minutes ago. */
  OLD,
  /** Signed ten minutes from now. */
  FUTURE,
  /** The body is another than the one that was signed. */
  TAMPERED_BODY,
  /** Neither header. */
  NONE,
  NO_TIMESTAMP,
  /** Signed properly over a timestamp that is no number. */
  TIMESTAMP_NOT_A_NUMBER,
  /** Right but for the version: v1 instead of v0. */
  VERSION_1,
  EMPTY
}
