package org.leadlearner.store.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.leadlearner.delivery.Beat;
import org.leadlearner.store.StoreContract;
import org.leadlearner.store.TestDatabase;

public abstract class BeatContract extends StoreContract {

  private static final SchedulerBeat.Times FAST =
      new SchedulerBeat.Times(Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofMillis(250));

  private final AtomicInteger ticks = new AtomicInteger();

  public BeatContract(TestDatabase database) {
    super(database);
  }

  private void awaitTicks(int more) {
    int before = ticks.get();
    await().until(() -> ticks.get() >= before + more);
  }

  @Test
  void itBeatsUntilItIsClosed() {
    Beat beat = store.delivery().beat(Clock.systemUTC(), FAST);
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
    try (Beat beat = store.delivery().beat(Clock.systemUTC(), FAST)) {
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
    MovedClock clock = new MovedClock();
    try (Beat beat = store.delivery().beat(clock, FAST)) {
      beat.start(ticks::incrementAndGet);
      awaitTicks(1);
      clock.by = Duration.ofHours(-2);
      awaitTicks(3);
    }
  }

  @Test
  void itGoesOnAfterTheClockWasSetForward() {
    MovedClock clock = new MovedClock();
    try (Beat beat = store.delivery().beat(clock, FAST)) {
      beat.start(ticks::incrementAndGet);
      awaitTicks(1);
      clock.by = Duration.ofDays(1);
      awaitTicks(3);
    }
  }

  @Test
  void itGoesOnWhereANodeWithAFastClockLeftIt() throws Exception {
    MovedClock fast = new MovedClock();
    fast.by = Duration.ofDays(1);
    try (Beat beat = store.delivery().beat(fast, FAST)) {
      beat.start(ticks::incrementAndGet);
      awaitTicks(1);
    }
    try (Beat beat = store.delivery().beat(Clock.systemUTC(), FAST)) {
      beat.start(ticks::incrementAndGet);
      awaitTicks(3);
    }
  }

  @Test
  void aBeatWhoseNodeDiedIsTakenOver() throws Exception {
    try (Beat beat = store.delivery().beat(Clock.systemUTC(), FAST)) {
      beat.start(ticks::incrementAndGet);
      awaitTicks(1);
    }
    TestDatabase.execute(
        url,
        "UPDATE scheduled_tasks SET picked = TRUE, picked_by = 'a node that died',"
            + " last_heartbeat = execution_time");

    try (Beat beat = store.delivery().beat(Clock.systemUTC(), FAST)) {
      beat.start(ticks::incrementAndGet);
      awaitTicks(2);
    }
  }

  /** A clock that goes, and can be set. */
  private static final class MovedClock extends Clock {

    private volatile Duration by = Duration.ZERO;

    @Override
    public Instant instant() {
      return Clock.systemUTC().instant().plus(by);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
