package org.leadlearner.chat.slack.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.Slack;
import com.slack.api.bolt.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.leadlearner.chat.SocketPlaces;
import org.leadlearner.chat.SocketPlaces.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Socket Mode: Slack reaches us over connections that we open, so no public address is needed.
 * There are two, because Slack closes each now and then; duplicates are detected by their keys. Of
 * many nodes some have one, or none, because Slack allows an app no more than ten.
 */
public final class SocketMode implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> ENVELOPES =
      Set.of("events_api", "interactive", "slash_commands");
  private static final int WORKERS = 8;
  private static final int MOST_WAITING = 200;
  private static final int OK = 200;

  private final BoltDispatcher requests;
  private final List<SocketSlot> slots;
  private volatile Consumer<Duration> times = took -> {};
  private final ThreadPoolExecutor workers =
      new ThreadPoolExecutor(
          WORKERS,
          WORKERS,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          work -> thread(work, "slack-socket"));

  public SocketMode(
      Slack slack,
      String appToken,
      BoltDispatcher requests,
      SocketPlaces places,
      Clock clock,
      SocketTimeouts times) {
    this.requests = requests;
    SocketSlot.Opener opener =
        changed -> SocketConnection.open(slack, appToken, clock.instant(), this::handOver, changed);
    this.slots =
        Stream.of(Purpose.FIRST, Purpose.SECOND)
            .map(one -> new SocketSlot(opener, new SlotPlaces(places, one), clock, times))
            .toList();
  }

  /** Starts to connect and returns at once. */
  public void start() {
    slots.forEach(SocketSlot::start);
  }

  /** Reports from now on how long acknowledgements take. */
  public void tellTimes(Consumer<Duration> whom) {
    times = whom;
  }

  /** How many connections are open. */
  public int connections() {
    return Math.toIntExact(slots.stream().filter(slot -> slot.trouble().isEmpty()).count());
  }

  /**
   * Why no request can arrive now; one connection of the two is enough. A node for which others
   * left none is well: they hear for it.
   */
  public Optional<String> trouble() {
    return slots.stream().anyMatch(slot -> slot.trouble().isEmpty() || slot.waitsForPlace())
        ? Optional.empty()
        : slots.get(0).trouble();
  }

  /** Closes the connections; work in progress is finished first, for up to 5 seconds. */
  @Override
  public void close() throws InterruptedException {
    workers.shutdown();
    if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
      LOG.warn("Some of what Slack sent was not answered at the stop; Slack will send it again.");
    }
    for (SocketSlot slot : slots) {
      slot.close();
    }
  }

  /** Runs on the connection's thread, which must not be blocked. */
  private void handOver(SocketConnection link, String message) {
    long came = System.nanoTime();
    try {
      workers.execute(() -> hear(link, message, came));
    } catch (RejectedExecutionException full) {
      String why = workers.isShutdown() ? "We stop" : "Too much comes from Slack at once";
      LOG.warn("{}; Slack will send again what was not answered.", why);
    }
  }

  private void hear(SocketConnection link, String message, long came) {
    try {
      JsonNode envelope = JSON.readTree(message);
      String type = envelope.path("type").asText();
      if (type.equals("hello")) {
        link.greeted();
      } else if (type.equals("disconnect")) {
        link.leave();
      } else if (ENVELOPES.contains(type)) {
        answer(link, envelope);
        times.accept(Duration.ofNanos(System.nanoTime() - came));
      }
    } catch (JsonProcessingException unreadable) {
      LOG.warn("A message of Slack's is no JSON.");
    } catch (RuntimeException | Error fault) {
      LOG.warn("Slack got no answer and will send it again: {}.", fault.getClass().getSimpleName());
    }
  }

  /** Only what was stored is acknowledged; Slack sends the rest again. */
  private void answer(SocketConnection link, JsonNode envelope) throws JsonProcessingException {
    Response response = requests.fromSocket(envelope.path("payload").toString());
    if (response.getStatusCode() != OK) {
      return;
    }
    ObjectNode acknowledgement =
        JSON.createObjectNode().put("envelope_id", envelope.path("envelope_id").asText());
    if (response.getBody() != null) {
      acknowledgement.set("payload", JSON.readTree(response.getBody()));
    }
    link.send(acknowledgement.toString());
  }

  static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
