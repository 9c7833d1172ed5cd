package org.leadlearner.chat.slack.receive;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadlearner.chat.Heard;

/**
 * Reads messages to the bot, changes of them, mentions of it, and its home tab. Empty for other
 * events.
 */
final class EventReader {

  private static final Set<String> DIRECT = Set.of("im", "app_home");
  private static final String HOME_TAB = "home";
  private static final String MESSAGES_TAB = "messages";

  private EventReader() {}

  static Optional<SlackInteraction> message(EventsApiPayload<MessageEvent> payload) {
    MessageEvent event = payload.getEvent();
    UserMessage written =
        new UserMessage(
            event.getUser(),
            event.getTeam(),
            EmojiNames.read(event.getText(), event.getBlocks()),
            event.getChannel(),
            event.getTs(),
            event.getClientMsgId());
    UserMessage.Among among =
        new UserMessage.Among(event.getChannelType(), event.getThreadTs(), event.getParentUserId());
    return event.getBotId() == null && event.getEdited() == null
        ? heard(EventEnvelope.of(payload), written, among)
        : Optional.empty();
  }

  static Optional<SlackInteraction> file(EventsApiPayload<MessageFileShareEvent> payload) {
    MessageFileShareEvent event = payload.getEvent();
    UserMessage written =
        new UserMessage(
            event.getUser(),
            null,
            EmojiNames.read(event.getText(), event.getBlocks()),
            event.getChannel(),
            event.getTs(),
            null);
    UserMessage.Among among =
        new UserMessage.Among(event.getChannelType(), event.getThreadTs(), event.getParentUserId());
    return heard(EventEnvelope.of(payload), written, among);
  }

  static Optional<SlackInteraction> broadcast(
      EventsApiPayload<MessageThreadBroadcastEvent> payload) {
    MessageThreadBroadcastEvent event = payload.getEvent();
    UserMessage written =
        new UserMessage(
            event.getUser(),
            null,
            EmojiNames.read(event.getText(), event.getBlocks()),
            event.getChannel(),
            event.getTs(),
            event.getClientMsgId());
    // This kind of event has its parent in another field than the others.
    String parent = event.getRoot() == null ? null : event.getRoot().getUser();
    return heard(
        EventEnvelope.of(payload),
        written,
        new UserMessage.Among(event.getChannelType(), event.getThreadTs(), parent));
  }

  /**
   * A person changed a direct message. When a link in it is unfurled, it comes once more with the
   * same moment of the edit; messages of ours that are replaced are of the same kind, too.
   */
  static Optional<SlackInteraction> edited(EventsApiPayload<MessageChangedEvent> payload) {
    MessageChangedEvent event = payload.getEvent();
    MessageChangedEvent.Message now = event.getMessage();
    EventEnvelope envelope = EventEnvelope.of(payload);
    if (now == null
        || now.getEdited() == null
        || now.getBotId() != null
        || isNobody(envelope, now.getUser())
        || !DIRECT.contains(Objects.toString(event.getChannelType(), ""))) {
      return Optional.empty();
    }
    String channel = PayloadLimits.required(event.getChannel(), "channel");
    String message = PayloadLimits.required(now.getTs(), "ts");
    String edit = ConversationIds.message(channel, message) + "/" + now.getEdited().getTs();
    String root = now.getThreadTs() == null ? message : now.getThreadTs();
    String text = Objects.toString(EmojiNames.read(now.getText(), now.getBlocks()), "");
    return Optional.of(
        new SlackInteraction(
            Set.of(envelope.key(), "edit:" + edit),
            envelope.actor(now.getUser(), now.getTeam()),
            SlackInteraction.Spot.direct(channel, root),
            new Heard.Edited(MrkdwnText.saidTo(envelope.bot(), text))));
  }

  /** A mention in a direct message also comes as a message, and is handled there. */
  static Optional<SlackInteraction> mention(EventsApiPayload<AppMentionEvent> payload) {
    AppMentionEvent event = payload.getEvent();
    EventEnvelope envelope = EventEnvelope.of(payload);
    boolean isEdit = event.getEdited() != null;
    String channel = PayloadLimits.required(event.getChannel(), "channel");
    if (isEdit
        || event.getBotId() != null
        || isNobody(envelope, event.getUser())
        || ConversationIds.isDirect(channel)) {
      return Optional.empty();
    }
    String home = event.getUserTeam() == null ? event.getTeam() : event.getUserTeam();
    UserMessage written =
        new UserMessage(
            event.getUser(),
            home,
            EmojiNames.read(event.getText(), event.getBlocks()),
            channel,
            event.getTs(),
            event.getClientMsgId());
    String thread = event.getThreadTs() == null ? event.getTs() : event.getThreadTs();
    return Optional.of(
        new SlackInteraction(
            written.keys(envelope),
            envelope.actor(event.getUser(), home),
            SlackInteraction.Spot.in(
                channel,
                ConversationIds.thread(
                    envelope.team(), channel, PayloadLimits.required(thread, "ts"))),
            new Heard.Typed(MrkdwnText.afterMention(written.words(), envelope.bot())),
            MentionedUsers.in(written.words(), envelope.bot())));
  }

  static Optional<SlackInteraction> tab(EventsApiPayload<AppHomeOpenedEvent> payload) {
    AppHomeOpenedEvent event = payload.getEvent();
    EventEnvelope envelope = EventEnvelope.of(payload);
    String tab = Optional.ofNullable(event.getTab()).orElse("");
    if (isNobody(envelope, event.getUser()) || !Set.of(HOME_TAB, MESSAGES_TAB).contains(tab)) {
      return Optional.empty();
    }
    boolean isHome = tab.equals(HOME_TAB);
    return Optional.of(
        new SlackInteraction(
            Set.of(envelope.key()),
            envelope.actor(event.getUser(), null),
            isHome ? SlackInteraction.Spot.HOME : SlackInteraction.Spot.DIRECT,
            isHome ? new Heard.HomeOpened() : new Heard.Opened()));
  }

  private static Optional<SlackInteraction> heard(
      EventEnvelope envelope, UserMessage written, UserMessage.Among among) {
    if (!among.isIn(DIRECT)) {
      return ThreadReplyReader.reply(envelope, written, among);
    }
    if (written.isNobodys(envelope)) {
      return Optional.empty();
    }
    String root = among.thread() == null ? written.timestamp() : among.thread();
    return Optional.of(
        new SlackInteraction(
            written.keys(envelope),
            envelope.actor(written.user(), written.home()),
            SlackInteraction.Spot.direct(
                PayloadLimits.required(written.channel(), "channel"),
                PayloadLimits.required(root, "ts")),
            new Heard.Typed(MrkdwnText.saidTo(envelope.bot(), written.words())),
            MentionedUsers.in(written.words(), envelope.bot())));
  }

  private static boolean isNobody(EventEnvelope envelope, @Nullable String user) {
    return user == null || user.equals(envelope.bot());
  }
}
