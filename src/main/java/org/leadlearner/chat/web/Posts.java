package org.leadlearner.chat.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.Transcript;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.web.page.ChannelLine;
import org.leadlearner.chat.web.page.Refusal;
import org.leadlearner.people.Conversation;

/**
 * Converts posts of the page into {@link Incoming}. Throws {@link Refusal} for an invalid request,
 * and what the inbox throws when it could not commit.
 */
final class Posts {

  private static final int LONGEST_TEXT = 8_000;
  private static final int LONGEST_KEY = 100;

  private final Inbox inbox;
  private final Transcript transcript;
  private final EventStreams streams;
  private final Clock clock;
  private final ZoneId zone;

  Posts(Inbox inbox, Transcript transcript, EventStreams streams, Clock clock, ZoneId zone) {
    this.inbox = inbox;
    this.transcript = transcript;
    this.streams = streams;
    this.clock = clock;
    this.zone = zone;
  }

  /** A person looks at an empty conversation; several tabs on one day count once. */
  Receipt open(Body body) {
    MadeUpPerson person = body.person();
    if (transcript.since(person.conversation(), 0).isEmpty()) {
      String key = "open-" + LocalDate.ofInstant(clock.instant(), zone);
      return hear(person, Room.OWN, deliveryKey(person, key), new Heard.Opened(), Optional.empty());
    }
    return Receipt.NOTHING;
  }

  /** A person typed a line: it appears in the room even if it cannot be handled now. */
  Receipt say(Body body) {
    MadeUpPerson person = body.person();
    Room room = body.room();
    Conversation conversation = room.conversation(person);
    String key = deliveryKey(person, body.line("key", LONGEST_KEY));
    String text = typed(body);
    Optional<Heard> heard =
        room == Room.OWN
            ? Optional.of(new Heard.Typed(text))
            : ChannelLine.heard(text, transcript.since(conversation, 0));
    transcript.said(conversation, new Transcript.Said(key, person.fullName(), text), now());
    streams.tell(conversation);
    return heard
        .map(some -> hear(person, room, key, some, Optional.empty()))
        .orElse(Receipt.NOTHING);
  }

  Receipt press(Body body) {
    MadeUpPerson person = body.person();
    String key = deliveryKey(person, body.line("key", LONGEST_KEY));
    Action action = Action.decoded(body.line("action", Action.LONGEST));
    return hear(person, body.room(), key, new Heard.Pressed(action), Optional.of(entry(body)));
  }

  /** A person submitted a form, or closed it: its content is stored either way. */
  Receipt submit(Body body) {
    MadeUpPerson person = body.person();
    String key = deliveryKey(person, body.line("key", LONGEST_KEY));
    Action action = Action.decoded(body.line("action", Action.LONGEST));
    Action meant = body.isTrue("closed") ? action.with(Action.CLOSED, "yes") : action;
    Heard submitted = new Heard.Submitted(meant, body.texts("values"));
    return hear(person, Room.OWN, key, submitted, Optional.empty());
  }

  private Receipt hear(
      MadeUpPerson person, Room room, String key, Heard heard, Optional<String> on) {
    Optional<Conversation> shared =
        Optional.of(room.conversation(person)).filter(conversation -> room == Room.CHANNEL);
    return inbox.receive(
        new Incoming(
            Set.of(key),
            person.account(),
            person.profile(zone),
            new Where(
                person.conversation(),
                room.setting(),
                shared,
                shared.map(channel -> Room.CHANNEL_NAME),
                shared),
            true,
            MentionFinder.in(heard, zone),
            on,
            now()));
  }

  private static String typed(Body body) {
    String text = body.text("text");
    if (text.length() > LONGEST_TEXT) {
      throw new Refusal(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "That is %,d characters long, and %,d fit in one message. Your text is kept."
              .formatted(text.length(), LONGEST_TEXT));
    }
    return text;
  }

  private static String entry(Body body) {
    String on = body.line("on", 19);
    if (!on.chars().allMatch(character -> '0' <= character && character <= '9')) {
      throw new Refusal(
          HttpServletResponse.SC_BAD_REQUEST, "\"on\" must be the number of a message.");
    }
    return on;
  }

  /** Browsers create the keys: the person's name separates them from other people's. */
  private static String deliveryKey(MadeUpPerson person, String key) {
    return Playground.NAME + ":" + person.key() + ":" + key;
  }

  private Instant now() {
    return clock.instant();
  }
}
