package org.leadlearner.chat.slack.api;

/** A call that set something up did not succeed. */
public final class SlackException extends Exception {
  private static final long serialVersionUID = 1;

  public enum Kind {
    /** No answer came. */
    UNREACHABLE,
    /** An answer came that was none of Slack's Web API. */
    UNFIT,
    /** Slack said no. */
    REFUSED
  }

  private final Kind kind;
  private final String reason;

  /**
   * @param reason Slack's own word, such as invalid_code, or what went wrong; never a secret
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
