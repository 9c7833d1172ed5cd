package org.leadlearner.chat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.leadlearner.chat.web.MadeUpPerson.DANA;
import static org.leadlearner.chat.web.MadeUpPerson.RUTH;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.ChatPlatform.Sent;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Conversation;

/** What a listening tab gets, and what becomes of a message that is sent. */
class PlaygroundEventsTest {

  private final PlaygroundServer server = new PlaygroundServer();
  private final HttpPage page = new HttpPage(server);

  @AfterEach
  void stop() {
    server.close();
  }

  private static Message heading(String text) {
    return Message.of(new Part.Heading(text));
  }

  private EventReader listen(MadeUpPerson person, String... lastEventId) throws IOException {
    return new EventReader(server.address("/playground/events?as=" + person.key()), lastEventId);
  }

  private static JsonNode entries(EventReader.Event event) throws IOException {
    return HttpPage.json(event.data());
  }

  @Test
  void anEmptyConversationBeginsWithNothing() throws Exception {
    try (EventReader events = listen(DANA)) {
      assertThat(events.next()).isEqualTo(new EventReader.Event("0.0", "[]"));
      assertThat(events.header("Content-Type")).startsWith("text/event-stream");
    }
  }

  @Test
  void theHistoryComesFirstAndThenWhatHappens() throws Exception {
    server.show(DANA, heading("Before"));
    try (EventReader events = listen(DANA)) {
      JsonNode history = entries(events.next());
      assertThat(history).hasSize(1);
      assertThat(history.get(0).toString())
          .isEqualTo(
              "{\"id\":\"1\",\"at\":\"2026-09-14T15:04:05Z\","
                  + "\"parts\":[{\"kind\":\"heading\",\"text\":\"Before\"}]}");

      page.say("k1", "two\nlines \u2028 <b>");
      JsonNode said = entries(events.next());
      assertThat(said).hasSize(1);
      assertThat(said.get(0).get("said").textValue()).isEqualTo("two\nlines \u2028 <b>");
    }
  }

  @Test
  void aMessageInAnotherLanguageSaysSo() throws Exception {
    server.show(DANA, new Message(List.of(new Part.Heading("Antes")), Optional.of("es")));
    try (EventReader events = listen(DANA)) {
      assertThat(entries(events.next()).get(0).path("lang").textValue()).isEqualTo("es");
    }
  }

  @Test
  void aTabThatTheServerHasClearedAwayIsDroppedAndHarmsNobody() {
    AsyncContext cleared =
        mock(
            AsyncContext.class,
            call -> {
              throw new NullPointerException("as Jetty does once a request is recycled");
            });
    List<EventStream> dropped = new ArrayList<>();
    PlaygroundTime time =
        new PlaygroundTime(
            Clock.fixed(PlaygroundServer.NOW, ZoneOffset.UTC),
            ZoneOffset.UTC,
            Optional.empty(),
            date -> date);
    EventStream stream =
        new EventStream(
            cleared,
            DANA,
            LastEventId.NOTHING,
            server.transcript,
            time,
            Runnable::run,
            dropped::add);

    stream.beat();
    assertThat(dropped).containsExactly(stream);
    stream.close();
    assertThat(dropped).containsExactly(stream, stream);
  }

  @Test
  void aReplacedMessageComesAgainUnderItsOldNumber() throws Exception {
    server.show(DANA, heading("Question"));
    try (EventReader events = listen(DANA)) {
      assertThat(events.next().id()).isEqualTo("1.0");
      server.show(DANA, heading("Answered"), Optional.of("1"));
      EventReader.Event event = events.next();
      assertThat(event.id()).isEqualTo("2.0");
      assertThat(entries(event).get(0).get("id").textValue()).isEqualTo("1");
      assertThat(event.data()).contains("Answered");
    }
  }

  @Test
  void afterABreakOnlyTheMissedEntriesCome() throws Exception {
    server.show(DANA, heading("One"));
    String last;
    try (EventReader events = listen(DANA)) {
      last = events.next().id();
    }
    server.show(DANA, heading("Two"));
    server.show(DANA, heading("Three"));
    try (EventReader events = listen(DANA, last)) {
      JsonNode missed = entries(events.next());
      assertThat(missed).extracting(entry -> entry.get("id").textValue()).containsExactly("2", "3");
    }
    try (EventReader events =
        new EventReader(server.address("/playground/events?as=dana&after=" + last))) {
      assertThat(entries(events.next())).hasSize(2);
    }
    try (EventReader events = listen(DANA, "garbage")) {
      assertThat(entries(events.next())).hasSize(3);
    }
  }

