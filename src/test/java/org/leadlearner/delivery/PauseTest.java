package org.leadlearner.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;
import org.leadlearner.store.TestDatabase;

/** While the limits of a workspace let nothing through, its messages stay as they are. */
class PauseTest {

  private static final Instant NINE = Instant.parse("2026-10-01T14:00:00Z");
  private static final int MESSAGES = 5;

  @TempDir Path folder;

  private final PausedPlatform platform = new PausedPlatform();
  private String url;
  private Store store;
  private Courier courier;

  @BeforeEach
  void open() {
    url = MigratedDatabase.address(folder.resolve("lead-learner.db"));
    SettableClock clock = new SettableClock(NINE);
    store = Store.open(url, clock);
    courier = new Courier(store.delivery().outbox(), store.delivery().deliveryKeys(), clock);
    courier.serve(platform);
    for (int number = 0; number < MESSAGES; number++) {
      Conversation to = new Conversation("slack", "T1", "C" + number);
      Message message = Message.of(new Part.Text(List.of(Line.plain("number " + number))));
      store.delivery().outbox().add(to, message, Optional.empty(), NINE);
    }
  }

  @AfterEach
  void close() {
    courier.close();
    store.close();
  }

  @Test
  void waitingForTheLimitsWritesNothing() throws Exception {
    platform.pause = Duration.ofHours(1);
    courier.start();
    for (int look = 0; look < 50; look++) {
      courier.wake();
    }
    await().until(() -> platform.asked.get() >= 3);

    assertThat(platform.sent).isEmpty();
    assertThat(TestDatabase.text(url, "SELECT COUNT(*) FROM outgoing WHERE claimed_at IS NULL"))
        .isEqualTo(Integer.toString(MESSAGES));
  }

  @Test
  void allGoOutWhenTheLimitsLetThemThrough() {
    platform.pause = Duration.ofMillis(20);
    courier.start();
    await().until(() -> platform.asked.get() >= 1);
    platform.pause = Duration.ZERO;

    await().until(() -> platform.sent.size() == MESSAGES);
  }

  private static final class PausedPlatform implements ChatPlatform {

    private final AtomicInteger asked = new AtomicInteger();
    private final List<Long> sent = new CopyOnWriteArrayList<>();
    private volatile Duration pause = Duration.ZERO;

    @Override
    public String name() {
      return "slack";
    }

    @Override
    public boolean showsRepeatsOnce() {
      return false;
    }

    @Override
    public Duration pauseOf(String workspace, boolean isAwaited) {
      asked.incrementAndGet();
      return pause;
    }

    @Override
    public Sent send(Outgoing outgoing) {
      sent.add(outgoing.id());
      return new Sent.Accepted();
    }
  }
}
