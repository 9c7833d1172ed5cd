package org.leadlearner.http.stream;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads behind {@link EventLine}s. None of them keeps the program from ending. */
public final class EventWriters {

  private static final int WRITERS = 4;
  private static final int MOST_WAITING = 1_000;

  private EventWriters() {}

  /** A few threads that end when nothing is written for a minute. */
  public static ExecutorService named(String name) {
    ThreadPoolExecutor writers =
        new ThreadPoolExecutor(
            WRITERS,
            WRITERS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            work -> daemon(work, name));
    writers.allowCoreThreadTimeOut(true);
    return writers;
  }

  /** One thread that does something again and again. */
  public static ScheduledExecutorService clock(String name) {
    return Executors.newSingleThreadScheduledExecutor(work -> daemon(work, name));
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
