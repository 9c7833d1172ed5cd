package org.leadlearner.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.ScheduledExecution;
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
 * The beat, from db-scheduler. It keeps only the moment of the next beat and who has it; what is due
 * stands in our own tables.
 */
final class DatabaseBeat implements Beat {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseBeat.class);
  private static final String NAME = "due-prompts";
  private static final TaskInstanceId BEAT = TaskInstanceId.of(NAME, RecurringTask.INSTANCE);
  private static final int DEAD_AFTER_HEARTBEATS = 4;
  private static final Duration LONGEST_TICK_TO_WAIT_FOR = Duration.ofSeconds(10);

  private final DataSource source;
  private final Clock clock;
  private final Times times;
  private @Nullable Scheduler scheduler;
  private @Nullable ScheduledExecutorService watch;

  /**
   * How fast it goes.
   *
   * @param between from the end of a tick to the next
   * @param look how often each node looks whether the next tick has come
   * @param heartbeat how often a node that ticks says that it lives; it is given up after four
   */
  record Times(Duration between, Duration look, Duration heartbeat) {

    static final Times USUAL =
        new Times(Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofSeconds(10));
  }

  DatabaseBeat(DataSource source, Clock clock, Times times) {
    this.source = source;
    this.clock = clock;
    this.times = times;
  }

  @Override
  public void start(Runnable tick) {
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
    scheduler = started;
    ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    long pause = times.between().toMillis();
    thread.scheduleWithFixedDelay(() -> watch(started), pause, pause, TimeUnit.MILLISECONDS);
    watch = thread;
  }

  /** A clock that was set back leaves the next beat far ahead, where nobody would hear it. */
  private void watch(Scheduler running) {
    try {
      Instant now = clock.instant();
      Instant latest = now.plus(times.between().multipliedBy(2));
      Optional<ScheduledExecution<Object>> next = running.getScheduledExecution(BEAT);
      if (next.isPresent()
          && !next.get().isPicked()
          && next.get().getExecutionTime().isAfter(latest)) {
        LOG.warn("The clock was set back; prompts are looked for from now on again.");
        running.reschedule(BEAT, now);
      }
    } catch (RuntimeException trouble) {
      LOG.warn("The next look for due prompts could not be checked.", trouble);
    }
  }

  @Override
  public void close() {
    if (watch != null) {
      watch.shutdownNow();
    }
    if (scheduler != null) {
      scheduler.stop();
    }
  }
}
