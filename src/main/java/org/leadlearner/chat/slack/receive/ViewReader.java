package org.leadlearner.chat.slack.receive;

import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.slack.user.SlackUser;

/**
 * Reads forms that were submitted or closed. Slack does not say where a form was opened, so the
 * reply goes to the direct message.
 */
final class ViewReader {

  private ViewReader() {}

  static SlackInteraction submitted(ViewSubmissionPayload payload) {
    ViewSubmissionPayload.User user = payload.getUser();
    String team =
        InstalledWorkspace.of(
            payload.getView(),
            payload.getTeam() == null ? null : payload.getTeam().getId(),
            user.getTeamId());
    String trigger = PayloadLimits.required(payload.getTriggerId(), "trigger_id");
    return new SlackInteraction(
        Set.of("submission:" + trigger),
        actor(team, user.getId(), user.getTeamId(), user.getName()),
        SlackInteraction.Spot.DIRECT,
        new Heard.Submitted(action(payload.getView()), values(payload.getView())),
        Optional.empty(),
        Optional.of(trigger));
  }

  static SlackInteraction closed(ViewClosedPayload payload) {
    ViewClosedPayload.User user = payload.getUser();
    View view = payload.getView();
    String team =
        InstalledWorkspace.of(
            view, payload.getTeam() == null ? null : payload.getTeam().getId(), user.getTeamId());
    return new SlackInteraction(
        Set.of("closed:" + PayloadLimits.required(view.getId(), "view")),
        actor(team, user.getId(), user.getTeamId(), user.getName()),
        SlackInteraction.Spot.DIRECT,
        new Heard.Submitted(action(view).with(Action.CLOSED, "yes"), values(view)));
  }

  private static SlackUser actor(String team, String user, String home, String name) {
    return new SlackUser(team, user, Optional.ofNullable(home), Optional.ofNullable(name));
  }

  private static Action action(View view) {
    return Action.decoded(PayloadLimits.required(view.getPrivateMetadata(), "private_metadata"));
  }

  /** The value of each field, by the id of its block. */
  private static Map<String, String> values(View view) {
    Map<String, String> values = new HashMap<>();
    if (view.getState() != null && view.getState().getValues() != null) {
      view.getState()
          .getValues()
          .forEach(
              (field, elements) ->
                  elements.values().stream()
                      .flatMap(element -> value(element).stream())
                      .forEach(value -> values.put(field, value)));
    }
    return values;
  }

  private static Optional<String> value(ViewState.Value element) {
    return Optional.ofNullable(element.getValue())
        .map(EmojiNames::read)
        .or(() -> Optional.ofNullable(element.getSelectedOption()).map(option -> option.getValue()))
        .filter(value -> !value.isBlank());
  }
}
