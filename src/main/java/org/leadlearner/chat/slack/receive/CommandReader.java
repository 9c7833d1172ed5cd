package org.leadlearner.chat.slack.receive;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.slack.user.SlackUser;

/** Reads slash commands. */
final class CommandReader {

  private CommandReader() {}

  static SlackInteraction of(SlashCommandPayload command) {
    String text = Optional.ofNullable(command.getText()).orElse("");
    SlackUser actor =
        new SlackUser(
            InstalledWorkspace.of(null, command.getTeamId(), null),
            command.getUserId(),
            Optional.empty(),
            Optional.ofNullable(command.getUserName()));
    String trigger = PayloadLimits.required(command.getTriggerId(), "trigger_id");
    return new SlackInteraction(
        Set.of(SlackInteraction.COMMAND + trigger),
        actor,
        SlackInteraction.Spot.in(PayloadLimits.required(command.getChannelId(), "channel_id"))
            .named(Optional.ofNullable(command.getChannelName())),
        new Heard.Typed(command.getCommand() + " " + MrkdwnText.plain(text)),
        Optional.empty(),
        Optional.of(trigger));
  }
}
