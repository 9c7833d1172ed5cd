package org.leadlearner.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.leadlearner.store.StoreRules;
import org.leadlearner.store.TestDatabase;
import org.leadlearner.store.database.Database;
import org.leadlearner.store.database.Leases;

/** Two nodes on one PostgreSQL: one leases a workspace, and is notified of new messages. */
@Tag("postgres")
class LanesTest {

  private static final Outbox.Lane LANE = new Outbox.Lane("slack", "T1");

  /** So that nobody looks without being woken. */
  private static final Duration NEVER = Duration.ofDays(1);

  private final String url = TestDatabase.postgres();
  private final Node one = new Node();
  private final Node two = new Node();

  /** A node with a platform that takes everything. */
  private final class Node implements ChatPlatform, AutoCloseable {
    private final Store store =
        Store.open(
            url,
            Clock.systemUTC(),
            StoreRules.USUAL.leasedFor(new Leases(Duration.ofSeconds(60), Duration.ofSeconds(60))));
    private final AtomicInteger looks = new AtomicInteger();
    private final List<Long> sent = new CopyOnWriteArrayList<>();
    private final List<Duration> takenOver = new CopyOnWriteArrayList<>();
    private final Courier courier =
        new Courier(
            counted(),
            store.delivery().deliveryKeys(),
            store.delivery().lanes(),
            Clock.systemUTC(),
            NEVER);
    private final Database.Listening listening = store.delivery().listen(courier::wake);

    Node() {
      courier.serve(this);
      courier.start();
    }

    private Outbox counted() {
      return (Outbox)
          Proxy.newProxyInstance(
              Outbox.class.getClassLoader(),
              new Class<?>[] {Outbox.class},
              (proxy, method, arguments) -> {
                if (method.getName().equals("due")) {
                  looks.incrementAndGet();
                }
                return method.invoke(store.delivery().outbox(), arguments);
              });
    }

    void say() {
      Message message = Message.of(new Part.Text(List.of(Line.plain("Hello"))));
      Conversation to = new Conversation("slack", "T1", "D" + System.nanoTime());
      store
          .delivery()
          .outbox()
          .add(Outbox.Urgency.ANSWER, to, message, Optional.empty(), Clock.systemUTC().instant());
      courier.wake();
    }

    @Override
    public String name() {
      return "slack";
    }

    @Override
    public boolean showsRepeatsOnce() {
      return true;
    }

    @Override
    public void takenOver(String workspace, Duration ago) {
      takenOver.add(ago);
    }

    @Override
    public Sent send(Outgoing outgoing) {
      sent.add(outgoing.id());
      return new Sent.Accepted();
    }

    @Override
    public void close() {
      listening.close();
      courier.close();
      store.close();
    }
  }

  @AfterEach
  void close() {
    one.close();
    two.close();
  }

  @Test
  void theOneThatHasAWorkspaceIsWokenAndSendsAlone() throws Exception {
    one.say();
    // On a slow machine the other one, which looks once as it begins, may be first to send.
    await().untilAsserted(() -> assertThat(one.sent.size() + two.sent.size()).isEqualTo(1));
    Node has = one.sent.isEmpty() ? two : one;
    Node other = has == one ? two : one;
    int looks = has.looks.get();
    other.say();
    await().untilAsserted(() -> assertThat(has.sent).hasSize(2));
    assertThat(other.sent).isEmpty();
    // Once as it is woken, and once as its sender has nothing left. A sender that is still on its
    // way from the message before finds this one without a look.
    assertThat(has.looks.get() - looks).isLessThanOrEqualTo(6);

    TestDatabase.execute(
        url,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
            + " OR query = 'SELECT 1'");
    other.say();
    await().untilAsserted(() -> assertThat(has.sent).hasSize(3));
    assertThat(other.sent).isEmpty();
  }

  @Test
  void theNextOneCountsWhatTheOneBeforeMayHaveSent() throws Exception {
    assertThat(one.store.delivery().lanes().hold(LANE))
        .isEqualTo(new Lanes.Hold(true, Optional.empty()));
    assertThat(two.store.delivery().lanes().hold(LANE).isOurs()).isFalse();
    String before = TestDatabase.text(url, "SELECT held_until FROM lane");
    for (int times = 0; times < 100; times++) {
      assertThat(one.store.delivery().lanes().hold(LANE).isOurs()).isTrue();
      assertThat(two.store.delivery().lanes().hold(LANE).isOurs()).isFalse();
    }
    assertThat(TestDatabase.text(url, "SELECT held_until FROM lane"))
        .as("nothing is written while it is had")
        .isEqualTo(before);

    // It was woken a hundred times, and may yet look: only once it is closed does it take no more.
    one.courier.close();
    two.say();
    await().untilAsserted(() -> assertThat(two.sent).hasSize(1));
    assertThat(two.takenOver).hasSize(1);
    assertThat(one.store.delivery().lanes().hold(LANE).isOurs()).isFalse();
  }
}
