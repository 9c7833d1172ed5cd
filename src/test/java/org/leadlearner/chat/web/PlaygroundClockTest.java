package org.leadlearner.chat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadlearner.chat.web.MadeUpPerson.DANA;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.Transcript;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/** The clock that people in the playground may move. It is 10:04 there, in Chicago. */
class PlaygroundClockTest {

  private final SettableClock real = new SettableClock(PlaygroundServer.NOW);
  private final PlaygroundClock clock = new PlaygroundClock(real);
  private final PlaygroundServer server = new PlaygroundServer(clock);
  private final HttpPage page = new HttpPage(server);

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> move(String at) throws Exception {
    return page.post("/playground/clock", "{\"at\":\"" + at + "\"}");
  }

  private static String time(String at, boolean moved, String schoolDay) {
    return ("{\"at\":\"%s\",\"zone\":\"America/Chicago\",\"movable\":true,\"moved\":%s,"
            + "\"schoolDay\":\"%s\"}")
        .formatted(at, moved, schoolDay);
  }

  @Test
  void itTellsRealTimeUntilItIsMoved() throws Exception {
    HttpResponse<String> told = page.get("/playground/clock");
    assertThat(told.statusCode()).isEqualTo(200);
    assertThat(told.body()).isEqualTo(time("2026-09-14T15:04:05Z", false, "2026-09-15"));
    assertThat(told.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void itGoesOnFromWhereItIsPutAndBackAgain() throws Exception {
    assertThat(move("2026-11-24T07:40").statusCode()).isEqualTo(200);
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-24T13:40:00Z"));
    real.advance(Duration.ofMinutes(3));
    assertThat(page.get("/playground/clock").body())
        .isEqualTo(time("2026-11-24T13:43:00Z", true, "2026-11-25"));
    assertThat(server.moves).hasValue(1);

    assertThat(move("now").statusCode()).isEqualTo(200);
    assertThat(clock.instant()).isEqualTo(real.instant());
    assertThat(server.moves).hasValue(2);
  }

  @Test
  void fromAFridayItGoesToTheNextSchoolDay() throws Exception {
    move("2026-11-27T16:00");
    assertThat(page.get("/playground/clock").body())
        .isEqualTo(time("2026-11-27T22:00:00Z", true, "2026-11-30"));

    assertThat(move("school-day").statusCode()).isEqualTo(200);
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-30T13:40:00Z"));
  }

  @Test
  void whatHappensThenHappensAtThatTime() throws Exception {
    move("2026-11-24T07:40:30");
    page.say("k1", "hello");
    server.post(Message.of(new Part.Heading("Today")));

    Instant then = Instant.parse("2026-11-24T13:40:30Z");
    assertThat(server.inbox.heard().get(0).at()).isEqualTo(then);
    assertThat(server.transcript.since(Room.LEADERSHIP, 0))
        .extracting(Transcript.Entry::at)
        .containsExactly(then);
  }

  @Test
  void allTabsAreTold() throws Exception {
    try (EventReader events = new EventReader(server.address("/playground/events?as=dana"))) {
      assertThat(events.next("time").data())
          .isEqualTo(time("2026-09-14T15:04:05Z", false, "2026-09-15"));
      events.next("channel");
      move("2026-09-15T07:40");
      assertThat(events.next("time").data())
          .isEqualTo(time("2026-09-15T12:40:00Z", true, "2026-09-16"));
    }
  }

  @Test
  void itGoes400DaysEachWayAndNoFurther() throws Exception {
    assertThat(move("2027-10-19T10:04:05").statusCode()).isEqualTo(200);
    assertThat(move("2025-08-10T10:04:05").statusCode()).isEqualTo(200);
    Instant before = clock.instant();
    for (String tooFar :
        new String[] {"2027-10-19T10:04:06", "2025-08-10T10:04:04", "9999-01-01T00:00"}) {
      HttpResponse<String> refused = move(tooFar);
      assertThat(refused.statusCode()).as(tooFar).isEqualTo(400);
      assertThat(HttpPage.error(refused))
          .isEqualTo(
              "The clock can be moved at most 400 days from today: to a date from August"
                  + " 11, 2025 to October 18, 2027.");
    }
    assertThat(clock.instant()).isEqualTo(before);
    assertThat(server.moves).hasValue(2);
  }

  @Test
  void whatIsNoTimeIsRefused() throws Exception {
    for (String wrong :
        new String[] {
          "tomorrow", "2026-11-24", "2026-02-30T07:40", "7:40", "+999999999-12-31T23:59"
        }) {
      HttpResponse<String> refused = move(wrong);
      assertThat(refused.statusCode()).as(wrong).isEqualTo(400);
    }
    assertThat(HttpPage.error(move("tomorrow")))
        .isEqualTo(
            "\"at\" must be a date and time such as 2026-11-24T07:40, \"school-day\" or \"now\".");
    assertThat(page.post("/playground/clock", "{}").statusCode()).isEqualTo(400);
    assertThat(clock.isMoved()).isFalse();
  }

  @Test
  void anHourThatSummerTimeLeavesOutIsTakenLater() throws Exception {
    move("2027-03-14T02:30");
    assertThat(clock.instant()).isEqualTo(Instant.parse("2027-03-14T08:30:00Z"));
  }

  @Test
  void aCopyForAnotherZoneIsMovedWithIt() throws Exception {
    Clock copy = clock.withZone(ZoneId.of("Asia/Kolkata"));
    move("2026-11-24T07:40");
    assertThat(copy.instant()).isEqualTo(clock.instant());
    assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
  }

  @Test
  void aStrangersPageCannotMoveIt() throws Exception {
    HttpResponse<String> refused =
        page.post(
            "/playground/clock",
            "{\"at\":\"2026-11-24T07:40\"}",
            "Origin",
            "https://elsewhere.example.org");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(clock.isMoved()).isFalse();
  }

  @Test
  void withoutOneThereIsNothingToMove() throws Exception {
    try (PlaygroundServer fixed = new PlaygroundServer()) {
      HttpPage other = new HttpPage(fixed);
      assertThat(other.get("/playground/clock").statusCode()).isEqualTo(404);
      assertThat(other.post("/playground/clock", "{\"at\":\"now\"}").statusCode()).isEqualTo(405);
      try (EventReader events =
          new EventReader(fixed.address("/playground/events?as=" + DANA.key()))) {
        assertThat(events.next("time").data()).contains("\"movable\":false");
      }
    }
  }
}
