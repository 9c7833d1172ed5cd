package org.leadlearner.chat.slack.receive;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadlearner.chat.slack.user.SlackUser;

/**
 * The outer fields of every event.
 *
 * @param team the workspace of the installation; in a shared channel people of other workspaces
 *     write as well
 * @param bot the bot's user id there, empty when the payload does not contain it
 */
record EventEnvelope(String team, String bot, String eventId) {

  static EventEnvelope of(EventsApiPayload<?> payload) {
    String bot =
        InstalledWorkspace.authorization(payload)
            .filter(one -> Boolean.TRUE.equals(one.getIsBot()))
            .map(Authorization::getUserId)
            .orElse("");
    return new EventEnvelope(
        InstalledWorkspace.of(payload),
        bot,
        PayloadLimits.required(payload.getEventId(), "event_id"));
  }

  String key() {
    return "event:" + eventId;
  }

  SlackUser actor(@Nullable String user, @Nullable String home) {
    return new SlackUser(
        team, PayloadLimits.required(user, "user"), Optional.ofNullable(home), Optional.empty());
  }
}
