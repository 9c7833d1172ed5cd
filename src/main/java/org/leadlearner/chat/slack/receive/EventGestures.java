package org.leadlearner.chat.slack.receive;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadlearner.chat.Heard;

/** Messages to us, mentions of us, and our own tab. Empty is what we do not listen to. */
final class EventGestures {

  private static final Set<String> DIRECT = Set.of("im", "app_home");
  private static final String HOME_TAB = "home";
  private static final String MESSAGES_TAB = "messages";

  private EventGestures() {}

  static Optional<Gesture> message(EventsApiPayload<MessageEvent> payload) {
    MessageEvent event = payload.getEvent();
    Written written =
        new Written(
            event.getUser(),
            event.getTeam(),
            event.getText(),
            event.getChannel(),
            event.getTs(),
            event.getClientMsgId());
    Written.Among among =
        new Written.Among(event.getChannelType(), event.getThreadTs(), event.getParentUserId());
    return event.getBotId() == null && event.getEdited() == null
        ? heard(Envelope.of(payload), written, among)
        : Optional.empty();
  }

  static Optional<Gesture> file(EventsApiPayload<MessageFileShareEvent> payload) {
    MessageFileShareEvent event = payload.getEvent();
    Written written =
        new Written(
            event.getUser(), null, event.getText(), event.getChannel(), event.getTs(), null);
    Written.Among among =
        new Written.Among(event.getChannelType(), event.getThreadTs(), event.getParentUserId());
    return heard(Envelope.of(payload), written, among);
  }

  static Optional<Gesture> broadcast(EventsApiPayload<MessageThreadBroadcastEvent> payload) {
    MessageThreadBroadcastEvent event = payload.getEvent();
    Written written =
        new Written(
            event.getUser(),
            null,
            event.getText(),
            event.getChannel(),
            event.getTs(),
            event.getClientMsgId());
    // This kind tells of its parent in another place than the others.
    String parent = event.getRoot() == null ? null : event.getRoot().getUser();
    return heard(
        Envelope.of(payload),
        written,
        new Written.Among(event.getChannelType(), event.getThreadTs(), parent));
  }

  /** A mention in a direct message comes as a message as well, and is heard there. */
  static Optional<Gesture> mention(EventsApiPayload<AppMentionEvent> payload) {
    AppMentionEvent event = payload.getEvent();
    Envelope envelope = Envelope.of(payload);
    boolean isEdit = event.getEdited() != null;
    String channel = Payloads.required(event.getChannel(), "channel");
    if (isEdit
        || event.getBotId() != null
        || isNobody(envelope, event.getUser())
        || Addresses.isDirect(channel)) {
      return Optional.empty();
    }
    String home = event.getUserTeam() == null ? event.getTeam() : event.getUserTeam();
    Written written =
        new Written(
            event.getUser(), home, event.getText(), channel, event.getTs(), event.getClientMsgId());
    String thread = event.getThreadTs() == null ? event.getTs() : event.getThreadTs();
    return Optional.of(
        new Gesture(
            written.keys(envelope),
            envelope.actor(event.getUser(), home),
            Gesture.Spot.in(
                channel,
                Addresses.thread(envelope.team(), channel, Payloads.required(thread, "ts"))),
            new Heard.Typed(WrittenText.afterMention(written.words(), envelope.bot())),
            Called.in(written.words(), envelope.bot())));
  }

  static Optional<Gesture> tab(EventsApiPayload<AppHomeOpenedEvent> payload) {
    AppHomeOpenedEvent event = payload.getEvent();
    Envelope envelope = Envelope.of(payload);
    String tab = Optional.ofNullable(event.getTab()).orElse("");
    if (isNobody(envelope, event.getUser()) || !Set.of(HOME_TAB, MESSAGES_TAB).contains(tab)) {
      return Optional.empty();
    }
    boolean isHome = tab.equals(HOME_TAB);
    return Optional.of(
        new Gesture(
            Set.of(envelope.key()),
            envelope.actor(event.getUser(), null),
            isHome ? Gesture.Spot.HOME : Gesture.Spot.DIRECT,
            isHome ? new Heard.HomeOpened() : new Heard.Opened()));
  }

  private static Optional<Gesture> heard(Envelope envelope, Written written, Written.Among among) {
    if (!among.isIn(DIRECT)) {
      return ThreadGestures.reply(envelope, written, among);
    }
    if (written.isNobodys(envelope)) {
      return Optional.empty();
    }
    return Optional.of(
        new Gesture(
            written.keys(envelope),
            envelope.actor(written.user(), written.home()),
            Gesture.Spot.DIRECT,
            new Heard.Typed(WrittenText.saidTo(envelope.bot(), written.words())),
            Called.in(written.words(), envelope.bot())));
  }

  private static boolean isNobody(Envelope envelope, @Nullable String user) {
    return user == null || user.equals(envelope.bot());
  }
}
