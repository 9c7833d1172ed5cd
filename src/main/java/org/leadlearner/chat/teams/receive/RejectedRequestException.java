package org.leadlearner.chat.teams.receive;

/** A request is rejected. The message names the reason and quotes nothing of the request. */
public final class RejectedRequestException extends RuntimeException {
  private static final long serialVersionUID = 1;

  static final int BAD_REQUEST = 400;
  public static final int UNAUTHORIZED = 401;
  public static final int FORBIDDEN = 403;
  public static final int UNAVAILABLE = 503;

  private final int status;

  /**
   * @param status the HTTP status of the response
   */
  public RejectedRequestException(int status, String why) {
    super(why, null, false, false);
    this.status = status;
  }

  public int status() {
    return status;
  }
}
