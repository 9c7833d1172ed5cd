package org.leadlearner.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.StoredAssistant;
import org.leadlearner.StoredRecords;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.assistant.button.CommonButton;
import org.leadlearner.assistant.dialogue.DialoguePorts;
import org.leadlearner.assistant.dialogue.Ear;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Listener;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;
import org.leadlearner.understand.interpret.Interpreter;

/** What is typed while the program still learns its phrases. */
@Timeout(300)
class TypedWhileLearningTest {

  private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");

  @TempDir Path folder;

  private final CountDownLatch learned = new CountDownLatch(1);
  private final CountDownLatch waiting = new CountDownLatch(1);
  private Store store;

  @BeforeEach
  void open() {
    store = MigratedDatabase.open(folder.resolve("test.db"), new SettableClock(NOON));
  }

  @AfterEach
  void close() {
    learned.countDown();
    store.close();
  }

  @Test
  void aLineWaitsOutsideItsTurnAndIsAnsweredProperly() throws Exception {
    Ear ear = Ear.learning(this::slowly);
    Reception reception = reception(ear);

    CompletableFuture<Receipt> typed =
        CompletableFuture.supplyAsync(
            () -> say(reception, "U1", new Heard.Typed("who sees this?")));
    waiting.await();
    assertThat(ear.trouble()).isPresent();
    say(reception, "U2", new Heard.Opened());
    say(reception, "U2", new Heard.Pressed(Action.of(CommonButton.CHECK_IN)));
    assertThat(said("U2")).contains("1 of 7");
    assertThat(typed).isNotDone();
    assertThat(said("U1")).as("nothing is kept of a line that waits").isEmpty();

    learned.countDown();
    typed.get(60, TimeUnit.SECONDS);
    assertThat(said("U1")).containsIgnoringCase("see");
    assertThat(ear.trouble()).isEmpty();
  }

  @Test
  void whenTheModelCannotBeBuiltAFaultIsReported() {
    Ear ear =
        Ear.learning(
            () -> {
              throw new IllegalArgumentException("no phrases");
            });
    say(reception(ear), "U1", new Heard.Typed("who sees this?"));

    assertThat(said("U1")).contains("reference");
    assertThat(ear.trouble().orElse("")).contains("could not be learned");
  }

  @Test
  void whoWaitsForAModelThatCannotBeBuiltIsToldSo() throws Exception {
    Ear ear =
        Ear.learning(
            () -> {
              slowly();
              throw new IllegalArgumentException("no phrases");
            });
    Reception reception = reception(ear);
    CompletableFuture<Receipt> typed =
        CompletableFuture.supplyAsync(
            () -> say(reception, "U1", new Heard.Typed("who sees this?")));
    waiting.await();

    learned.countDown();

    typed.get(30, TimeUnit.SECONDS);
    assertThat(said("U1")).contains("reference");
  }

  /** Those who wait longest are not acknowledged, so that their platform asks again. */
  @Test
  void whoStopsWaitingIsNotAcknowledged() throws Exception {
    Reception reception = reception(Ear.learning(this::slowly));
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> say(reception, "U1", new Heard.Typed("who sees this?")))
        .isInstanceOf(RuntimeException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(said("U1")).isEmpty();
  }

  private Interpreter slowly() {
    try {
      learned.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return StoredRecords.interpreter();
  }

  private Reception reception(Ear ear) {
    Assistant assistant =
        StoredAssistant.on(store)
            .with(new DialoguePorts(ear, store.conversation().openQuestions()))
            .made();
    return new Reception(
        store.transactions(),
        store.delivery().deliveryKeys(),
        store.delivery().outbox(),
        new Noticing(assistant, waiting),
        lanes -> {});
  }

  /** Each in a workspace of their own. */
  private static Receipt say(Reception reception, String user, Heard heard) {
    return reception.receive(
        new Incoming(
            Set.of(user + heard),
            new Account("slack", user, user),
            new Profile("Maria", Locale.US, ZoneOffset.UTC, Profile.Relation.MEMBER),
            Where.direct(new Conversation("slack", user, "D1")),
            false,
            heard,
            Optional.empty(),
            NOON));
  }

  private String said(String user) {
    StringBuilder said = new StringBuilder();
    Outbox.Lane lane = new Outbox.Lane("slack", user);
    Optional<Outbox.Claimed> next = store.delivery().outbox().claim(lane, NOON);
    while (next.isPresent()) {
      said.append(new PlainText().render(next.get().outgoing().message())).append('\n');
      store.delivery().outbox().sent(next.get().outgoing().id(), 1, NOON);
      next = store.delivery().outbox().claim(lane, NOON);
    }
    return said.toString();
  }

  /** Counts down when a line begins to wait. */
  private record Noticing(Listener listener, CountDownLatch waiting) implements Listener {

    @Override
    public List<Reply> hear(Incoming incoming) {
      return listener.hear(incoming);
    }

    @Override
    public void awaitReady() {
      waiting.countDown();
      listener.awaitReady();
    }

    @Override
    public Message apologise(Incoming incoming, String reference) {
      return listener.apologise(incoming, reference);
    }

    @Override
    public Message unreached(Incoming incoming, int places) {
      return listener.unreached(incoming, places);
    }
  }
}
