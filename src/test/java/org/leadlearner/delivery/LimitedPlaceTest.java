package org.leadlearner.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
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
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;
import org.leadlearner.store.TestDatabase;

/** A conversation that takes one message a second: what waits for it costs nothing meanwhile. */
class LimitedPlaceTest {

  private static final Instant NINE = Instant.parse("2026-10-01T14:00:00Z");
  private static final int ANSWERS = 20;

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(NINE);
  private final OneASecond platform = new OneASecond(clock);
  private final List<String> written = new CopyOnWriteArrayList<>();
  private String url;
  private Store store;
  private Courier courier;

  @BeforeEach
  void open() {
    url = MigratedDatabase.address(folder.resolve("lead-learner.db"));
    store = Store.open(url, clock);
    courier =
        new Courier(watched(store.delivery().outbox()), store.delivery().deliveryKeys(), clock);
    courier.serve(platform);
  }

  @AfterEach
  void close() {
    courier.close();
    store.close();
  }

  @Test
  void twentyAnswersInASecondCostOneClaimAndOneSettlingEach() {
    courier.start();
    IntStream.range(0, ANSWERS).forEach(number -> answer("D1", "answer " + number));
    for (int second = 1; second <= ANSWERS; second++) {
      int arrived = second;
      await().until(() -> platform.said.size() == arrived);
      courier.wake();
      clock.advance(Duration.ofSeconds(1));
      courier.wake();
    }
    await().until(() -> count("sent") == ANSWERS);

    assertThat(platform.said)
        .isEqualTo(IntStream.range(0, ANSWERS).mapToObj(number -> "answer " + number).toList());
    assertThat(count("claim")).isEqualTo(ANSWERS);
    assertThat(count("sent")).isEqualTo(ANSWERS);
    assertThat(written).hasSize(2 * ANSWERS);
  }

  @Test
  void whatWaitsForItsConversationHoldsUpNoOtherAndIsNotTouched() throws Exception {
    answer("D1", "first");
    answer("D1", "second");
    answer("D1", "third");
    answer("D2", "elsewhere");
    prompt("D3", "a prompt");
    courier.start();
    await().until(() -> platform.said.size() == 3);
    answer("D4", "later");

    await().until(() -> platform.said.contains("later"));
    assertThat(platform.said).containsExactlyInAnyOrder("first", "elsewhere", "a prompt", "later");
    assertThat(
            TestDatabase.text(
                url, "SELECT COUNT(*) FROM outgoing WHERE state = 'DUE' AND claimed_at IS NULL"))
        .isEqualTo("2");
  }

  /** After the time that the platform asked for, the next message is sent without being woken. */
  @Test
  void itGoesOnByItself() {
    platform.pause = Duration.ofMillis(20);
    courier.start();
    answer("D1", "first");
    answer("D1", "second");
    await().until(() -> platform.asked.size() >= 3);
    clock.advance(Duration.ofSeconds(1));

    await().untilAsserted(() -> assertThat(platform.said).containsExactly("first", "second"));
  }

  private long count(String what) {
    return written.stream().filter(what::equals).count();
  }

  private void answer(String to, String text) {
    add(Outbox.Urgency.ANSWER, to, text);
  }

  private void prompt(String to, String text) {
    add(Outbox.Urgency.NONE, to, text);
  }

  private void add(Outbox.Urgency urgency, String to, String text) {
    Message message = Message.of(new Part.Text(List.of(Line.plain(text))));
    store
        .delivery()
        .outbox()
        .add(
            urgency,
            new Conversation("limited", "T1", to),
            message,
            Optional.empty(),
            clock.instant());
    courier.wake();
  }

  /** Notes what changes a message. */
  private Outbox watched(Outbox outbox) {
    List<String> changes = List.of("sent", "settle", "defer", "postpone", "doubt", "sendAgain");
    return (Outbox)
        Proxy.newProxyInstance(
            Outbox.class.getClassLoader(),
            new Class<?>[] {Outbox.class},
            (proxy, method, arguments) -> {
              Object result;
              try {
                result = method.invoke(outbox, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
              boolean isClaim =
                  method.getName().equals("claim") && ((Optional<?>) result).isPresent();
              if (isClaim || changes.contains(method.getName())) {
                written.add(method.getName());
              }
              return result;
            });
  }

  private static final class OneASecond implements ChatPlatform {

    private final Clock clock;
    private final Map<String, Instant> taken = new ConcurrentHashMap<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Duration pause = Duration.ofSeconds(1);

    private OneASecond(Clock clock) {
      this.clock = clock;
    }

    @Override
    public String name() {
      return "limited";
    }

    @Override
    public boolean showsRepeatsOnce() {
      return false;
    }

    @Override
    public Duration pauseOf(Waiting message) {
      asked.add(message.to().id());
      return isLimited(message.to().id()) ? pause : Duration.ZERO;
    }

    @Override
    public Sent send(Outgoing outgoing) {
      String to = outgoing.to().id();
      if (isLimited(to)) {
        return new Sent.NotSent("limited", Optional.of(pause));
      }
      taken.put(to, clock.instant());
      said.add(new PlainText().render(outgoing.message()));
      return new Sent.Accepted();
    }

    private boolean isLimited(String to) {
      Instant before = taken.getOrDefault(to, Instant.EPOCH);
      return before.plusSeconds(1).isAfter(clock.instant());
    }
  }
}
