package org.leadlearner.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Listener;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** A form that was opened from a message is answered in the place of that message. */
class FormRepliesTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-10-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final List<Outgoing> sent = new CopyOnWriteArrayList<>();
  private Store store;
  private Courier courier;
  private Reception reception;

  @BeforeEach
  void open() {
    store = MigratedDatabase.open(folder.resolve("test.db"), NOON);
    courier = new Courier(store.delivery().outbox(), store.delivery().deliveryKeys(), NOON);
    courier.serve(new Recorder());
    reception =
        new Reception(
            store.transactions(),
            store.delivery().deliveryKeys(),
            store.delivery().outbox(),
            new OpensForms(),
            courier::wake);
    courier.start();
  }

  @AfterEach
  void close() {
    courier.close();
    store.close();
  }

  @Test
  void theAnswerTakesThePlaceOfWhatItWasOpenedFrom() {
    Form form = pressed(Where.Setting.DIRECT, Optional.of("m7")).form().orElseThrow();
    submitted(form);
    await()
        .untilAsserted(
            () ->
                assertThat(sent).extracting(Outgoing::replaces).containsExactly(Optional.of("m7")));
  }

  @Test
  void whatStandsInAChannelKeepsItsPlace() {
    Form form = pressed(Where.Setting.CHANNEL, Optional.of("m7")).form().orElseThrow();
    submitted(form);
    await()
        .untilAsserted(
            () ->
                assertThat(sent).extracting(Outgoing::replaces).containsExactly(Optional.empty()));
  }

  @Test
  void aNameThatDoesNotFitIsLeftOut() {
    Receipt receipt = pressed(Where.Setting.DIRECT, Optional.of("m".repeat(255)));
    assertThat(receipt.form()).contains(OpensForms.FORM);
  }

  private Receipt pressed(Where.Setting setting, Optional<String> on) {
    return reception.receive(incoming("press", setting, new Heard.Pressed(Action.of("line")), on));
  }

  private void submitted(Form form) {
    Heard sentIn = new Heard.Submitted(form.action(), Map.of());
    reception.receive(incoming("submit", Where.Setting.DIRECT, sentIn, Optional.empty()));
  }

  private static Incoming incoming(
      String key, Where.Setting setting, Heard heard, Optional<String> on) {
    Conversation own = new Conversation("recorder", "W", "dm");
    return new Incoming(
        Set.of(key),
        new Account("recorder", "W", "U1"),
        new Profile("Dana", Locale.US, ZoneOffset.UTC),
        new Where(
            own,
            setting,
            setting == Where.Setting.CHANNEL
                ? Optional.of(new Conversation("recorder", "W", "channel"))
                : Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        true,
        heard,
        on,
        NOON.instant());
  }

  /** Answers a press with a form and a form with a line in its place. */
  private static final class OpensForms implements Listener {

    @Override
    public Message unreached(Incoming incoming, int places) {
      return apologise(incoming, "unreached");
    }

    private static final Form FORM =
        new Form(Action.of("line-sent").with("day", "2026-10-01"), "Add a line", "Save", List.of());

    @Override
    public List<Reply> hear(Incoming incoming) {
      return incoming.heard() instanceof Heard.Pressed
          ? List.of(new Reply.Open(FORM))
          : List.of(Reply.inPlace(message("Noted.")));
    }

    @Override
    public Message apologise(Incoming incoming, String reference) {
      return message("Sorry.");
    }

    private static Message message(String text) {
      return Message.of(new Part.Text(List.of(Line.plain(text))));
    }
  }

  /** Takes every message. */
  private final class Recorder implements ChatPlatform {

    @Override
    public String name() {
      return "recorder";
    }

    @Override
    public boolean showsRepeatsOnce() {
      return true;
    }

    @Override
    public Sent send(Outgoing outgoing) {
      sent.add(outgoing);
      return new Sent.Accepted();
    }
  }
}
