package org.leadlearner.delivery.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** When next steps are asked about, by the district's clock and calendar. */
class DueFollowUpsTest {

  private static final Conversation DANA = new Conversation("lossy", "T1", "D1");

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-01T00:00:00Z"));
  private final List<LocalDate> asked = new ArrayList<>();
  private Store store;
  private DueFollowUps followUps;
  private int calls;
  private boolean isAnythingDue = true;

  @BeforeEach
  void open() {
    store = MigratedDatabase.open(folder.resolve("test.db"), clock);
    ZoneId chicago = ZoneId.of("America/Chicago");
    followUps =
        new DueFollowUps(
            store.transactions(),
            store.delivery().outbox(),
            new DueFollowUps.When(store.prompt().calendars(), QuietHours.USUAL, chicago, clock),
            (today, now) -> posts(today),
            () -> calls++);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<Reply.Post> posts(LocalDate today) {
    asked.add(today);
    Message question = Message.of(new Part.Heading("The next step"));
    return isAnythingDue ? List.of(new Reply.Post(DANA, question)) : List.of();
  }

  private void askAt(String moment) {
    clock.set(Instant.parse(moment));
    followUps.ask();
  }

  @Test
  void itAsksOnASchoolDayFromNineUntilQuietHours() {
    askAt("2026-10-05T13:59:00Z");
    assertThat(asked).as("8:59 on a Monday in Chicago").isEmpty();
    askAt("2026-10-05T14:09:00Z");
    assertThat(asked).containsExactly(LocalDate.of(2026, 10, 5));
    askAt("2026-10-06T00:30:00Z");
    assertThat(asked).as("19:30 on that Monday").hasSize(1);
    askAt("2026-10-10T15:00:00Z");
    assertThat(asked).as("Saturday").hasSize(1);

    assertThat(store.delivery().outbox().due(clock.instant())).hasSize(1);
    assertThat(calls).isEqualTo(1);
  }

  @Test
  void onADayWithoutSchoolItWaits() {
    LocalDate friday = LocalDate.of(2026, 10, 9);
    store.prompt().calendars().add(CalendarPeriod.closedDay("Snow", friday));
    askAt("2026-10-09T16:00:00Z");
    assertThat(asked).isEmpty();
    askAt("2026-10-12T16:00:00Z");
    assertThat(asked).containsExactly(LocalDate.of(2026, 10, 12));
  }

  @Test
  void itLooksEveryTenMinutesAndWakesNobodyForNothing() {
    isAnythingDue = false;
    askAt("2026-10-05T15:00:00Z");
    askAt("2026-10-05T15:09:59Z");
    assertThat(asked).hasSize(1);
    askAt("2026-10-05T15:10:00Z");
    assertThat(asked).hasSize(2);
    assertThat(calls).isZero();
    assertThat(store.delivery().outbox().due(clock.instant())).isEmpty();
  }
}
