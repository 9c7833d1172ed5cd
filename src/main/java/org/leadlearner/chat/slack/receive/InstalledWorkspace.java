package org.leadlearner.chat.slack.receive;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The workspace whose installation a payload belongs to. For an organization-wide installation
 * {@code team} is null, and in shared channels or forms it is the workspace of the user
 * (docs.slack.dev, interaction payloads and Events API).
 */
final class InstalledWorkspace {

  private InstalledWorkspace() {}

  /** For an interaction: the workspace of its view, or the one where it happened, or the user's. */
  static String of(@Nullable View view, @Nullable String team, @Nullable String userTeam) {
    String found =
        id(view == null ? null : view.getAppInstalledTeamId())
            .or(() -> id(team))
            .or(() -> id(userTeam))
            .orElse(null);
    return PayloadLimits.required(found, "team");
  }

  /** For an event: the workspace that it was authorized for, or the one where it happened. */
  static String of(EventsApiPayload<?> payload) {
    String found =
        authorization(payload)
            .flatMap(one -> id(one.getTeamId()))
            .or(() -> id(payload.getTeamId()))
            .orElse(null);
    return PayloadLimits.required(found, "team_id");
  }

  /** The installation that Slack sends an event for; of several it names one. */
  static Optional<Authorization> authorization(EventsApiPayload<?> payload) {
    List<Authorization> all = payload.getAuthorizations();
    return all == null ? Optional.empty() : all.stream().findFirst();
  }

  private static Optional<String> id(@Nullable String id) {
    return Optional.ofNullable(id).filter(one -> !one.isBlank());
  }
}
