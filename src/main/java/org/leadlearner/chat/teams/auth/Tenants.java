package org.leadlearner.chat.teams.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.chat.teams.receive.ActivityJson;

/** Reads the tenant of an activity, which has two fields for it. */
final class Tenants {

  private Tenants() {}

  /** Every tenant that is named; in activities from Teams they are all the same. */
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
