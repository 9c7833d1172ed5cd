package org.leadlearner.chat.teams;

/** What came in is not taken. The message names the reason and quotes nothing of what came. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  static final int BAD_REQUEST = 400;
  static final int UNAUTHORIZED = 401;
  static final int FORBIDDEN = 403;
  static final int UNAVAILABLE = 503;

  private final int status;

  /**
   * @param status of the HTTP answer
   */
  Refused(int status, String why) {
    super(why, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }
}
