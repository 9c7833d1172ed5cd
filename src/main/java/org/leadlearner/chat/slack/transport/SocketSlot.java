package org.leadlearner.chat.slack.transport;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one Socket Mode connection open: opens it, checks it, and opens the next before the old one
 * closes, if there is a place for both. Each slot has its own thread, because a ping may take
 * seconds.
 */
final class SocketSlot {

  private static final Logger LOG = LoggerFactory.getLogger(SocketSlot.class);

  private static final String NO_PLACE = "other nodes have all connections that Slack allows";

  private final ScheduledExecutorService supervisor =
      Executors.newSingleThreadScheduledExecutor(work -> SocketMode.thread(work, "slack-link"));
  private final Opener opener;
  private final SlotPlaces places;
  private final Clock clock;
  private final SocketTimeouts times;
  private final List<Leaving> leaving = new ArrayList<>();
  private Optional<SocketConnection> current = Optional.empty();
  private Optional<SocketConnection> next = Optional.empty();
  private Instant tryAgain = Instant.MIN;
  private Instant lookAgain = Instant.MIN;
  private int failures;
  private volatile String trouble = "not connected yet";
  private volatile boolean waitsForPlace;

  /** A connection that was replaced by another. */
  private record Leaving(SocketConnection link, Instant until) {}

  /** Opens a connection that calls {@code changed} whenever its state changes. */
  interface Opener {
    SocketConnection open(Runnable changed) throws IOException, SlackApiException;
  }

  SocketSlot(Opener opener, SlotPlaces places, Clock clock, SocketTimeouts times) {
    this.opener = opener;
    this.places = places;
    this.clock = clock;
    this.times = times;
  }

  /** Why this slot has no connection. */
  Optional<String> trouble() {
    return trouble.isEmpty() ? Optional.empty() : Optional.of(trouble);
  }

  /** Whether it has no connection because other nodes have all that Slack allows. */
  boolean waitsForPlace() {
    return waitsForPlace;
  }

  /** Starts to connect and returns at once. */
  void start() {
    long tick = times.tick().toMillis();
    var unused =
        supervisor.scheduleWithFixedDelay(this::attendSafely, 0, tick, TimeUnit.MILLISECONDS);
  }

  private void attendSoon() {
    try {
      supervisor.execute(this::attendSafely);
    } catch (RejectedExecutionException stopping) {
      LOG.debug("A connection to Slack changed while we stop.");
    }
  }

  private void attendSafely() {
    try {
      attend();
    } catch (RuntimeException | Error fault) {
      // A scheduled task that throws is never run again, and then nobody would reconnect.
      LOG.error("A connection to Slack could not be looked after.", fault);
    }
  }

  /** Does what is due now. */
  private void attend() {
    promote();
    dropDead();
    keepPlaces();
    boolean needsNext =
        next.isEmpty()
            && current.filter(link -> link.state() != SocketConnection.State.LEAVING).isEmpty();
    if (needsNext && !clock.instant().isBefore(tryAgain)) {
      openInPlace();
    }
    closeLeft();
    places.leaveAllBut(connections());
  }

  private int connections() {
    return leaving.size() + (current.isPresent() ? 1 : 0) + (next.isPresent() ? 1 : 0);
  }

  /**
   * Closes connections whose leases were lost: after a pause of this machine another node may have
   * taken them.
   */
  private void keepPlaces() {
    int room = places.keep();
    while (connections() > room) {
      if (!leaving.isEmpty()) {
        leaving.remove(0).link().close();
      } else if (next.isPresent()) {
        next.get().close();
        next = Optional.empty();
      } else {
        closeCurrent();
        trouble = "another node has its connection to Slack";
      }
    }
  }

  private void closeCurrent() {
    current.ifPresent(SocketConnection::close);
    current = Optional.empty();
  }

  private void openInPlace() {
    Optional<String> fault = places.makeRoom(connections());
    if (fault.isPresent()) {
      failed(fault.get());
      return;
    }
    if (!places.hasRoom(connections()) && current.isPresent()) {
      // There is a gap then, in which other connections hear.
      closeCurrent();
    }
    waitsForPlace = !places.hasRoom(connections());
    if (waitsForPlace) {
      wait(NO_PLACE);
    } else {
      open();
    }
  }

  private void wait(String why) {
    tryAgain = clock.instant().plus(times.look());
    if (!trouble.equals(why)) {
      LOG.info("A connection is not opened: {}.", why);
    }
    trouble = why;
  }

  /** Closes the connections when the task in progress is done, which may take 5 seconds. */
  void close() throws InterruptedException {
    supervisor.shutdown();
    if (!supervisor.awaitTermination(5, TimeUnit.SECONDS)) {
      LOG.warn("A connection to Slack is still being opened or pinged at the stop.");
    }
    current.ifPresent(SocketConnection::close);
    next.ifPresent(SocketConnection::close);
    leaving.forEach(old -> old.link().close());
    places.leaveAll();
  }

  /** The next connection takes over when Slack has said hello; only then may the old one close. */
  private void promote() {
    if (next.filter(link -> link.state() == SocketConnection.State.GREETED).isPresent()) {
      Instant until = clock.instant().plus(times.leaving());
      current.ifPresent(link -> leaving.add(new Leaving(link, until)));
      current = next;
      next = Optional.empty();
      failures = 0;
      trouble = "";
      lookAgain = clock.instant().plus(times.look());
    }
  }

  private void dropDead() {
    if (next.filter(this::isStillborn).isPresent()) {
      next.get().close();
      next = Optional.empty();
      failed("Slack did not greet a new connection");
    }
    if (current.filter(this::isDead).isPresent()) {
      current.get().close();
      current = Optional.empty();
      trouble = "the connection to Slack was lost";
      LOG.info("A connection to Slack was lost; another is opened.");
    }
  }

  private boolean isStillborn(SocketConnection link) {
    return link.state() == SocketConnection.State.ENDED
        || clock.instant().isAfter(link.opened().plus(times.greeting()));
  }

  /** A connection may be open and dead (java-slack-sdk issue 833), so it is pinged. */
  private boolean isDead(SocketConnection link) {
    if (link.state() == SocketConnection.State.ENDED) {
      return true;
    }
    if (clock.instant().isBefore(lookAgain)) {
      return false;
    }
    boolean isAlive = link.isAlive();
    lookAgain = clock.instant().plus(times.look());
    return !isAlive;
  }

  private void open() {
    try {
      next = Optional.of(opener.open(this::attendSoon));
    } catch (IOException | SlackApiException | RuntimeException fault) {
      failed(fault.getClass().getSimpleName() + ": " + fault.getMessage());
    }
  }

  private void failed(String why) {
    Duration wait = times.wait(failures);
    failures++;
    tryAgain = clock.instant().plus(wait);
    if (current.isEmpty()) {
      trouble = why;
    }
    LOG.warn("No new connection to Slack: {}. The next try is in {}.", why, wait);
  }

  /** Requests that came over an old connection are answered over it, so it stays for a while. */
  private void closeLeft() {
    Instant now = clock.instant();
    leaving.stream().filter(old -> !now.isBefore(old.until())).forEach(old -> old.link().close());
    leaving.removeIf(old -> !now.isBefore(old.until()));
  }
}
