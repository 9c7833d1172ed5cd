package org.leadlearner.chat.slack.transport;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection of Socket Mode, from its opening to its end; it never reconnects. The SDK's client
 * would do that with a gap, and its threads die of the first Error (platforms.md): it gets none.
 */
final class SocketConnection {

  private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);
  private static final int NO_WORKERS = 0;
  private static final long NEVER_USED = 1_000;

  /** What became of a connection so far. */
  enum State {
    OPENING,
    /** Slack greeted us: it sends here from now on. */
    GREETED,
    /** Slack asked us to open another in its place. */
    LEAVING,
    ENDED
  }

  private final SocketModeClient client;
  private final Runnable changed;
  private final Instant opened;
  private volatile State state = State.OPENING;

  private SocketConnection(SocketModeClient client, Runnable changed, Instant opened) {
    this.client = client;
    this.changed = changed;
    this.opened = opened;
  }

  /**
   * Opens a connection; the greeting comes later.
   *
   * @param heard gets each message that came over it
   * @param changed called after its state changed, on a thread that is not to be held up
   */
  static SocketConnection open(
      Slack slack,
      String appToken,
      Instant at,
      BiConsumer<SocketConnection, String> heard,
      Runnable changed)
      throws IOException, SlackApiException {
    Incoming incoming = new Incoming(heard);
    SocketModeClient client = client(slack, appToken, address(slack, appToken), incoming);
    SocketConnection link = new SocketConnection(client, changed, at);
    incoming.link = link;
    client.addWebSocketCloseListener((code, reason) -> link.become(State.ENDED));
    client.addWebSocketErrorListener(fault -> link.become(State.ENDED));
    client.connect();
    return link;
  }

  State state() {
    return state;
  }

  Instant opened() {
    return opened;
  }

  void greeted() {
    if (state == State.OPENING) {
      become(State.GREETED);
    }
  }

  /** Slack will end it soon, or we do; the first time that is said counts. */
  void leave() {
    if (state != State.ENDED && state != State.LEAVING) {
      become(State.LEAVING);
    }
  }

  /** Pings and waits up to 3 seconds for the answer. */
  boolean isAlive() {
    return client.verifyConnection();
  }

  /** Throws when the connection has ended by now; Slack then sends again what it sent here. */
  void send(String message) {
    client.sendWebSocketMessage(message);
  }

  void close() {
    state = State.ENDED;
    try {
      client.close();
    } catch (IOException | RuntimeException already) {
      LOG.debug("A connection to Slack was closed already.", already);
    }
  }

  private void become(State next) {
    state = next;
    changed.run();
  }

  private static String address(Slack slack, String appToken)
      throws IOException, SlackApiException {
    AppsConnectionsOpenResponse answer =
        slack.methods(appToken).appsConnectionsOpen(request -> request);
    if (!answer.isOk()) {
      throw new IOException("apps.connections.open says " + answer.getError());
    }
    return answer.getUrl();
  }

  private static SocketModeClient client(
      Slack slack, String appToken, String address, SocketModeMessageQueue queue)
      throws IOException {
    try {
      return new SocketModeClientJavaWSImpl(
          slack, appToken, address, NO_WORKERS, queue, false, false, NEVER_USED);
    } catch (URISyntaxException broken) {
      throw new IOException("apps.connections.open gave no address", broken);
    }
  }

  /** The SDK's queue of messages: ours hands each one on, and has none to poll. */
  private static final class Incoming implements SocketModeMessageQueue {
    private final BiConsumer<SocketConnection, String> heard;
    private volatile @Nullable SocketConnection link;

    Incoming(BiConsumer<SocketConnection, String> heard) {
      this.heard = heard;
    }

    @Override
    public void add(String message) {
      heard.accept(Objects.requireNonNull(link), message);
    }

    @Override
    @SuppressWarnings("NullAway") // The SDK takes null for nothing to do.
    public String poll() {
      return null;
    }
  }
}
