package org.leadlearner.chat.slack.fake;

import org.leadlearner.chat.fake.Fault;

/** How Slack refuses a call. */
public final class SlackFault {
  private SlackFault() {}

  /** 429 with Retry-After; nothing is done. */
  public static Fault rateLimited(int seconds) {
    return Fault.answer(
        SlackAnswer.refused(429, "ratelimited").with("Retry-After", Integer.toString(seconds)));
  }

  /** A bare HTTP status with a body that is no use; nothing is done. */
  public static Fault status(int status) {
    return Fault.answer(SlackAnswer.refused(status, "internal"));
  }

  /** 200 with {@code ok: false} and this error; nothing is done. */
  public static Fault error(String error) {
    return Fault.answer(SlackAnswer.refused(200, error));
  }

  /** As {@link #error}: Slack says itself that some of the call may have succeeded; here none. */
  public static Fault fatalError() {
    return error("fatal_error");
  }
}
