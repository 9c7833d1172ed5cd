package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.leadlearner.SettableClock;
import org.leadlearner.delivery.Beat;

abstract class BeatContract extends StoreContract {

  private static final DatabaseBeat.Times FAST =
      new DatabaseBeat.Times(
          Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofMillis(250));

  private final AtomicInteger ticks = new AtomicInteger();

  BeatContract(TestDatabase database) {
    super(database);
  }

  private void awaitTicks(int more) {
    int before = ticks.get();
    await().until(() -> ticks.get() >= before + more);
  }

  @Test
  void itBeatsUntilItIsClosed() {
    Beat beat = store.beat(Clock.systemUTC(), FAST);
    try (beat) {
      beat.start(ticks::incrementAndGet);
      awaitTicks(3);
    }
    int after = ticks.get();
    await()
        .during(Duration.ofMillis(300))
        .untilAsserted(() -> assertThat(ticks.get()).isEqualTo(after));
  }

  @Test
  void aTickThatFailsIsNotTheLast() {
    try (Beat beat = store.beat(Clock.systemUTC(), FAST)) {
      beat.start(
          () -> {
            if (ticks.incrementAndGet() == 1) {
              throw new IllegalStateException("broken");
            }
          });
      awaitTicks(3);
    }
  }

  @Test
  void itGoesOnAfterTheClockWasSetBack() {
    SettableClock clock = new SettableClock(NOON);
    try (Beat beat = store.beat(clock, FAST)) {
      beat.start(
          () -> {
            ticks.incrementAndGet();
            clock.advance(Duration.ofSeconds(1));
          });
      await().untilAsserted(
          () -> {
            clock.advance(Duration.ofSeconds(1));
            assertThat(ticks.get()).isGreaterThanOrEqualTo(2);
          });
      clock.set(NOON.minus(Duration.ofHours(2)));
      awaitTicks(1);
    }
  }

  @Test
  void aBeatWhoseNodeDiedIsTakenOver() throws Exception {
    try (Beat beat = store.beat(Clock.systemUTC(), FAST)) {
      beat.start(ticks::incrementAndGet);
      awaitTicks(1);
    }
    TestDatabase.execute(
        url, "UPDATE scheduled_tasks SET picked = TRUE, picked_by = 'a node that died'");

    try (Beat beat = store.beat(Clock.systemUTC(), FAST)) {
      beat.start(ticks::incrementAndGet);
      awaitTicks(2);
    }
  }
}
