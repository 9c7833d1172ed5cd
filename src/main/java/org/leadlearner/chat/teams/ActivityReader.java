package org.leadlearner.chat.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.util.Set;

/** Reads an activity into the SDK's own type. */
final class ActivityReader {

  /**
   * What we look at. The SDK stumbles over other fields: its times do not take a whole second, and
   * read a fraction of three digits as nanoseconds (dependencies.md), so times are not among them.
   */
  private static final Set<String> READ =
      Set.of(
          "type",
          "id",
          "name",
          "action",
          "channelId",
          "serviceUrl",
          "from",
          "recipient",
          "conversation",
          "channelData",
          "replyToId",
          "text",
          "value",
          "entities",
          "locale",
          "localTimezone",
          "membersAdded",
          "membersRemoved");

  /** When the person did it, by their own machine, else when Teams took it. */
  private static final Set<String> TIMES = Set.of("localTimestamp", "timestamp");

  private ActivityReader() {}

  /** Throws {@link Refused} for what cannot be read. */
  static Activity read(byte[] body) {
    try {
      JsonNode tree = Json.read(body);
      if (tree instanceof ObjectNode object && tree.path("type").isTextual()) {
        return activity(object);
      }
    } catch (IOException | RuntimeException unreadable) {
      // Its message could quote what was sent.
    }
    throw new Refused(Refused.BAD_REQUEST, "it is no activity that can be read");
  }

  private static Activity activity(ObjectNode object) throws IOException {
    Activity activity = Json.as(Activity.class, object.deepCopy().retain(READ));
    for (String time : TIMES) {
      if (object.path(time).isTextual()) {
        activity.setProperties(time, object.get(time));
      }
    }
    return activity;
  }

  /** When it was done, in the words of Teams; empty when it does not say. */
  static String time(Activity activity) {
    JsonNode local = activity.getProperties().get("localTimestamp");
    JsonNode taken = activity.getProperties().get("timestamp");
    return local != null ? local.asText() : taken != null ? taken.asText() : "";
  }
}
