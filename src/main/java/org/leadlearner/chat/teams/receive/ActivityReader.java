package org.leadlearner.chat.teams.receive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.util.Set;

/** Reads an activity into the SDK's type. */
public final class ActivityReader {

  /**
   * The fields that we use. The SDK fails on others: it cannot parse a whole second in times, and
   * reads a fraction of three digits as nanoseconds (decisions.md), so times are not among them.
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

  private static final String MOMENT = "localTimestamp";

  private ActivityReader() {}

  /** Throws {@link RejectedRequestException} for input that cannot be read. */
  public static Activity read(byte[] body) {
    try {
      JsonNode tree = ActivityJson.read(body);
      if (tree instanceof ObjectNode object && tree.path("type").isTextual()) {
        return activity(object);
      }
    } catch (IOException | RuntimeException unreadable) {
      // Its message could quote what was sent.
    }
    throw new RejectedRequestException(
        RejectedRequestException.BAD_REQUEST, "it is no activity that can be read");
  }

  private static Activity activity(ObjectNode object) throws IOException {
    JsonNode moment = object.path(MOMENT);
    Activity activity = ActivityJson.as(Activity.class, object.retain(READ));
    if (moment.isTextual()) {
      activity.setProperties(MOMENT, moment);
    }
    return activity;
  }

  /** When the person did it, by the clock of their device; empty when it is missing. */
  static String moment(Activity activity) {
    JsonNode moment = activity.getProperties().get(MOMENT);
    return moment == null ? "" : moment.asText();
  }
}
