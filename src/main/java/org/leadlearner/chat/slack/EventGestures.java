package org.leadlearner.chat.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.HashSet;
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

  /** A message, in the fields that its three kinds share. */
  private record Written(
      @Nullable String user,
      @Nullable String home,
      @Nullable String text,
      @Nullable String channel,
      @Nullable String timestamp,
      @Nullable String client) {

    Set<String> keys(Envelope envelope) {
      Set<String> keys = new HashSet<>();
      keys.add(envelope.key());
      keys.add(
          "message:"
              + Addresses.message(
                  Payloads.required(channel, "channel"), Payloads.required(timestamp, "ts")));
      Optional.ofNullable(client).ifPresent(id -> keys.add("client:" + id));
      return keys;
    }

    String words() {
      return Optional.ofNullable(text).orElse("");
    }
  }

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
    return event.getBotId() == null
        ? direct(Envelope.of(payload), written, event.getChannelType())
        : Optional.empty();
  }

  static Optional<Gesture> file(EventsApiPayload<MessageFileShareEvent> payload) {
    MessageFileShareEvent event = payload.getEvent();
    Written written =
        new Written(
            event.getUser(), null, event.getText(), event.getChannel(), event.getTs(), null);
    return direct(Envelope.of(payload), written, event.getChannelType());
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
    return direct(Envelope.of(payload), written, event.getChannelType());
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
            new Heard.Typed(WrittenText.afterMention(written.words(), envelope.bot()))));
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

  /** In channels only mentions are heard, and those come as an event of their own. */
  private static Optional<Gesture> direct(
      Envelope envelope, Written written, @Nullable String channelType) {
    if (!DIRECT.contains(Optional.ofNullable(channelType).orElse(""))
        || isNobody(envelope, written.user())) {
      return Optional.empty();
    }
    return Optional.of(
        new Gesture(
            written.keys(envelope),
            envelope.actor(written.user(), written.home()),
            Gesture.Spot.DIRECT,
            new Heard.Typed(WrittenText.plain(written.words()))));
  }

  private static boolean isNobody(Envelope envelope, @Nullable String user) {
    return user == null || user.equals(envelope.bot());
  }
}