  /** The data of the playground may be deleted while its page is open. */
  @Test
  void aTabThatKnowsMoreThanThereIsIsToldToBeginAnew() throws Exception {
    server.show(DANA, heading("One"));
    for (String stale : List.of("2.0", "0.1", "999999999999999999.999999999999999999")) {
      try (EventReader events = listen(DANA, stale)) {
        assertThat(events.next("anew").data()).isEqualTo("{}");
      }
    }
    try (EventReader events = listen(DANA, "1.0")) {
      assertThat(events.line()).startsWith("retry");
      assertThat(events.line()).isEqualTo("event: time");
    }
  }

  @Test
  void moreTabsThanAnybodyOpensAreRefused() throws Exception {
    List<EventReader> tabs = new ArrayList<>();
    try {
      for (int tab = 0; tab < EventStreams.MOST; tab++) {
        tabs.add(listen(DANA));
      }
      assertThat(page.get("/playground/events?as=dana").statusCode()).isEqualTo(503);
      assertThat(page.get("/playground/people").statusCode()).isEqualTo(200);
    } finally {
      tabs.forEach(EventReader::close);
    }
    await().until(() -> server.playground.listeners() < EventStreams.MOST);
    listen(DANA).close();
  }

  @Test
  void allTabsOfOnePersonAreToldAndNobodyElse() throws Exception {
    try (EventReader first = listen(DANA);
        EventReader second = listen(DANA);
        EventReader other = listen(RUTH)) {
      first.next();
      second.next();
      other.next();
      server.show(DANA, heading("For Dana"));
      assertThat(first.next().data()).contains("For Dana");
      assertThat(second.next().data()).contains("For Dana");
      server.show(RUTH, heading("For Ruth"));
      assertThat(other.next().data()).contains("For Ruth").doesNotContain("Dana");
    }
  }

  @Test
  void aTabThatHasGoneIsForgotten() throws Exception {
    try (EventReader stays = listen(DANA)) {
      stays.next();
      EventReader goes = listen(DANA);
      goes.next();
      assertThat(server.playground.listeners()).isEqualTo(2);
      goes.close();
      await().until(() -> server.playground.listeners() == 1);
      server.show(DANA, heading("Still here"));
      assertThat(stays.next().data()).contains("Still here");
    }
  }

  @Test
  void aQuietLineIsKeptOpen() throws Exception {
    try (EventReader events = listen(DANA)) {
      events.next("channel");
      assertThat(events.line()).startsWith(":");
      assertThat(events.line()).isEmpty();
      assertThat(events.line()).startsWith(":");
    }
  }

  @Test
  void aServerThatStopsLetsItsTabsGo() throws Exception {
    try (EventReader events = listen(DANA)) {
      events.next();
      server.stop();
      assertThat(server.playground.listeners()).isZero();
    }
  }

  @Test
  void theSameOutgoingShowsOnce() {
    Outgoing outgoing = new Outgoing(7, DANA.conversation(), heading("Once"), Optional.empty());
    assertThat(server.playground.send(outgoing)).isEqualTo(new Sent.Accepted());
    assertThat(server.playground.send(outgoing)).isEqualTo(new Sent.Accepted());
    assertThat(server.transcript.since(DANA.conversation(), 0)).hasSize(1);
  }

  @Test
  void whatCannotBeWrittenIsNotSentAndMayBeTriedAgain() {
    server.transcript.breakDown();
    assertThat(server.show(DANA, heading("x")))
        .isEqualTo(
            new Sent.NotSent("the conversation could not be written: IllegalStateException"));
  }

  @Test
  void aConversationThatIsNotOursIsRefused() {
    Conversation nobody = new Conversation("web", "playground", "dm-nobody");
    assertThat(server.playground.send(new Outgoing(1, nobody, heading("x"), Optional.empty())))
        .isEqualTo(new Sent.Refused("the playground has no conversation dm-nobody"));
  }
}
