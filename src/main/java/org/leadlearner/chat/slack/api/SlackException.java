package org.leadlearner.chat.slack.api;

/** A setup call failed. */
public final class SlackException extends Exception {
  private static final long serialVersionUID = 1;

  public enum Kind {
    /** There was no response. */
    UNREACHABLE,
    /** The response was not from Slack's Web API. */
    UNFIT,
    /** Slack refused. */
    REFUSED
  }

  private final Kind kind;
  private final String reason;

  /**
   * @param reason Slack's error code, such as invalid_code, or what went wrong; never a secret
   */
  public SlackException(Kind kind, String reason) {
    super(reason);
    this.kind = kind;
    this.reason = reason;
  }

  public Kind kind() {
    return kind;
  }

  public String reason() {
    return reason;
  }
}
