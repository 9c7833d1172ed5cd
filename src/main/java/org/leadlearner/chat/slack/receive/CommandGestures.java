package org.leadlearner.chat.slack.receive;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.Heard;

/** Slash commands. */
final class CommandGestures {

  private CommandGestures() {}

  static Gesture of(SlashCommandPayload command) {
    String text = Optional.ofNullable(command.getText()).orElse("");
    Gesture.Actor actor =
        new Gesture.Actor(
            command.getTeamId(),
            command.getUserId(),
            Optional.empty(),
            Optional.ofNullable(command.getUserName()));
    String trigger = Payloads.required(command.getTriggerId(), "trigger_id");
    return new Gesture(
        Set.of(Gesture.COMMAND + trigger),
        actor,
        Gesture.Spot.in(Payloads.required(command.getChannelId(), "channel_id"))
            .called(Optional.ofNullable(command.getChannelName())),
        new Heard.Typed(command.getCommand() + " " + WrittenText.plain(text)),
        Optional.empty(),
        Optional.of(trigger));
  }
}
