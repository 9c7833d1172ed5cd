package org.leadlearner.store.delivery;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.leadlearner.delivery.Beat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The beat, implemented with db-scheduler. It stores only the time of the next beat and its node;
 * what is due is in our own tables.
 */
public final class SchedulerBeat implements Beat {

  private static final Logger LOG = LoggerFactory.getLogger(SchedulerBeat.class);
  private static final String NAME = "due-prompts";
  private static final TaskInstanceId BEAT = TaskInstanceId.of(NAME, RecurringTask.INSTANCE);
  private static final int DEAD_AFTER_HEARTBEATS = 4;
  private static final Duration LONGEST_TICK_TO_WAIT_FOR = Duration.ofSeconds(10);

  private final DataSource source;
  private final Clock clock;
  private final Times times;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "beat-watch"));
  private Instant seen = Instant.EPOCH;
  private @Nullable Scheduler scheduler;

  /**
   * The intervals.
   *
   * @param between from the end of a tick to the next
   * @param look how often each node checks whether the next tick is due
   * @param heartbeat how often a node that ticks gives a sign of life; it counts as dead after four
   *     missing ones
   */
  public record Times(Duration between, Duration look, Duration heartbeat) {

    public static final Times USUAL =
        new Times(Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofSeconds(10));
  }

  public SchedulerBeat(DataSource source, Clock clock, Times times) {
    this.source = source;
    this.clock = clock;
    this.times = times;
  }

  @Override
  public synchronized void start(Runnable tick) {
    seen = clock.instant();
    scheduler = started(tick);
    long pause = times.between().toMillis();
    watch.scheduleWithFixedDelay(() -> watch(tick), pause, pause, TimeUnit.MILLISECONDS);
  }

  private Scheduler started(Runnable tick) {
    RecurringTask<Void> task =
        Tasks.recurring(NAME, FixedDelay.of(times.between()))
            .execute((instance, context) -> tick.run());
    Scheduler started =
        Scheduler.create(source)
            .startTasks(task)
            .threads(1)
            .clock(clock::instant)
            .pollingInterval(times.look())
            .heartbeatInterval(times.heartbeat())
            .missedHeartbeatsLimit(DEAD_AFTER_HEARTBEATS)
            .shutdownMaxWait(LONGEST_TICK_TO_WAIT_FOR)
            .failureLogging(LogLevel.ERROR, true)
            .build();
    started.start();
    return started;
  }

  /** The beat goes on whatever a clock does. */
  private synchronized void watch(Runnable tick) {
    if (scheduler == null) {
      return;
    }
    try {
      Instant now = clock.instant();
      if (now.isBefore(seen.minus(times.between()))) {
        LOG.warn("The clock was set back by {}.", Duration.between(now, seen));
        // The scheduler's own threads wait by the clock, so they would sleep for that long.
        scheduler.stop();
        scheduler = started(tick);
      }
      seen = now;
      callBack(scheduler, now);
    } catch (RuntimeException trouble) {
      LOG.warn("The look for due prompts could not be watched over.", trouble);
    }
  }

  /** A node whose clock was ahead left the next beat in the future. */
  private void callBack(Scheduler running, Instant now) {
    Instant latest = now.plus(times.between().multipliedBy(2));
    Optional<ScheduledExecution<Object>> next = running.getScheduledExecution(BEAT);
    if (next.isPresent()
        && !next.get().isPicked()
        && next.get().getExecutionTime().isAfter(latest)) {
      running.reschedule(BEAT, now);
    }
  }

  @Override
  public void close() {
    watch.shutdown();
    stop();
  }

  private synchronized void stop() {
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
  }
}
