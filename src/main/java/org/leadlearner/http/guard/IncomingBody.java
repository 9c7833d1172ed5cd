package org.leadlearner.http.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * One body that is still arriving. Its bytes are copied: keeping Jetty's buffers, as Jetty's
 * EagerContentHandler does, would let one byte occupy a buffer of eight thousand.
 *
 * <p>Jetty lets only one thread at a time read or fail a request. So a body that is being read just
 * now is marked as rejected and its reader sends the response; if nobody reads, the connection is
 * closed.
 */
final class IncomingBody implements Runnable {
  private static final int READING = 0;
  private static final int WAITING = -1;
  private static final int OVER = -2;

  private final Handler next;
  private final Request request;
  private final Response response;
  private final Callback callback;
  private final IncomingBodies bodies;
  private final String client;
  private final long began = System.nanoTime();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final AtomicLong received = new AtomicLong();

  /**
   * {@link #READING} while a thread reads, {@link #WAITING} for more, {@link #OVER}, or the status
   * that it was rejected with.
   */
  private final AtomicInteger state = new AtomicInteger(WAITING);

  IncomingBody(
      Handler next, Request request, Response response, Callback callback, IncomingBodies bodies) {
    this.next = next;
    this.request = request;
    this.response = response;
    this.callback = callback;
    this.bodies = bodies;
    this.client = ClientAddress.of(request);
  }

  /** The client that it is counted for. */
  String client() {
    return client;
  }

  /** When it started, by {@link System#nanoTime}. */
  long began() {
    return began;
  }

  /** How many bytes have arrived. */
  long received() {
    return received.get();
  }

  /** Reads what has arrived, and runs again when there is more. */
  @Override
  public void run() {
    if (!state.compareAndSet(WAITING, READING)) {
      end(state.get());
      return;
    }
    for (Content.Chunk chunk = request.read(); chunk != null; chunk = request.read()) {
      if (isEndedBy(chunk)) {
        return;
      }
    }
    if (state.compareAndSet(READING, WAITING)) {
      request.demand(this);
    } else {
      end(state.get());
    }
  }

  /** Rejects it, unless it has arrived completely by now. */
  void refuse(int status) {
    for (int now = state.get(); now == READING || now == WAITING; now = state.get()) {
      if (state.compareAndSet(now, status)) {
        if (now == WAITING) {
          request.getComponents().getExecutor().execute(() -> hangUp(status));
        }
        return;
      }
    }
  }

  private boolean isEndedBy(Content.Chunk chunk) {
    if (Content.Chunk.isFailure(chunk)) {
      bodies.remove(this);
      Response.writeError(request, response, callback, chunk.getFailure());
      return true;
    }
    boolean isLast = chunk.isLast();
    take(chunk);
    if (isLast && bodies.fits(received.get()) && state.compareAndSet(READING, OVER)) {
      bodies.remove(this);
      giveOn(new Whole(request, ByteBuffer.wrap(bytes.toByteArray())));
    } else if (isLast || bodies.isEndless(received.get())) {
      state.compareAndSet(READING, HttpStatus.PAYLOAD_TOO_LARGE_413);
      end(state.get());
    } else {
      return false;
    }
    return true;
  }

  /** A body that is too large is read to its end, but not stored. */
  private void take(Content.Chunk chunk) {
    byte[] more = BufferUtil.toArray(chunk.getByteBuffer());
    chunk.release();
    if (bodies.fits(received.addAndGet(more.length))) {
      bytes.writeBytes(more);
      bodies.grew(this, more.length);
    }
  }

  private void end(int status) {
    bodies.remove(this);
    Response.writeError(request, response, callback, status);
  }

  private void giveOn(Request whole) {
    try {
      if (!next.handle(whole, response, callback)) {
        Response.writeError(whole, response, callback, HttpStatus.NOT_FOUND_404);
      }
    } catch (Exception fault) {
      Response.writeError(whole, response, callback, fault);
    }
  }

  /**
   * Sends the reason, if it can be written at once, and closes the connection; {@link #run}
   * notices.
   */
  private void hangUp(int status) {
    EndPoint connection = request.getConnectionMetaData().getConnection().getEndPoint();
    String answer =
        "HTTP/1.1 %d %s\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
            .formatted(status, HttpStatus.getMessage(status));
    try {
      connection.flush(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
    } catch (IOException gone) {
      // A client that has gone needs no response.
    } finally {
      connection.close(new EofException("the body was refused"));
    }
  }

  /** A request whose body is read from memory. */
  private static final class Whole extends Request.Wrapper {
    private final Content.Source body;

    Whole(Request request, ByteBuffer body) {
      super(request);
      this.body = Content.Source.from(body);
    }

    @Override
    public Content.Chunk read() {
      return body.read();
    }

    @Override
    public void demand(Runnable onContent) {
      body.demand(onContent);
    }

    @Override
    public void fail(Throwable failure) {
      body.fail(failure);
    }

    @Override
    public void fail(Throwable failure, boolean last) {
      body.fail(failure, last);
    }
  }
}
