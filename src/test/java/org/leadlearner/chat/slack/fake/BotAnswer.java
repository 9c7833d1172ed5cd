package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import org.leadlearner.chat.fake.Json;

/**
 * What the bot answered.
 *
 * @param status of HTTP; over a socket 200 for an acknowledgement; 0 where no answer came
 * @param body the HTTP body, or the payload of the acknowledgement; may be empty
 * @param milliseconds from the first byte sent to the last received
 */
public record BotAnswer(int status, String body, long milliseconds, Delivery sent) {
  private static final int NO_ANSWER = 0;
  private static final int SLACK_WAITS_MILLISECONDS = 3000;

  static BotAnswer none(long milliseconds, Delivery sent) {
    return new BotAnswer(NO_ANSWER, "", milliseconds, sent);
  }

  /** Whether Slack takes it for delivered: 2xx within 3 seconds. */
  public boolean accepted() {
    return status >= 200 && status < 300 && milliseconds <= SLACK_WAITS_MILLISECONDS;
  }

  /** The body as JSON; missing where it is none. */
  public JsonNode json() {
    return Json.read(body).orElseGet(() -> Json.object().path("missing"));
  }
}
