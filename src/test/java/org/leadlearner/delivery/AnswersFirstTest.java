package org.leadlearner.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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

/** Nobody who asks waits for prompts, however many are due and however slow they are taken. */
class AnswersFirstTest {

  private static final Instant NINE = Instant.parse("2026-10-01T14:00:00Z");
  private static final int MANY = 10_000;

  /** Of those that the platform takes one after the other. */
  private static final int IN_TWO_SECONDS = 200;

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(NINE);
  private final SlowPlatform platform = new SlowPlatform();
  private Store store;
  private Courier courier;
  private Reception reception;

  /** What is asked before the start waits for it, so that all of it is due at once. */
  private volatile Consumer<Set<Outbox.Lane>> whenStarted = lanes -> {};

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
            new EchoListener(),
            lanes -> whenStarted.accept(lanes));
  }

  @AfterEach
  void close() {
    platform.release.countDown();
    courier.close();
    store.close();
  }

  /**
   * What passes is counted, for two seconds of a busy machine are no two seconds; and of three who
   * ask one after the other, for it may be busy with something else once.
   */
  @Test
  void anAnswerIsThereWithinTwoSecondsOfPromptsThoughTenThousandAreDue() {
    addPrompts("team", MANY);
    start();
    await().until(() -> platform.said.size() > 3);

    List<Integer> between = new ArrayList<>();
    for (String who : List.of("ana", "ben", "cora")) {
      int before = platform.said.size();
      ask("team", who, "help");
      await()
          .pollInterval(Duration.ofMillis(5))
          .until(() -> platform.said.contains("help for " + who));
      between.add(platform.said.indexOf("help for " + who) - before);
    }

    assertThat(between).as("prompts that went before the answer").allMatch(one -> one < MANY / 20);
    assertThat(Collections.min(between)).isLessThan(IN_TWO_SECONDS);
    assertThat(platform.said).hasSizeLessThan(MANY);
  }

  @Test
  void aPromptThatHangsHoldsUpNoAnswer() {
    platform.hangs = "prompt";
    addPrompts("team", 3);
    start();
    await().until(() -> platform.hanging.contains("team"));

    ask("team", "ana", "help");
    await().untilAsserted(() -> assertThat(platform.said).containsExactly("help for ana"));
  }

  /** More of them than the courier has senders. */
  @Test
  void workspacesThatHangHoldUpNoAnswerElsewhere() {
    platform.hangs = "prompt";
    for (int number = 0; number < 40; number++) {
      addPrompts("slow " + number, 2);
    }
    start();
    await().until(() -> platform.hanging.size() >= 16);

    ask("quick", "ana", "help");
    await().untilAsserted(() -> assertThat(platform.said).containsExactly("help for ana"));
  }

  /** Nothing looks each second here: an answer goes by itself, and what else is due soon after. */
  @Test
  void anAnswerLooksForWhatElseIsDue() {
    addPrompts("team", 1);
    whenStarted = courier::wake;

    ask("team", "ana", "help");

    await()
        .untilAsserted(
            () -> assertThat(platform.said).containsExactlyInAnyOrder("help for ana", "prompt"));
  }

  /** What one person tells hundreds of others does not hold up anybody's answer either. */
  @Test
  void whatOthersAreToldComesAfterAnswersAndBeforePrompts() {
    addPrompts("team", 2);
    ask("team", "ana", "tell");
    ask("team", "ben", "help");
    start();

    await().until(() -> platform.said.size() == 6);
    List<String> all = List.copyOf(platform.said);
    assertThat(all.indexOf("help for ben")).isLessThan(all.indexOf("told by ana"));
    assertThat(all.lastIndexOf("told by ana")).isLessThan(all.indexOf("prompt"));
  }

  private void start() {
    whenStarted = courier::wake;
    courier.start();
  }

  private void addPrompts(String workspace, int count) {
    store
        .transactions()
        .inTransaction(
            () -> {
              for (int number = 0; number < count; number++) {
                Conversation to = new Conversation("slow", workspace, "person " + number);
                store
                    .delivery()
                    .outbox()
                    .addUntil(to, message("prompt"), NINE, NINE.plusSeconds(7200));
              }
              return true;
            });
  }

  private void ask(String workspace, String who, String text) {
    reception.receive(
        new Incoming(
            Set.of(who + " " + text),
            new Account("slow", workspace, who),
            new Profile(who, Locale.US, ZoneOffset.UTC),
            Where.direct(new Conversation("slow", workspace, who)),
            false,
            new Heard.Typed(text),
            Optional.empty(),
            NINE));
  }

  private static Message message(String text) {
    return Message.of(new Part.Text(List.of(Line.plain(text))));
  }

  /** Answers with what it heard, or posts to two others. */
  private static final class EchoListener implements Listener {

    @Override
    public Message unreached(Incoming incoming, int places) {
      return apologise(incoming, "unreached");
    }

    @Override
    public List<Reply> hear(Incoming incoming) {
      String who = incoming.from().user();
      String text = ((Heard.Typed) incoming.heard()).text();
      Reply answer = Reply.below(message(text + " for " + who));
      return text.equals("tell") ? List.of(told(who, 1), told(who, 2), answer) : List.of(answer);
    }

    private static Reply told(String who, int number) {
      Conversation other = new Conversation("slow", "team", "other " + number);
      return new Reply.Post(other, message("told by " + who));
    }

    @Override
    public Message apologise(Incoming incoming, String reference) {
      return message("sorry, " + reference);
    }
  }

  /** A platform that takes a hundredth of a second for a message, or never ends with some. */
  private static final class SlowPlatform implements ChatPlatform {

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Set<String> hanging = ConcurrentHashMap.newKeySet();
    private final CountDownLatch release = new CountDownLatch(1);
    private volatile String hangs = "";

    @Override
    public String name() {
      return "slow";
    }

    @Override
    public boolean showsRepeatsOnce() {
      return true;
    }

    @Override
    public Sent send(Outgoing outgoing) {
      String text = new PlainText().render(outgoing.message());
      try {
        if (text.equals(hangs)) {
          hanging.add(outgoing.to().workspace());
          release.await(60, TimeUnit.SECONDS);
          return new Sent.NotSent("stopped");
        }
        Thread.sleep(10);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new Sent.NotSent("stopped");
      }
      said.add(text);
      return new Sent.Accepted();
    }
  }
}
