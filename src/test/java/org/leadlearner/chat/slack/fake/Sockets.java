package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.thread.Scheduler;
import org.leadlearner.chat.fake.Json;

/** The Socket Mode connections that are open. Each envelope goes to one of them, in turn. */
public final class Sockets {

  /** Why Slack asks for a new connection. */
  public enum Reason {
    WARNING,
    REFRESH_REQUESTED,
    LINK_DISABLED
  }

  private static final Duration BETWEEN_PINGS = Duration.ofMillis(500);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final List<SocketConnection> open = new CopyOnWriteArrayList<>();
  private final List<Acknowledgement> acknowledgements = new CopyOnWriteArrayList<>();
  private final Map<String, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private final AtomicInteger turn = new AtomicInteger();
  private final Clock clock;
  private final Scheduler scheduler;
  private volatile Duration patience = Duration.ofMinutes(1);
  private volatile boolean silent;
  private volatile boolean hello = true;

  Sockets(Clock clock, Scheduler scheduler) {
    this.clock = clock;
    this.scheduler = scheduler;
  }

  /** How long an acknowledgement is waited for from now on: by Slack three seconds, here longer. */
  public void waitFor(Duration acknowledgement) {
    patience = acknowledgement;
  }

  Duration patience() {
    return patience;
  }

  /** How many connections are open. */
  public int open() {
    return open.size();
  }

  /** How many were ever opened. */
  public int opened() {
    return numbers.get();
  }

  /** How many were open and are not any more. */
  public int ended() {
    return ended.get();
  }

  /** How many connections are open beside the {@code first} that were ever opened. */
  public long openAfter(int first) {
    return open.stream().filter(connection -> connection.number() > first).count();
  }

  public List<Acknowledgement> acknowledgements() {
    return List.copyOf(acknowledgements);
  }

  /**
   * While silent, no pings go out and none are answered, though connections stay open: the zombie
   * connection that a client must notice by itself.
   */
  public void silent(boolean now) {
    silent = now;
  }

  boolean isSilent() {
    return silent;
  }

  /** Whether new connections are greeted; Slack does so at once. */
  public void hello(boolean greeted) {
    hello = greeted;
  }

  /** Asks every connection to go; after all but a warning each is closed once it is replaced. */
  public void disconnect(Reason reason) {
    List<SocketConnection> asked = List.copyOf(open);
    JsonNode message =
        Json.object()
            .put("type", "disconnect")
            .put("reason", reason.name().toLowerCase(Locale.ROOT));
    asked.forEach(connection -> connection.send(message));
    if (reason != Reason.WARNING) {
      closeOnceReplaced(asked, numbers.get());
    }
  }

  private void closeOnceReplaced(List<SocketConnection> asked, int before) {
    if (openAfter(before) >= asked.size()) {
      asked.forEach(SocketConnection::close);
    } else if (asked.stream().anyMatch(open::contains)) {
      scheduler.schedule(
          () -> closeOnceReplaced(asked, before), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** Cuts every connection without a word. */
  public void drop() {
    List.copyOf(open).forEach(SocketConnection::drop);
  }

  /** A ticket that opens one connection. */
  String ticket() {
    String ticket = UUID.randomUUID().toString();
    tickets.add(ticket);
    return ticket;
  }

  boolean redeem(String ticket) {
    return tickets.remove(ticket);
  }

  SocketConnection connection() {
    return new SocketConnection(numbers.incrementAndGet(), this);
  }

  /** Sends an envelope to the connection whose turn it is; the answer completes when it is back. */
  CompletableFuture<JsonNode> send(String envelope, JsonNode message) {
    List<SocketConnection> now = List.copyOf(open);
    if (now.isEmpty()) {
      return CompletableFuture.failedFuture(new IllegalStateException("no connection is open"));
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(envelope, answer);
    now.get(Math.floorMod(turn.getAndIncrement(), now.size())).send(message);
    return answer;
  }

  void opened(SocketConnection connection) {
    open.add(connection);
    if (hello) {
      connection.sendHello(open.size());
    }
    pingLater(connection);
  }

  void closed(SocketConnection connection) {
    if (open.remove(connection)) {
      ended.incrementAndGet();
    }
  }

  void heard(SocketConnection connection, JsonNode message) {
    String envelope = message.path("envelope_id").asText();
    JsonNode payload = message.path("payload");
    acknowledgements.add(
        new Acknowledgement(envelope, connection.number(), payload, clock.instant()));
    CompletableFuture<JsonNode> answer = waiting.remove(envelope);
    if (answer != null) {
      answer.complete(payload);
    }
  }

  private void pingLater(SocketConnection connection) {
    scheduler.schedule(() -> ping(connection), BETWEEN_PINGS.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void ping(SocketConnection connection) {
    if (open.contains(connection)) {
      if (!silent) {
        connection.ping();
      }
      pingLater(connection);
    }
  }
}
