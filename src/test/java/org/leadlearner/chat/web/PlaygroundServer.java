package org.leadlearner.chat.web;

import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.fake.ScriptedInbox;
import org.leadlearner.chat.message.Message;

/** The playground on a real server, on a free port of the loopback. */
final class PlaygroundServer implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-09-14T15:04:05Z");

  final InMemoryTranscript transcript = new InMemoryTranscript();
  final ScriptedInbox inbox = new ScriptedInbox();
  final AtomicInteger moves = new AtomicInteger();
  final Playground playground;

  private final AtomicLong outgoing = new AtomicLong();
  private final int port;
  private Server server;

  PlaygroundServer() {
    this(Clock.fixed(NOW, ZoneId.of("UTC")));
  }

  PlaygroundServer(Clock clock) {
    playground =
        new Playground(
            inbox,
            transcript,
            clock,
            ZoneId.of("America/Chicago"),
            PlaygroundServer::nextWeekday,
            moves::incrementAndGet,
            Duration.ofMillis(100));
    server = started(0);
    port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
  }

  /** As in a district that entered no calendar. */
  private static LocalDate nextWeekday(LocalDate date) {
    LocalDate next = date.plusDays(1);
    return next.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? nextWeekday(next) : next;
  }

  int port() {
    return port;
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Shows {@code message} below in {@code person}'s conversation. */
  ChatPlatform.Sent show(MadeUpPerson person, Message message) {
    return show(person, message, Optional.empty());
  }

  ChatPlatform.Sent show(MadeUpPerson person, Message message, Optional<String> replaces) {
    return playground.send(
        new Outgoing(outgoing.incrementAndGet(), person.conversation(), message, replaces));
  }

  /** Posts {@code message} in the channel. */
  ChatPlatform.Sent post(Message message) {
    return playground.send(
        new Outgoing(outgoing.incrementAndGet(), Room.LEADERSHIP, message, Optional.empty()));
  }

  void stop() {
    try {
      server.stop();
    } catch (Exception stuck) {
      throw new IllegalStateException(stuck);
    }
  }

  /** Comes back on the same port, with the same conversations. */
  void restart() {
    stop();
    server = started(port);
  }

  @Override
  public void close() {
    stop();
  }

  private Server started(int onPort) {
    // This header lets a test come from another computer.
    ForwardedRequestCustomizer elsewhere = new ForwardedRequestCustomizer();
    elsewhere.setForwardedForHeader("From-Elsewhere");
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.addCustomizer(elsewhere);
    Server made = new Server();
    ServerConnector connector = new ServerConnector(made, new HttpConnectionFactory(configuration));
    connector.setHost("127.0.0.1");
    connector.setPort(onPort);
    made.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/");
    playground.addTo(context);
    made.setHandler(context);
    try {
      made.start();
    } catch (Exception unable) {
      throw new IllegalStateException(unable);
    }
    return made;
  }
}
