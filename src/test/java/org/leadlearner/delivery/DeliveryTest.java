package org.leadlearner.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Listener;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** From what comes in to what goes out, on a real database and a platform that can be unwell. */
class DeliveryTest {

  private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(NOON);
  private final EchoListener listener = new EchoListener();
  private final MoodyPlatform platform = new MoodyPlatform("moody");
  private Store store;
  private Courier courier;
  private Reception reception;

  @BeforeEach
  void open() {
    store = MigratedDatabase.open(folder.resolve("test.db"), clock);
    courier = new Courier(store.delivery().outbox(), store.delivery().deliveryKeys(), clock);
    courier.serve(platform);
    reception =
        new Reception(
            store.transactions(),
            store.delivery().deliveryKeys(),
            store.delivery().outbox(),
            listener,
            courier::wake);
  }

  @AfterEach
  void close() {
    courier.close();
    store.close();
  }

  @Test
  void threadsSayWhoseTheyAre() {
    courier.start();
    reception.receive(incoming("team", "hello", "key-1"));

    for (String pool : List.of("courier-watch-", "courier-answerer-")) {
      await().until(() -> threads().anyMatch(name -> name.startsWith(pool)));
    }
  }

  private static Stream<String> threads() {
    return Thread.getAllStackTraces().keySet().stream().map(Thread::getName);
  }

  @Test
  void whatIsHeardIsAnsweredOnceHoweverOftenItComes() {
    courier.start();
    for (int times = 0; times < 3; times++) {
      reception.receive(incoming("team", "hello", "key-1"));
    }
    reception.receive(incoming("team", "bye", "key-2"));

    await().untilAsserted(() -> assertThat(platform.said).containsExactly("hello", "bye"));
  }

  /** As when the database is started anew while a message is on its way. */
  @Test
  void whatBecameOfAMessageIsWrittenDownWhenTheDatabaseIsBack() {
    AtomicInteger away = new AtomicInteger(2);
    Outbox broken =
        (Outbox)
            Proxy.newProxyInstance(
                Outbox.class.getClassLoader(),
                new Class<?>[] {Outbox.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("sent") && away.getAndDecrement() > 0) {
                    throw new IllegalStateException("the database is away");
                  }
                  return method.invoke(store.delivery().outbox(), arguments);
                });
    courier.close();
    courier = new Courier(broken, store.delivery().deliveryKeys(), clock);
    courier.serve(platform);
    courier.start();
    reception.receive(incoming("team", "hello", "key-1"));
    reception.receive(incoming("team", "bye", "key-2"));

