package org.leadlearner.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Transcript;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.people.Conversation;

/** Types and presses for the leaders, and delivers the outbox to them. */
final class DemoTalk {

  private final Inbox inbox;
  private final Outbox outbox;
  private final ChatPlatform platform;
  private final Transcript transcript;
  private final Conversation channel;
  private final Clock clock;
  private final Instant shownFrom;
  private final Map<Conversation, Outgoing> newest = new HashMap<>();
  private int deliveries;

  /**
   * @param channel of all leaders
   * @param shownFrom earlier posts are not shown, because the page would be endless
   */
  DemoTalk(
      Inbox inbox,
      Outbox outbox,
      ChatPlatform platform,
      Transcript transcript,
      Conversation channel,
      Clock clock,
      Instant shownFrom) {
    this.inbox = inbox;
    this.outbox = outbox;
    this.platform = platform;
    this.transcript = transcript;
    this.channel = channel;
    this.clock = clock;
    this.shownFrom = shownFrom;
  }

  void says(DemoPerson person, String text) {
    hear(person, Where.Setting.DIRECT, new Heard.Typed(text), Optional.empty());
  }

  void saysInChannel(DemoPerson person, String text) {
    hear(person, Where.Setting.CHANNEL, new Heard.Typed(text), Optional.empty());
  }

  /** Presses a button of the newest message in their own conversation. */
  boolean presses(DemoPerson person, Predicate<Action> button) {
    return presses(person, Where.Setting.DIRECT, person.own(), button);
  }

  /** Presses a button of the newest post in the channel. */
  boolean pressesInChannel(DemoPerson person, Predicate<Action> button) {
    return presses(person, Where.Setting.CHANNEL, channel, button);
  }

  private boolean presses(
      DemoPerson person, Where.Setting setting, Conversation where, Predicate<Action> button) {
    Optional<Outgoing> message = Optional.ofNullable(newest.get(where));
    Optional<Action> action =
        message.stream()
            .flatMap(one -> one.message().parts().stream())
            .filter(Part.Buttons.class::isInstance)
            .flatMap(part -> ((Part.Buttons) part).buttons().stream())
            .map(Part.Button::action)
            .filter(button)
            .findFirst();
    action.ifPresent(
        pressed -> hear(person, setting, new Heard.Pressed(pressed), message.map(this::place)));
    return action.isPresent();
  }

  /** The platform's id of a message; one that is not shown has none. */
  private String place(Outgoing outgoing) {
    return transcript.since(outgoing.to(), 0).stream()
        .reduce((before, after) -> after)
        .map(last -> String.valueOf(last.id()))
        .orElse("0");
  }

  /** Forgets the messages of the day before, so that nobody answers them. */
  void newDay() {
    newest.clear();
  }

  private void hear(DemoPerson person, Where.Setting setting, Heard heard, Optional<String> on) {
    inbox.receive(
        new Incoming(
            Set.of("demo:" + deliveries++),
            person.account(),
            person.profile(),
            new Where(
                person.own(),
                setting,
                Optional.of(channel).filter(one -> setting == Where.Setting.CHANNEL),
                Optional.empty(),
                Optional.empty()),
            false,
            heard,
            on,
            clock.instant()));
    deliver();
  }

  /** Delivers everything that is due. */
  void deliver() {
    Instant now = clock.instant();
    for (Outbox.Lane lane : outbox.due(now)) {
      for (Optional<Outbox.Claimed> one = outbox.claim(lane, now);
          one.isPresent();
          one = outbox.claim(lane, now)) {
        show(one.get(), now);
      }
    }
  }

  private void show(Outbox.Claimed claimed, Instant now) {
    Outgoing outgoing = claimed.outgoing();
    newest.put(outgoing.to(), outgoing);
    if (!now.isBefore(shownFrom)) {
      platform.send(outgoing);
    }
    outbox.sent(outgoing.id(), claimed.attempt(), now);
  }
}
