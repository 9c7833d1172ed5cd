package org.leadlearner.chat.slack;

/** A call that set something up did not succeed. */
final class SlackFailure extends Exception {
  private static final long serialVersionUID = 1;

  enum Kind {
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
  SlackFailure(Kind kind, String reason) {
    super(reason);
    this.kind = kind;
    this.reason = reason;
  }

  Kind kind() {
    return kind;
  }

  String reason() {
    return reason;
  }
}
