package org.leadlearner.http.guard;

import java.util.Optional;
import org.eclipse.jetty.io.Connection;

/** What can be seen of a connection from outside: how many bytes, requests and answers it had. */
final class OpenConnection {
  private final Connection connection;
  private final Optional<String> stranger;

  /** When it was last seen with a request at work, or new. */
  private volatile long quietSince = System.nanoTime();

  /** When it was last seen with nothing of a next request. */
  private volatile long begunSince = quietSince;

  /** How many requests there were at the last look. */
  private volatile long seen;

  /** How many requests were answered, and how many bytes there were by then. */
  private volatile long answered;

  private volatile long bytes;

  OpenConnection(Connection connection) {
    this.connection = connection;
    this.stranger = ClientAddress.ofStranger(connection.getEndPoint().getRemoteSocketAddress());
  }

  Connection connection() {
    return connection;
  }

  /** Who is at its other end, from the internet; empty for what may be a proxy. */
  Optional<String> stranger() {
    return stranger;
  }

  long quietSince() {
    return quietSince;
  }

  long begunSince() {
    return begunSince;
  }

  /** Whether a request is here, and its answer is not out yet. */
  boolean isAnswered() {
    return connection.getMessagesIn() > connection.getMessagesOut();
  }

  /** Whether something of a request came that did not get beyond its headers. */
  boolean hasBegun() {
    return !isAnswered()
        && connection.getMessagesIn() == answered
        && connection.getBytesIn() > bytes;
  }

  /** A request is answered; what comes from here on is of the next one. */
  void answered() {
    bytes = connection.getBytesIn();
    answered = connection.getMessagesIn();
  }

  void look(long now) {
    if (isAnswered() || connection.getMessagesIn() != seen) {
      seen = connection.getMessagesIn();
      quietSince = now;
      begunSince = now;
    } else if (connection.getBytesIn() == bytes) {
      begunSince = now;
    }
  }
}
