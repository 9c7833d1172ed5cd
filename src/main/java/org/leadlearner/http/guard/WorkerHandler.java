package org.leadlearner.http.guard;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles requests on its own threads, so that a hanging database blocks none of the server's
 * threads. A limited number of requests may wait for a limited time; the others are told at once to
 * retry.
 */
public final class WorkerHandler extends Handler.Wrapper {
  private static final Logger LOG = LoggerFactory.getLogger(WorkerHandler.class);
  private static final String COME_AGAIN_SECONDS = "2";
  private static final int STOP_SECONDS = 10;
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

  private final WorkerLimits limits;
  private final ThreadPoolExecutor workers;
  private final AtomicLong reported = new AtomicLong(System.nanoTime() - BETWEEN_LINES.toNanos());

  /**
   * @param name of the threads
   */
  public WorkerHandler(String name, WorkerLimits limits, Handler next) {
    super(next);
    this.limits = limits;
    this.workers =
        new ThreadPoolExecutor(
            limits.threads(),
            limits.threads(),
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(limits.waiting()),
            work -> new Thread(work, name));
    workers.allowCoreThreadTimeOut(true);
  }

  @Override
  protected void doStart() throws Exception {
    addBean(new RepeatedLook(getServer().getScheduler(), this::refuseThoseWhoWaitedTooLong));
    super.doStart();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Waiting waiting = new Waiting(request, response, callback);
    try {
      workers.execute(waiting);
    } catch (RejectedExecutionException full) {
      waiting.refuse();
      tellNowAndThen();
    }
    return true;
  }

  @Override
  protected void doStop() throws Exception {
    super.doStop();
    workers.shutdown();
    if (!workers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
      workers.shutdownNow();
    }
  }

  private void refuseThoseWhoWaitedTooLong() {
    long now = System.nanoTime();
    workers
        .getQueue()
        .removeIf(
            work ->
                work instanceof Waiting waiting
                    && waiting.isOlderThan(limits.longestWait(), now)
                    && waiting.refuse());
  }

  private void tellNowAndThen() {
    long now = System.nanoTime();
    long before = reported.get();
    if (now - before > BETWEEN_LINES.toNanos() && reported.compareAndSet(before, now)) {
      LOG.warn("Too much is being worked on; some requests are told to come again.");
    }
  }

  /** A request that a thread takes, or that is rejected first. */
  private final class Waiting implements Runnable {
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final AtomicBoolean isTaken = new AtomicBoolean();
    private final long since = System.nanoTime();

    Waiting(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = callback;
    }

    @Override
    public void run() {
      if (isTaken.compareAndSet(false, true)) {
        work();
      }
    }

    boolean isOlderThan(Duration longest, long now) {
      return now - since > longest.toNanos();
    }

    /** Whether it could still be rejected. */
    boolean refuse() {
      boolean isOurs = isTaken.compareAndSet(false, true);
      if (isOurs) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, COME_AGAIN_SECONDS);
        Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
      }
      return isOurs;
    }

    private void work() {
      try {
        if (!getHandler().handle(request, response, callback)) {
          Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
        }
      } catch (Throwable fault) {
        Response.writeError(request, response, callback, fault);
      }
    }
  }
}
