package org.leadlearner.http.guard;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpStatus;

/**
 * All bodies that are still arriving. When there are too many, the oldest is rejected and never the
 * newest, so that slow clients cannot lock others out.
 */
final class IncomingBodies {
  private static final int READ_ON = 4;

  private final BodyLimits limits;

  /** How many bytes of each body have arrived, the oldest first. */
  private final Map<IncomingBody, Integer> coming = new LinkedHashMap<>();

  private long bytes;

  IncomingBodies(BodyLimits limits) {
    this.limits = limits;
  }

  void add(IncomingBody body) {
    oneTooManyWith(body).ifPresent(oldest -> refuse(oldest, HttpStatus.SERVICE_UNAVAILABLE_503));
  }

  void remove(IncomingBody body) {
    synchronized (coming) {
      Integer counted = coming.remove(body);
      bytes -= counted == null ? 0 : counted;
    }
  }

  /** Counts bytes that have arrived. */
  void grew(IncomingBody body, int more) {
    oneTooMuchWith(body, more)
        .ifPresent(oldest -> refuse(oldest, HttpStatus.SERVICE_UNAVAILABLE_503));
  }

  /** Whether a body of this length is passed on. */
  boolean fits(long length) {
    return length <= limits.largestBytes();
  }

  /**
   * Whether a body of this length is not read to its end. Shorter ones are read although they are
   * rejected, because a client that is still sending would lose the response.
   */
  boolean isEndless(long length) {
    return length > (long) limits.largestBytes() * READ_ON;
  }

  void refuseSlowOnes() {
    long now = System.nanoTime();
    all().stream()
        .filter(body -> isTooSlow(body, now))
        .forEach(body -> refuse(body, HttpStatus.REQUEST_TIMEOUT_408));
  }

  private void refuse(IncomingBody body, int status) {
    remove(body);
    body.refuse(status);
  }

  private boolean isTooSlow(IncomingBody body, long now) {
    long age = now - body.began();
    long measured = age - limits.grace().toNanos();
    double least = (double) limits.leastBytesPerSecond() * measured / TimeUnit.SECONDS.toNanos(1);
    return age > limits.longest().toNanos() || (measured > 0 && body.received() < least);
  }

  private Optional<IncomingBody> oneTooManyWith(IncomingBody newcomer) {
    synchronized (coming) {
      List<IncomingBody> before =
          coming.keySet().stream().filter(one -> one.client().equals(newcomer.client())).toList();
      coming.put(newcomer, 0);
      return before.size() < limits.mostOfOneClient() ? Optional.empty() : oldest(before);
    }
  }

  private Optional<IncomingBody> oneTooMuchWith(IncomingBody body, int more) {
    synchronized (coming) {
      if (coming.computeIfPresent(body, (same, counted) -> counted + more) != null) {
        bytes += more;
      }
      return bytes > limits.mostBytes() ? oldest(coming.keySet()) : Optional.empty();
    }
  }

  private static Optional<IncomingBody> oldest(Collection<IncomingBody> bodies) {
    return bodies.stream().findFirst();
  }

  private List<IncomingBody> all() {
    synchronized (coming) {
      return List.copyOf(coming.keySet());
    }
  }
}
