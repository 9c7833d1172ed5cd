package org.leadlearner.http.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One browser that listens to Server-Sent Events (HTML Standard, section 9.2). What fails to be
 * written closes it: the browser comes back by itself.
 *
 * <p>Jetty's EventSourceServlet cannot send ids, so it cannot resume; hence this class.
 */
public final class EventLine {

  private final ReentrantLock lock = new ReentrantLock();
  private final AsyncContext async;
  private final Executor writers;
  private final Runnable dropped;

  /**
   * @param writers write what is told later
   * @param dropped is told, perhaps more than once, that nobody listens any more
   */
  public EventLine(AsyncContext async, Executor writers, Runnable dropped) {
    this.async = async;
    this.writers = writers;
    this.dropped = dropped;
  }

  /** Something that writes to the browser. */
  @FunctionalInterface
  public interface Writing {
    void run() throws IOException;
  }

  /** Begins the answer to a request of a browser that wants to listen. */
  public static AsyncContext begin(HttpServletRequest request, HttpServletResponse response) {
    response.setContentType("text/event-stream");
    response.setCharacterEncoding("UTF-8");
    AsyncContext async = request.startAsync();
    async.setTimeout(0);
    return async;
  }

  /** Writes on this thread. */
  public void now(Writing writing) {
    lock.lock();
    try {
      writing.run();
    } catch (IOException | RuntimeException gone) {
      close();
    } finally {
      lock.unlock();
    }
  }

  /** Writes on a thread of the writers. */
  public void later(Writing writing) {
    try {
      writers.execute(() -> now(writing));
    } catch (RejectedExecutionException tooMuch) {
      close();
    }
  }

  /** To be called by a {@link Writing} alone. */
  public void write(String text) throws IOException {
    OutputStream out = async.getResponse().getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Sends a comment: it keeps the line open, and finds out that a browser has gone. */
  public void beat() {
    later(() -> write(": \n\n"));
  }

  public void close() {
    try {
      async.complete();
    } catch (IllegalStateException | NullPointerException alreadyDone) {
      // The server ended the request first, which is what we want; of one that it has cleared away
      // Jetty knows nothing any more.
    }
    dropped.run();
  }
}
