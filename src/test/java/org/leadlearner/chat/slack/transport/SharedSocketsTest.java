package org.leadlearner.chat.slack.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.Sockets;
import org.leadlearner.store.Store;
import org.leadlearner.store.StoreRules;
import org.leadlearner.store.TestDatabase;
import org.leadlearner.store.database.Leases;

/** Nodes on one PostgreSQL share the connections that Slack allows one app. */
@Tag("postgres")
class SharedSocketsTest {

  /** Whoever has a second connection looks every second whether another node needs it. */
  private static final Leases LEASES = new Leases(Duration.ofSeconds(60), Duration.ofSeconds(1));

  private static final SocketTimeouts QUICK =
      new SocketTimeouts(
          Duration.ofMillis(20),
          Duration.ofSeconds(10),
          Duration.ofMillis(200),
          Duration.ofMillis(300),
          Duration.ofMillis(50));

  private final String url = TestDatabase.postgres();
  private final IncomingSlack incoming = IncomingSlack.start();
  private final Sockets sockets = incoming.slack.sockets();
  private final List<Node> nodes = new ArrayList<>();

  private final class Node {
    private final Store store =
        Store.open(url, Clock.systemUTC(), StoreRules.USUAL.leasedFor(LEASES));
    private final SocketMode mode =
        new SocketMode(
            incoming.clients.patient(),
            incoming.slack.appToken(),
            incoming.requests,
            store.delivery().socketPlaces(10),
            Clock.systemUTC(),
            QUICK);

    void close() throws InterruptedException {
      mode.close();
      store.close();
    }
  }

  @AfterEach
  void close() throws Exception {
    for (Node node : nodes) {
      node.close();
    }
    incoming.close();
  }

  private List<Node> start(int number) {
    List<Node> fresh = Stream.generate(Node::new).limit(number).toList();
    fresh.forEach(node -> node.mode.start());
    nodes.addAll(fresh);
    return fresh;
  }

  private long hearing() {
    return nodes.stream().filter(node -> node.mode.connections() > 0).count();
  }

  @Test
  void eachOfTenNodesHasOneAndNoMoreAreOpenInAll() throws Exception {
    start(2);
    await().until(() -> sockets.open() == 4);

    List<Node> later = start(9);
    await().until(() -> hearing() == 10 && sockets.open() == 10);
    assertThat(nodes).allMatch(node -> node.mode.trouble().isEmpty());

    for (Node node : later) {
      node.close();
      nodes.remove(node);
    }
    await().until(() -> hearing() == 2 && sockets.open() == 4);
  }

  /** There is no room for a new connection beside the old one, so the old one goes first. */
  @Test
  void connectionsChangeAlsoWhenAllAreTaken() {
    start(10);
    await().until(() -> hearing() == 10 && sockets.open() == 10);

    int before = sockets.opened();
    sockets.disconnect(Sockets.Reason.REFRESH_REQUESTED);

    await().until(() -> sockets.open() == 10 && sockets.openAfter(before) == 10);
    assertThat(incoming.slack.botOnSocket().directMessage(Cast.ADA, "still there").status())
        .isEqualTo(200);
  }
}
