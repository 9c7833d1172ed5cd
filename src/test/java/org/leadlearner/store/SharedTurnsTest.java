package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.Reply;
import org.leadlearner.delivery.due.DuePrompts;
import org.leadlearner.delivery.due.PromptAuthor;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.OccurrenceLedger.Count;
import org.leadlearner.schedule.Outcome;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.QuietHours;

/** Two nodes on one PostgreSQL take the turns that have come together. */
@Tag("postgres")
class SharedTurnsTest {

  private static final int SCHEDULES = 1_000;
  private static final Instant NINE = Instant.parse("2026-10-01T14:00:00Z");

  private final SettableClock clock = new SettableClock(NINE.minus(Duration.ofHours(1)));

  @Test
  void eachOfAThousandIsTakenOnceAndBothNodesWork() throws Exception {
    String url = PostgresServer.emptied();
    Map<String, Integer> byNode = new ConcurrentHashMap<>();
    try (Store one = Store.open(url, clock);
        Store two = Store.open(url, clock)) {
      keepSchedules(one);
      clock.set(NINE.plusSeconds(3));

      StoreContract.atOnce(List.of(node(one, "one", byNode), node(two, "two", byNode)));

      assertThat(one.prompt().occurrences().counts(NINE))
          .containsExactly(new Count(Outcome.POSTED, SCHEDULES));
      assertThat(TestDatabase.text(url, "SELECT COUNT(*) FROM outgoing WHERE state = 'DUE'"))
          .isEqualTo(Integer.toString(SCHEDULES));
      assertThat(TestDatabase.text(url, "SELECT COUNT(DISTINCT conversation) FROM outgoing"))
          .isEqualTo(Integer.toString(SCHEDULES));
      assertThat(byNode.values()).hasSize(2).allSatisfy(share -> assertThat(share).isPositive());
      assertThat(byNode.values().stream().mapToInt(share -> share).sum()).isEqualTo(SCHEDULES);
    }
  }

  private void keepSchedules(Store store) {
    store
        .transactions()
        .inTransaction(
            () -> {
              for (int number = 0; number < SCHEDULES; number++) {
                Conversation place = new Conversation("slack", "T1", "C" + number);
                ZoneId zone = ZoneId.of("America/Chicago");
                store
                    .prompt()
                    .schedules()
                    .keep(
                        PromptSchedule.ofChannel(place, LocalTime.of(9, 0), zone), clock.instant());
              }
              return SCHEDULES;
            });
  }

  private Callable<Integer> node(Store store, String name, Map<String, Integer> byNode) {
    PromptAuthor author =
        (schedule, occurrence, calendar, now) -> {
          byNode.merge(name, 1, Integer::sum);
          Conversation to =
              new Conversation(
                  schedule.place().platform(), schedule.place().workspace(), schedule.place().id());
          return List.of(new Reply.Post(to, Samples.message("Today")));
        };
    DuePrompts prompts =
        new DuePrompts(
            store.transactions(),
            new DuePrompts.Plan(
                store.prompt().schedules(),
                store.prompt().calendars(),
                store.prompt().occurrences()),
            store.delivery().outbox(),
            author,
            QuietHours.USUAL,
            clock,
            () -> {});
    return () -> {
      prompts.post();
      return 0;
    };
  }
}