    await().untilAsserted(() -> assertThat(platform.said).containsExactly("hello", "bye"));
    assertThat(away.get()).isNegative();
  }

  @Test
  void anyKnownKeyMakesItARepeat() {
    courier.start();
    reception.receive(incoming("team", "hello", "event-1", "message-1"));
    reception.receive(incoming("team", "hello", "event-2", "message-1"));
    reception.receive(incoming("team", "bye", "event-3"));

    await().untilAsserted(() -> assertThat(platform.said).containsExactly("hello", "bye"));
  }

  @Test
  void aFaultRollsBackAndIsReportedWithItsReference() {
    courier.start();
    listener.faults.add(new IllegalStateException("broken"));
    reception.receive(incoming("team", "hello", "key-1"));
    reception.receive(incoming("team", "hello", "key-1"));

    await().untilAsserted(() -> assertThat(platform.said).hasSize(1));
    assertThat(platform.said.get(0)).matches("sorry, [0-9a-f]{8}");
  }

  @Test
  void whatCannotBeCommittedIsNotAcknowledged() {
    store.close();

    assertThatThrownBy(() -> reception.receive(incoming("team", "hello", "key-1")))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void aMessageThatWasSurelyNotSentIsTriedAgainLater() {
    platform.moods.add(new ChatPlatform.Sent.NotSent("busy"));
    courier.start();
    reception.receive(incoming("team", "hello", "key-1"));
    reception.receive(incoming("team", "bye", "key-2"));
    await().untilAsserted(() -> assertThat(platform.tries).hasSize(1));

    clock.advance(Duration.ofMinutes(5));
    courier.wake();
    await().untilAsserted(() -> assertThat(platform.said).containsExactly("hello", "bye"));
  }

  /** Tries come ever later, and ten minutes take more than ten of them. */
  @Test
  void aPlatformThatIsAwayForAnHourGetsItAfterAll() {
    platform.isAway = true;
    courier.start();
    reception.receive(incoming("team", "hello", "key-1"));
    Instant back = NOON.plus(Duration.ofHours(1));
    while (clock.instant().isBefore(back)) {
      clock.advance(Duration.ofSeconds(20));
      courier.wake();
      await().until(() -> store.delivery().outbox().due(clock.instant()).isEmpty());
    }
    assertThat(platform.tries).hasSizeGreaterThan(10);
    platform.isAway = false;
    clock.advance(Duration.ofMinutes(5));
    courier.wake();
    await().untilAsserted(() -> assertThat(platform.said).containsExactly("hello"));
  }

  @Test
  void aMessageThatMayHaveArrivedIsNotSentAgain() {
    platform.moods.add(new ChatPlatform.Sent.Unknown("no reply"));
    platform.moods.add(new ChatPlatform.Sent.Refused("gone"));
    courier.start();
    reception.receive(incoming("team", "one", "key-1"));
    reception.receive(incoming("team", "two", "key-2"));
    reception.receive(incoming("team", "three", "key-3"));

    await().untilAsserted(() -> assertThat(platform.said).containsExactly("three"));
    clock.advance(Duration.ofHours(1));
    courier.wake();
    reception.receive(incoming("team", "four", "key-4"));
    await().untilAsserted(() -> assertThat(platform.said).containsExactly("three", "four"));
    assertThat(platform.tries).containsExactly("one", "two", "three", "four");
  }

  @Test
  void aSlowWorkspaceHoldsUpNoOther() throws InterruptedException {
    CountDownLatch stuck = new CountDownLatch(1);
    platform.slowWorkspace = Optional.of("slow");
    platform.release = stuck;
    courier.start();
    reception.receive(incoming("slow", "late", "key-1"));
    reception.receive(incoming("quick", "early", "key-2"));

    await().untilAsserted(() -> assertThat(platform.said).containsExactly("early"));
    stuck.countDown();
    await().untilAsserted(() -> assertThat(platform.said).containsExactly("early", "late"));
  }

  @Test
  void conversationsOfOneWorkspaceDoNotWaitForEachOtherAndKeepTheirOrder() {
    CountDownLatch stuck = new CountDownLatch(1);
    platform.senders = 4;
    platform.slowText = Optional.of("a1");
    platform.release = stuck;
    for (String text : List.of("a1", "b1", "a2", "c1", "b2", "a3")) {
      Conversation to = new Conversation("moody", "team", text.substring(0, 1));
      store.delivery().outbox().add(to, message(text), Optional.empty(), NOON);
    }
    courier.start();

    await().untilAsserted(() -> assertThat(platform.said).contains("b1", "b2", "c1"));
    assertThat(platform.tries).contains("a1").doesNotContain("a2", "a3");
    stuck.countDown();
    await().untilAsserted(() -> assertThat(platform.said).hasSize(6));
    assertThat(platform.said)
        .containsSubsequence("a1", "a2", "a3")
        .containsSubsequence("b1", "b2")
        .doesNotHaveDuplicates();
  }

  @Test
  void noMoreAreSentAtOnceThanThePlatformTakes() {
    platform.senders = 3;
    for (int number = 0; number < 30; number++) {
      Conversation to = new Conversation("moody", "team", "person " + number);
      store.delivery().outbox().add(to, message("to " + number), Optional.empty(), NOON);
    }
    courier.start();

    await().untilAsserted(() -> assertThat(platform.said).hasSize(30));
    assertThat(platform.said).doesNotHaveDuplicates();
    assertThat(platform.mostAtOnce.get()).isBetween(1, 3);
  }

  @Test
  void whatAKilledSenderLeftIsSentAgainOnlyWhereThatShowsItOnce() {
    MoodyPlatform careful = new MoodyPlatform("careful");
    careful.repeats = false;
    store.delivery().outbox().add(at("moody", "team"), message("hello"), Optional.empty(), NOON);
    store.delivery().outbox().add(at("careful", "team"), message("secret"), Optional.empty(), NOON);
    for (Outbox.Lane lane : store.delivery().outbox().due(NOON)) {
      assertThat(store.delivery().outbox().claim(lane, NOON)).isPresent();
    }
    courier.close();
    store.close();
    open();
    courier.serve(careful);
    courier.start();

    await().untilAsserted(() -> assertThat(platform.said).containsExactly("hello"));
    Instant tomorrow = NOON.plus(Duration.ofDays(1));
    await().untilAsserted(() -> assertThat(store.delivery().outbox().due(tomorrow)).isEmpty());
    assertThat(careful.tries).isEmpty();
  }

  private static Incoming incoming(String workspace, String text, String... keys) {
    return new Incoming(
        Set.of(keys),
        new Account("moody", workspace, "U1"),
        new Profile("Dana", Locale.US, ZoneOffset.UTC),
        Where.direct(at("moody", workspace)),
        false,
        new Heard.Typed(text),
        Optional.empty(),
        NOON);
  }

  private static Conversation at(String platform, String workspace) {
    return new Conversation(platform, workspace, "dm");
  }

  private static Message message(String text) {
    return Message.of(new Part.Text(List.of(Line.plain(text))));
  }

  /** Says what it hears. */
  private static final class EchoListener implements Listener {

    @Override
    public Message unreached(Incoming incoming, int places) {
      return apologise(incoming, "unreached");
    }

    private final Queue<RuntimeException> faults = new ArrayDeque<>();

    @Override
    public List<Reply> hear(Incoming incoming) {
      if (!faults.isEmpty()) {
        throw faults.remove();
      }
      return List.of(Reply.below(message(((Heard.Typed) incoming.heard()).text())));
    }

    @Override
    public Message apologise(Incoming incoming, String reference) {
      return message("sorry, " + reference);
    }
  }

  /** A platform that takes messages, unless it has a mood. */
  private static final class MoodyPlatform implements ChatPlatform {

    private final String name;
    private final Queue<Sent> moods = new ArrayDeque<>();
    private final List<String> tries = new CopyOnWriteArrayList<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private volatile boolean isAway;
    private Optional<String> slowWorkspace = Optional.empty();
    private CountDownLatch release = new CountDownLatch(0);
    private Optional<String> slowText = Optional.empty();
    private boolean repeats = true;
    private int senders = 1;
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    private MoodyPlatform(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public boolean showsRepeatsOnce() {
      return repeats;
    }

    @Override
    public int sendersAtOnce() {
      return senders;
    }

    @Override
    public Sent send(Outgoing outgoing) {
      mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
      try {
        return sent(outgoing);
      } finally {
        atOnce.decrementAndGet();
      }
    }

    private Sent sent(Outgoing outgoing) {
      String text = new PlainText().render(outgoing.message());
      tries.add(text);
      if (slowText.equals(Optional.of(text))
          || slowWorkspace.equals(Optional.of(outgoing.to().workspace()))) {
        waitForRelease();
      }
      if (isAway) {
        return new Sent.NotSent("not reached");
      }
      Sent mood = moods.poll();
      if (mood != null) {
        return mood;
      }
      said.add(text);
      return new Sent.Accepted();
    }

    private void waitForRelease() {
      try {
        assertThat(release.await(60, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
