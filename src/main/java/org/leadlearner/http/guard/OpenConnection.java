package org.leadlearner.http.guard;

import java.util.Optional;
import org.eclipse.jetty.io.Connection;

/** What is known about an open connection: how many bytes, requests and responses it had. */
final class OpenConnection {
  private final Connection connection;
  private final Optional<String> stranger;

  /** When it was last seen with a request in progress, or new. */
  private volatile long quietSince = System.nanoTime();

  /** When it was last seen without the start of a next request. */
  private volatile long begunSince = quietSince;

  /** How many requests there were at the last check. */
  private volatile long seen;

  /** How many requests were answered, and how many bytes had arrived by then. */
  private volatile long answered;

  private volatile long bytes;

  OpenConnection(Connection connection) {
    this.connection = connection;
    this.stranger = ClientAddress.ofStranger(connection.getEndPoint().getRemoteSocketAddress());
  }

  Connection connection() {
    return connection;
  }

  /** The peer if it is on the internet; empty for a possible proxy. */
  Optional<String> stranger() {
    return stranger;
  }

  long quietSince() {
    return quietSince;
  }

  long begunSince() {
    return begunSince;
  }

  /** Whether a request is in progress. */
  boolean isAnswered() {
    return connection.getMessagesIn() > connection.getMessagesOut();
  }

  /** Whether a request has started to arrive and its headers are incomplete. */
  boolean hasBegun() {
    return !isAnswered()
        && connection.getMessagesIn() == answered
        && connection.getBytesIn() > bytes;
  }

  /** A request was answered; further bytes belong to the next one. */
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
