package org.leadlearner.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.Store;
import org.leadlearner.store.TestDatabase;

/** Two nodes on one PostgreSQL whose clocks are far apart: the waits of one are those of both. */
@Tag("postgres")
class ClocksApartTest {

  private static final Duration APART = Duration.ofMinutes(45);

  private final String url = TestDatabase.postgres();
  private final List<Node> nodes = new ArrayList<>();

  /** A node before a platform that gives no reply and cannot tell what arrived. */
  private final class Node implements ChatPlatform, AutoCloseable {
    private final Store store;
    private final Courier courier;
    private final List<Instant> looksAgain = new CopyOnWriteArrayList<>();

    Node(Duration ahead) {
      Clock clock = Clock.offset(Clock.systemUTC(), ahead);
      store = Store.open(url, clock);
      courier =
          new Courier(
              watched(store.delivery().outbox()),
              store.delivery().deliveryKeys(),
              store.delivery().lanes(),
              store.delivery().clock(clock));
      courier.serve(this);
      nodes.add(this);
      courier.start();
    }

    private Outbox watched(Outbox outbox) {
      return (Outbox)
          Proxy.newProxyInstance(
              Outbox.class.getClassLoader(),
              new Class<?>[] {Outbox.class},
              (proxy, method, arguments) -> {
                Object result = method.invoke(outbox, arguments);
                if (method.getName().equals("lookAgain")) {
                  looksAgain.add((Instant) arguments[1]);
                }
                return result;
              });
    }

    void say() {
      store
          .delivery()
          .outbox()
          .add(
              Outbox.Urgency.ANSWER,
              new Conversation("slack", "T1", "D1"),
              Message.of(new Part.Text(List.of(Line.plain("Hello")))),
              Optional.empty(),
              Instant.EPOCH);
      courier.wake();
    }

    @Override
    public String name() {
      return "slack";
    }

    @Override
    public boolean showsRepeatsOnce() {
      return false;
    }

    @Override
    public Sent send(Outgoing outgoing) {
      return new Sent.Unknown("no answer");
    }

    @Override
    public Optional<Sent> lookUp(Outgoing outgoing, Instant triedAt) {
      return Optional.of(new Sent.Unknown("no answer either"));
    }

    @Override
    public void close() {
      courier.close();
      store.close();
    }
  }

  @AfterEach
  void close() {
    nodes.forEach(Node::close);
  }

  @Test
  void theOneAheadSoonLooksAgainForWhatTheOtherLeft() throws Exception {
    assertSoonLooksAgain(Duration.ZERO, APART);
  }

  @Test
  void theOneBehindSoonLooksAgainForWhatTheOtherLeft() throws Exception {
    assertSoonLooksAgain(APART, Duration.ZERO);
  }

  private void assertSoonLooksAgain(Duration first, Duration second) throws Exception {
    Node one = new Node(first);
    Instant before = now();
    one.say();
    awaitALook(one);
    nodes.remove(one);
    one.close();
    Node two = new Node(second);
    awaitALook(two);

    // In as long again as it has been in doubt, and not before two seconds.
    Instant after = now();
    assertThat(two.looksAgain.get(0))
        .isBetween(before, after.plus(Duration.between(before, after)).plusSeconds(2));
  }

  private void awaitALook(Node node) {
    await().atMost(Duration.ofMinutes(2)).until(() -> !node.looksAgain.isEmpty());
  }

  /** By the clock of the database, which both share. */
  private Instant now() throws Exception {
    String query = "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)";
    return Instant.ofEpochMilli(Long.parseLong(TestDatabase.text(url, query)));
  }
}
