package org.leadlearner.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** A button that stands in a channel is pressed by many; what they share is never replaced. */
class ChannelRepliesTest {

  private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");
  private static final Conversation OWN = new Conversation("slack", "T1", "U1");
  private static final Conversation CHANNEL = new Conversation("slack", "T1", "C1");
  private static final Conversation ASIDE = new Conversation("slack", "T1", "C1;as=U1");
  private static final Message THANKS = Message.of(new Part.Text(List.of(Line.plain("Noted."))));

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = MigratedDatabase.open(folder.resolve("test.db"), new SettableClock(NOON));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anAnswerInPlaceOfWhatStandsInAChannelComesBelowInTheOwnConversation() {
    Receipt receipt = pressed(Where.Setting.CHANNEL, Optional.empty());

    assertThat(receipt.inPlace()).isEmpty();
    Outgoing sent = sent();
    assertThat(sent.to()).isEqualTo(OWN);
    assertThat(sent.message()).isEqualTo(THANKS);
    assertThat(sent.replaces()).isEmpty();
  }

  @Test
  void anAnswerInPlaceOfWhatStandsInTheOwnConversationTakesItsPlace() {
    Receipt receipt = pressed(Where.Setting.DIRECT, Optional.empty());

    assertThat(receipt.inPlace()).contains(THANKS);
    Outgoing sent = sent();
    assertThat(sent.to()).isEqualTo(OWN);
    assertThat(sent.replaces()).contains("C1/1.2");
  }

  @Test
  void anAnswerToWhatOnePersonAloneSeesInAChannelTakesItsPlaceThere() {
    Receipt receipt = pressed(Where.Setting.CHANNEL, Optional.of(ASIDE));

    assertThat(receipt.inPlace()).contains(THANKS);
    Outgoing sent = sent();
    assertThat(sent.to()).isEqualTo(ASIDE);
    assertThat(sent.replaces()).contains("C1/1.2");
  }

  @Test
  void anAnswerInAThreadOfTheirOwnConversationStaysInIt() {
    Conversation thread = new Conversation("slack", "T1", "U1/D1/1.2");
    pressed(Where.Setting.DIRECT, Optional.of(thread));

    Outgoing sent = sent();
    assertThat(sent.to()).isEqualTo(thread);
    assertThat(sent.replaces()).contains("C1/1.2");
  }

  private Outgoing sent() {
    return store
        .delivery()
        .outbox()
        .claim(new Outbox.Lane("slack", "T1"), NOON)
        .orElseThrow()
        .outgoing();
  }

  /**
   * @param aside where the press was seen by nobody else
   */
  private Receipt pressed(Where.Setting setting, Optional<Conversation> aside) {
    boolean isChannel = setting == Where.Setting.CHANNEL;
    Incoming incoming =
        new Incoming(
            Set.of("press"),
            new Account("slack", "T1", "U1"),
            new Profile("Dana", Locale.US, ZoneOffset.UTC),
            new Where(
                OWN,
                setting,
                Optional.of(CHANNEL).filter(channel -> isChannel),
                Optional.empty(),
                aside,
                aside.isPresent()),
            true,
            new Heard.Pressed(Action.of("did-it")),
            Optional.of("C1/1.2"),
            NOON);
    return store
        .transactions()
        .inTransaction(
            () ->
                new ReplySplitter(store.delivery().outbox(), incoming)
                    .take(List.of(Reply.inPlace(THANKS))));
  }
}
