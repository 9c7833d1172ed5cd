package org.leadlearner.chat.teams.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.chat.teams.receive.ActivityJson;

/** The tenant of an activity, which stands in two places of it. */
final class Tenants {

  private Tenants() {}

  /** Each that is named; they are the same in all that Teams sends. */
  static List<String> named(Activity activity) {
    JsonNode channelData = ActivityJson.tree(activity.getChannelData());
    String ofConversation =
        activity.getConversation() == null ? null : activity.getConversation().getTenantId();
    return Stream.of(
            Optional.of(channelData.path("tenant").path("id").asText("")),
            Optional.ofNullable(ofConversation))
        .flatMap(Optional::stream)
        .filter(tenant -> !tenant.isBlank())
        .distinct()
        .toList();
  }
}
