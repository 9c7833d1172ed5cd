package org.leadlearner.chat.slack.receive;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.slack.user.SlackUser;

/**
 * Reads button presses in messages and on the home tab. Buttons in modals belong to the form and
 * are ignored.
 */
final class BlockActionReader {

  private static final String IN_MESSAGE = "message";
  private static final String HOME_TAB = "home";

  private BlockActionReader() {}

  static Optional<SlackInteraction> of(BlockActionPayload payload) {
    List<BlockActionPayload.Action> actions =
        Optional.ofNullable(payload.getActions()).orElse(List.of());
    Optional<BlockActionPayload.Action> pressed = actions.stream().findFirst();
    Optional<String> value = pressed.flatMap(BlockActionReader::value);
    Optional<SlackInteraction.Spot> spot = spot(payload);
    if (value.isEmpty() || spot.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SlackInteraction(
            keys(payload, pressed.get()),
            actor(payload),
            spot.get(),
            new Heard.Pressed(Action.decoded(value.get())),
            on(payload),
            Optional.ofNullable(payload.getTriggerId())));
  }

  private static SlackUser actor(BlockActionPayload payload) {
    BlockActionPayload.User user = payload.getUser();
    String home = Optional.ofNullable(user.getTeamId()).orElse("");
    return new SlackUser(
        InstalledWorkspace.of(
            payload.getView(), payload.getTeam() == null ? null : payload.getTeam().getId(), home),
        PayloadLimits.required(user.getId(), "user"),
        Optional.of(home).filter(id -> !id.isEmpty()),
        Optional.ofNullable(user.getName()));
  }

  /** A link button has no value: Slack reports the press, and there is nothing to do. */
  private static Optional<String> value(BlockActionPayload.Action action) {
    return Optional.ofNullable(action.getValue())
        .or(() -> Optional.ofNullable(action.getSelectedOption()).map(option -> option.getValue()));
  }

  /** A reply to a message in a channel goes into its thread. */
  private static Optional<SlackInteraction.Spot> spot(BlockActionPayload payload) {
    BlockActionPayload.Container container = payload.getContainer();
    if (!IN_MESSAGE.equals(container.getType())) {
      boolean isHome = payload.getView() != null && HOME_TAB.equals(payload.getView().getType());
      return isHome ? Optional.of(SlackInteraction.Spot.HOME) : Optional.empty();
    }
    String channel = channel(payload);
    if (container.isEphemeral()) {
      return Optional.of(SlackInteraction.Spot.in(channel));
    }
    String thread = Optional.ofNullable(container.getThreadTs()).orElseGet(container::getMessageTs);
    if (ConversationIds.isDirect(channel)) {
      return Optional.of(
          SlackInteraction.Spot.direct(channel, PayloadLimits.required(thread, "message_ts")));
    }
    return Optional.of(
        SlackInteraction.Spot.in(
            channel,
            ConversationIds.thread(
                actor(payload).team(), channel, PayloadLimits.required(thread, "message_ts"))));
  }

  /** An ephemeral message cannot be updated by its timestamp. */
  private static Optional<String> on(BlockActionPayload payload) {
    BlockActionPayload.Container container = payload.getContainer();
    return IN_MESSAGE.equals(container.getType()) && !container.isEphemeral()
        ? Optional.of(ConversationIds.message(channel(payload), container.getMessageTs()))
        : Optional.empty();
  }

  private static String channel(BlockActionPayload payload) {
    String channel =
        payload.getChannel() == null
            ? payload.getContainer().getChannelId()
            : payload.getChannel().getId();
    return PayloadLimits.required(channel, "channel");
  }

  private static Set<String> keys(BlockActionPayload payload, BlockActionPayload.Action action) {
    Set<String> keys = new HashSet<>();
    BlockActionPayload.Container container = payload.getContainer();
    String carrier = Optional.ofNullable(container.getMessageTs()).orElseGet(container::getViewId);
    String user = payload.getUser().getId();
    keys.add(
        "press:%s:%s:%s:%s"
            .formatted(
                carrier,
                PayloadLimits.required(action.getActionTs(), "action_ts"),
                action.getActionId(),
                user));
    Optional.ofNullable(payload.getTriggerId()).ifPresent(id -> keys.add("press:" + id));
    return keys;
  }
}
