package org.leadlearner.bench;

/** A server that answers slash commands at {@code /slack/events} on the loopback. */
interface Subject extends AutoCloseable {

  int port();

  @Override
  void close();
}
