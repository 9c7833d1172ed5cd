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
 * One Socket Mode connection, from opening to end; it never reconnects by itself. The SDK's client
 * would reconnect with a gap, and its threads die of the first Error (platforms.md), so none are
 * used.
 */
final class SocketConnection {

  private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);
  private static final int NO_WORKERS = 0;
  private static final long NEVER_USED = 1_000;

  /** The state of a connection. */
  enum State {
    OPENING,
    /** Slack said hello: it sends requests here from now on. */
    GREETED,
    /** Slack asked us to open another connection instead. */
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
   * Opens a connection; the hello comes later.
   *
   * @param heard receives each message
   * @param changed called after the state changed, on a thread that must not be blocked
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

  /** Slack will close it soon, or we will; only the first call counts. */
  void leave() {
    if (state != State.ENDED && state != State.LEAVING) {
      become(State.LEAVING);
    }
  }

  /** Pings and waits up to 3 seconds for the pong. */
  boolean isAlive() {
    return client.verifyConnection();
  }

  /** Throws when the connection is closed; Slack then sends its requests again elsewhere. */
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

  /** The SDK's message queue: ours passes each message on, and has none to poll. */
  private static final class Incoming implements SocketModeMessageQueue {
    private final BiConsumer<SocketConnection, String> heard;
    private volatile @Nullable SocketConnection link;

    Incoming(BiConsumer<SocketConnection, String> heard) {
      this.heard = heard;
    }

    /**
     * The SDK's client forgets that it was closed while it was still connecting, and then opens.
     * Slack sends elsewhere what is not acknowledged here.
     */
    @Override
    public void add(String message) {
      SocketConnection here = Objects.requireNonNull(link);
      if (here.state == State.ENDED) {
        here.close();
      } else {
        heard.accept(here, message);
      }
    }

    @Override
    @SuppressWarnings("NullAway") // The SDK takes null for an empty queue.
    public String poll() {
      return null;
    }
  }
}
