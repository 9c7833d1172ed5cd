package org.leadlearner.delivery.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.step.Step;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** When people are asked what became of their steps. */
class DueStepsTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 9);

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-05T14:00:00Z"));
  private final List<String> asked = new ArrayList<>();
  private Store store;
  private DueSteps due;
  private long person;
  private Conversation place;

  @BeforeEach
  void open() {
    store = MigratedDatabase.open(folder.resolve("test.db"), clock);
    Profile profile = new Profile("Dana", Locale.US, CHICAGO);
    person =
        store
            .person()
            .people()
            .meet(new Account("web", "w", "dana"), profile, clock.instant())
            .person()
            .id();
    place = new Conversation("web", "w", "dm-dana");
    due =
        new DueSteps(
            store.transactions(),
            store.steps(),
            new DueSteps.When(
                store.prompt().schedules(), store.prompt().calendars(), QuietHours.USUAL, clock),
            store.delivery().outbox(),
            this::question,
            () -> {});
    Step step =
        store
            .steps()
            .write(
                person,
                new Step.Written("shared-ownership", "NET", "Call Lincoln", CHICAGO, place),
                clock.instant());
    store.steps().open(step, FRIDAY, Instant.parse("2026-10-09T14:00:00Z"));
  }

  private Reply.Post question(Step step, Instant now) {
    asked.add(now.atZone(CHICAGO).toLocalDateTime() + " " + step.words());
    return new Reply.Post(step.place(), Message.of(new Part.Heading("What became of it?")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void askAt(String there) {
    clock.set(java.time.LocalDateTime.parse(there).atZone(CHICAGO).toInstant());
    due.ask();
  }

  private void closed(LocalDate first, LocalDate last) {
    store
        .prompt()
        .calendars()
        .add(
            new CalendarPeriod(
                "Closed", CalendarPeriod.Kind.CLOSED, first, last, Optional.empty()));
  }

  @Test
  void itAsksOnceOnItsDay() {
    askAt("2026-10-09T08:59");
    assertThat(asked).isEmpty();
    askAt("2026-10-09T09:00");
    askAt("2026-10-09T09:10");
    askAt("2026-10-12T09:00");
    assertThat(asked).containsExactly("2026-10-09T09:00 Call Lincoln");
    assertThat(store.delivery().outbox().due(clock.instant())).hasSize(1);
  }

  @Test
  void aDayThatWasClosedSinceMovesItToTheNextSchoolDay() {
    closed(FRIDAY, FRIDAY.plusDays(3));
    askAt("2026-10-09T09:00");
    askAt("2026-10-12T09:00");
    assertThat(asked).isEmpty();
    askAt("2026-10-13T09:00");
    assertThat(asked).containsExactly("2026-10-13T09:00 Call Lincoln");
  }

  @Test
  void whatCouldNotBeAskedInTimeIsAskedOnTheNextMorning() {
    askAt("2026-10-09T21:00");
    assertThat(asked).isEmpty();
    askAt("2026-10-12T09:00");
    assertThat(asked).containsExactly("2026-10-12T09:00 Call Lincoln");
  }

  @Test
  void itComesAtThePersonsOwnTimeAndAfterTheirPause() {
    PromptSchedule schedule =
        PromptSchedule.ofPerson(person, place, LocalTime.of(7, 40), CHICAGO)
            .pausedUntil(LocalDate.of(2026, 10, 14));
    store.prompt().schedules().keep(schedule, clock.instant());
    askAt("2026-10-09T09:00");
    askAt("2026-10-13T09:00");
    assertThat(asked).isEmpty();
    askAt("2026-10-14T07:40");
    assertThat(asked).containsExactly("2026-10-14T07:40 Call Lincoln");
  }
}
