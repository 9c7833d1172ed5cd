package org.leadlearner.chat.slack.receive;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.slack.user.SlackUser;

/** Reads a shortcut from the menu of a message. */
final class ShortcutReader {

  /** The callback_id in the manifest. */
  static final String SAVE_AS_EVIDENCE = "save_as_evidence";

  private ShortcutReader() {}

  static SlackInteraction saved(MessageShortcutPayload payload) {
    MessageShortcutPayload.User user = payload.getUser();
    MessageShortcutPayload.Team team = payload.getTeam();
    String channel = PayloadLimits.required(payload.getChannel().getId(), "channel");
    String timestamp = PayloadLimits.required(payload.getMessageTs(), "message_ts");
    String trigger = PayloadLimits.required(payload.getTriggerId(), "trigger_id");
    String text = Optional.ofNullable(payload.getMessage().getText()).orElse("");
    Optional<String> link =
        Optional.ofNullable(team)
            .map(MessageShortcutPayload.Team::getDomain)
            .filter(domain -> domain.matches("[a-z0-9-]+"))
            .map(domain -> ConversationIds.permalink(domain, channel, timestamp));
    return new SlackInteraction(
        Set.of("shortcut:" + trigger),
        new SlackUser(
            InstalledWorkspace.of(null, team == null ? null : team.getId(), user.getTeamId()),
            user.getId(),
            Optional.ofNullable(user.getTeamId()),
            Optional.ofNullable(user.getName())),
        SlackInteraction.Spot.in(channel),
        new Heard.Saved(MrkdwnText.plain(text), link),
        Optional.empty(),
        Optional.of(trigger));
  }
}
