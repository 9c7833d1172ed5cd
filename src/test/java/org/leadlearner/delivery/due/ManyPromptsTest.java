package org.leadlearner.delivery.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.Transactions;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.OccurrenceLedger.Entry;
import org.leadlearner.schedule.Outcome;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.schedule.SchoolCalendar;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** Many turns in one transaction, and others who write meanwhile, on a real database. */
class ManyPromptsTest {

  private static final ZoneId ZONE = ZoneId.of("America/Chicago");

  /** 9:00 in Chicago, on a Thursday. */
  private static final Instant NINE = Instant.parse("2026-10-01T14:00:00Z");

  private static final Message MESSAGE = Message.of(new Part.Text(List.of(Line.plain("Today"))));

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(NINE.minusSeconds(60));
  private final Map<Long, Integer> written = new HashMap<>();
  private Store store;

  @BeforeEach
  void open() {
    store = MigratedDatabase.open(folder.resolve("test.db"), clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private PromptSchedule channel(String name) {
    Conversation place = new Conversation("slack", "T1", name);
    return store
        .prompt()
        .schedules()
        .keep(PromptSchedule.ofChannel(place, LocalTime.of(9, 0), ZONE), clock.instant());
  }

  private List<PromptSchedule> channels(int count) {
    List<PromptSchedule> kept = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      kept.add(channel("C" + number));
    }
    return kept;
  }

  private DuePrompts prompts(Transactions transactions, PromptAuthor author) {
    return new DuePrompts(
        transactions,
        new DuePrompts.Plan(
            store.prompt().schedules(), store.prompt().calendars(), store.prompt().occurrences()),
        store.delivery().outbox(),
        author,
        QuietHours.USUAL,
        clock,
        () -> {});
  }

  private List<Reply.Post> post(PromptSchedule schedule) {
    written.merge(schedule.id(), 1, Integer::sum);
    return List.of(new Reply.Post(schedule.place(), MESSAGE));
  }

  private List<Outcome> outcomes(PromptSchedule schedule) {
    return store.prompt().occurrences().of(schedule.id(), LocalDate.EPOCH).stream()
        .map(Entry::outcome)
        .toList();
  }

  /** The channels of the prompts in the outbox, in its order. */
  private List<String> inTheOutbox() {
    List<String> channels = new ArrayList<>();
    Outbox.Lane lane = new Outbox.Lane("slack", "T1");
    Optional<Outbox.Claimed> next = store.delivery().outbox().claim(lane, clock.instant());
    while (next.isPresent()) {
      channels.add(next.get().outgoing().to().id());
      next = store.delivery().outbox().claim(lane, clock.instant());
    }
    return channels;
  }

  @Test
  void aFaultUndoesWhatItsOwnTurnWroteAndNothingElse() {
    List<PromptSchedule> three = channels(3);
    PromptAuthor author =
        (schedule, occurrence, calendar, now) -> {
          if (schedule.equals(three.get(1))) {
            store.delivery().deliveryKeys().isFirst("slack", Set.of("written by the turn"), now);
            store.delivery().outbox().add(schedule.place(), MESSAGE, Optional.empty(), now);
            throw new IllegalStateException("broken");
          }
          return post(schedule);
        };
    clock.set(NINE);
    prompts(store.transactions(), author).post();

    assertThat(three)
        .map(this::outcomes)
        .containsExactly(List.of(Outcome.POSTED), List.of(), List.of(Outcome.POSTED));
    assertThat(inTheOutbox()).containsExactly("C0", "C2");
    assertThat(
            store.delivery().deliveryKeys().isFirst("slack", Set.of("written by the turn"), NINE))
        .isTrue();
  }

  @Test
  void aFaultThatTakesTheWholeTransactionHoldsUpNoOther() {
    List<PromptSchedule> three = channels(3);
    PromptAuthor author =
        (schedule, occurrence, calendar, now) -> {
          if (schedule.equals(three.get(1))) {
            throw new IllegalStateException("broken");
          }
          return post(schedule);
        };
    clock.set(NINE);
    prompts(new WithoutSavepoints(store.transactions()), author).post();

    assertThat(three)
        .map(this::outcomes)
        .containsExactly(List.of(Outcome.POSTED), List.of(), List.of(Outcome.POSTED));
    assertThat(inTheOutbox()).containsExactly("C0", "C2");
  }

  @Test
  void aClickGetsInDuringALongTick() {
    int turns = channels(1_000).size();
    List<CompletableFuture<Integer>> click = new ArrayList<>();
    PromptAuthor author =
        (schedule, occurrence, calendar, now) -> {
          if (click.isEmpty()) {
            click.add(
                CompletableFuture.supplyAsync(
                    () -> store.transactions().inTransaction(written::size)));
          }
          // Until the click is in, every turn is a long one.
          long end = System.nanoTime() + Duration.ofMillis(5).toNanos();
          while (!click.get(0).isDone() && System.nanoTime() < end) {
            Thread.onSpinWait();
          }
          return post(schedule);
        };
    clock.set(NINE);
    prompts(store.transactions(), author).post();

    assertThat(click.get(0).join()).as("turns before the click").isBetween(1, turns / 2);
    assertThat(written).hasSize(turns);
  }

  @Test
  void aSnowDayThatIsEnteredAfterATickCounts() {
    List<PromptSchedule> two = channels(2);
    DuePrompts prompts =
        prompts(store.transactions(), (schedule, occurrence, calendar, now) -> post(schedule));
    clock.set(NINE);
    prompts.post();
    store.prompt().calendars().add(CalendarPeriod.closedDay("Snow", LocalDate.of(2026, 10, 2)));
    clock.advance(Duration.ofDays(1));
    prompts.post();

    assertThat(two).map(this::outcomes).containsOnly(List.of(Outcome.CLOSED_DAY, Outcome.POSTED));
  }

  @Test
  void schedulesOfOneSchoolShareItsCalendar() {
    for (PromptSchedule schedule : channels(4)) {
      boolean isOdd = schedule.id() % 2 == 1;
      store
          .prompt()
          .schedules()
          .keep(
              schedule.forSchool(isOdd ? Optional.of("Lincoln") : Optional.empty()),
              clock.instant());
    }
    List<SchoolCalendar> seen = new ArrayList<>();
    PromptAuthor author =
        (schedule, occurrence, calendar, now) -> {
          seen.add(calendar);
          return post(schedule);
        };
    clock.set(NINE);
    prompts(store.transactions(), author).post();

    assertThat(seen).hasSize(4);
    assertThat(Set.copyOf(seen)).hasSize(2);
  }

  /** A database that loses the whole transaction with the first fault, such as its connection. */
  private static final class WithoutSavepoints implements Transactions {

    private final Transactions real;
    private int depth;
    private Optional<RuntimeException> lost = Optional.empty();

    WithoutSavepoints(Transactions real) {
      this.real = real;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
      depth++;
      try {
        return real.inTransaction(() -> unlessLost(work));
      } finally {
        depth--;
        if (depth == 0) {
          lost = Optional.empty();
        }
      }
    }

    private <T> T unlessLost(Supplier<T> work) {
      T result;
      try {
        result = work.get();
      } catch (RuntimeException fault) {
        lost = Optional.of(fault);
        throw fault;
      }
      if (lost.isPresent()) {
        throw new IllegalStateException("the connection is lost", lost.get());
      }
      return result;
    }
  }
}
