package org.leadlearner.chat.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadlearner.chat.fake.Json;

/**
 * What the bot answered to an activity.
 *
 * @param status of HTTP; 0 when no answer came in time
 * @param activity what was sent, for the test that repeats it
 */
public record BotAnswer(int status, String body, ObjectNode activity) {

  /** The body as JSON; an empty object when it is none. */
  public JsonNode json() {
    return Json.readObject(body);
  }
}
