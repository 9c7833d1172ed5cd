package org.leadlearner.chat.teams.fake;

/** What the Authorization header of an activity contains. */
public enum TokenKind {
  /** As the Bot Connector signs. */
  GOOD(true),
  /** Ran out two minutes ago, which the five minutes of leeway cover. */
  EXPIRED_IN_LEEWAY(true),
  /** No header at all. */
  NONE(false),
  /** A Bearer that is no JWT. */
  MALFORMED(false),
  /** Basic instead of Bearer. */
  BASIC(false),
  /** Signed with another key under the id of the good one. */
  WRONG_KEY(false),
  /** Signed with a key that is not published. */
  UNKNOWN_KEY(false),
  /** Signed with a published key that is not endorsed for msteams. */
  UNENDORSED(false),
  EXPIRED(false),
  NOT_YET(false),
  WRONG_AUDIENCE(false),
  NO_AUDIENCE(false),
  WRONG_ISSUER(false),
  /** As a skill or the Emulator would sign: issued by the tenant for our own app. */
  EMULATOR(false),
  WRONG_SERVICE_URL(false),
  NO_SERVICE_URL(false),
  /** Algorithm none, no signature. */
  UNSIGNED(false),
  /** Signed by HMAC with the public key as the secret. */
  HMAC(false),
  /** A good signature over other claims. */
  TAMPERED(false);

  private final boolean good;

  TokenKind(boolean good) {
    this.good = good;
  }

  /** Whether a bot has to take it. */
  public boolean isGood() {
    return good;
  }
}
