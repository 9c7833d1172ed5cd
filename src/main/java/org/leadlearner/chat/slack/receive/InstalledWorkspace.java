package org.leadlearner.chat.slack.receive;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose installation of ours a payload is of, as Slack's id of the workspace. Where a whole
 * organisation installed the app, {@code team} is null, and where people of several workspaces
 * share a channel or a form, it is the workspace of the one who did something (docs.slack.dev,
 * interaction payloads and Events API).
 */
final class InstalledWorkspace {

  private InstalledWorkspace() {}

  /**
   * Of an interaction: the workspace that its view was opened for, or the one it was done in, or
   * the user's own.
   */
  static String of(@Nullable View view, @Nullable String team, @Nullable String userTeam) {
    String found =
        id(view == null ? null : view.getAppInstalledTeamId())
            .or(() -> id(team))
            .or(() -> id(userTeam))
            .orElse(null);
    return PayloadLimits.required(found, "team");
  }

  /** Of an event: the one that it was authorized for, or the one it happened in. */
  static String of(EventsApiPayload<?> payload) {
    String found =
        authorization(payload)
            .flatMap(one -> id(one.getTeamId()))
            .or(() -> id(payload.getTeamId()))
            .orElse(null);
    return PayloadLimits.required(found, "team_id");
  }

  /** The installation that Slack sends an event to us for; of several it names one. */
  static Optional<Authorization> authorization(EventsApiPayload<?> payload) {
    List<Authorization> all = payload.getAuthorizations();
    return all == null ? Optional.empty() : all.stream().findFirst();
  }

  private static Optional<String> id(@Nullable String id) {
    return Optional.ofNullable(id).filter(one -> !one.isBlank());
  }
}
