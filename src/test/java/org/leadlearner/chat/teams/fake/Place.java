package org.leadlearner.chat.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.leadlearner.chat.fake.Json;

/**
 * Where somebody writes: a person's own conversation, the group chat, or a thread in a channel.
 *
 * @param kind as {@code conversationType}
 * @param room the conversation without its thread
 * @param thread the id of the message that the thread began with
 */
public record Place(Cast.User who, String kind, String room, Optional<String> thread) {

  /** The person's own conversation with the bot. */
  public static Place personal(Cast.User who) {
    return new Place(who, "personal", who.personal(), Optional.empty());
  }

  public static Place group(Cast.User who) {
    return new Place(who, "groupChat", Cast.GROUP, Optional.empty());
  }

  /** In the thread of a channel that began with this message. */
  public static Place channel(Cast.User who, String thread) {
    return new Place(who, "channel", Cast.CHANNEL, Optional.of(thread));
  }

  /** The conversation's id as activities carry it. */
  public String conversation() {
    return thread.map(root -> room + ";messageid=" + root).orElse(room);
  }

  boolean isShared() {
    return !kind.equals("personal");
  }

  /** What every activity from here carries. */
  ObjectNode activity(String type, String serviceUrl) {
    ObjectNode activity =
        Json.object().put("type", type).put("channelId", "msteams").put("serviceUrl", serviceUrl);
    activity
        .putObject("from")
        .put("id", who.id())
        .put("name", who.name())
        .put("aadObjectId", who.aadObjectId());
    activity.putObject("recipient").put("id", Cast.BOT).put("name", Cast.BOT_NAME);
    ObjectNode conversation =
        activity
            .putObject("conversation")
            .put("conversationType", kind)
            .put("tenantId", Cast.TENANT)
            .put("id", conversation());
    ObjectNode data = activity.putObject("channelData");
    data.putObject("tenant").put("id", Cast.TENANT);
    if (isShared()) {
      conversation.put("isGroup", true);
    }
    if (thread.isPresent()) {
      data.put("teamsChannelId", room).put("teamsTeamId", Cast.TEAM);
      data.putObject("channel").put("id", room);
      data.putObject("team").put("id", Cast.TEAM);
    }
    return withClient(activity);
  }

  private ObjectNode withClient(ObjectNode activity) {
    activity
        .putArray("entities")
        .addObject()
        .put("type", "clientInfo")
        .put("locale", "en-US")
        .put("country", "US")
        .put("platform", "Web")
        .put("timezone", who.zone());
    return activity
        .put("locale", "en-US")
        .put("localTimezone", who.zone())
        .put("timestamp", "2026-10-01T14:00:00Z");
  }
}
