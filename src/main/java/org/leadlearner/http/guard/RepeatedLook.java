package org.leadlearner.http.guard;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/** Runs a quick check again and again while the server runs. */
final class RepeatedLook extends AbstractLifeCycle {

  /** The precision of time limits. */
  private static final Duration BETWEEN = Duration.ofMillis(250);

  private final Scheduler scheduler;
  private final Runnable look;

  RepeatedLook(Scheduler scheduler, Runnable look) {
    this.scheduler = scheduler;
    this.look = look;
  }

  @Override
  protected void doStart() {
    again();
  }

  private void again() {
    scheduler.schedule(this::once, BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void once() {
    if (isStarting() || isRunning()) {
      try {
        look.run();
      } finally {
        again();
      }
    }
  }
}
