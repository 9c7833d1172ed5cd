package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.StoredAssistant;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Where;
import org.leadlearner.delivery.Reception;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;

/** How many statements a turn takes, from its keys to its answer in the outbox. */
abstract class TurnCostContract extends StoreContract {

  private Reception reception;
  private final int firstReads;
  private int said;

  /**
   * @param firstReads by how many statements it is known who said what, and to which question
   */
  TurnCostContract(TestDatabase database, int firstReads) {
    super(database);
    this.firstReads = firstReads;
  }

  @BeforeEach
  void wire() {
    Assistant assistant = StoredAssistant.of(store);
    reception =
        new Reception(
            store.transactions(),
            store.delivery().deliveryKeys(),
            store.delivery().outbox(),
            assistant,
            lanes -> {});
  }

  /**
   * Keys, person, check-in, what was asked; check-in, answer, the message, and what it asks. What
   * is sent together counts as one.
   */
  @Test
  void aTypedAnswerTakesFourReadsAtMostAndFourWrites() {
    costOf("check-in");
    costOf("7");

    assertThat(costOf("8")).isEqualTo(firstReads + 4);
    assertThat(costOf("6")).isEqualTo(firstReads + 4);
  }

  /** In three places it asks for all readings before it, and in two for all moves. */
  @Test
  void aResultReadsOnceWhatCameBefore() {
    List<String> checkIn = List.of("check-in", "7", "8", "6", "7", "9", "8", "7", "skip", "skip");
    checkIn.forEach(this::costOf);
    costOf("done");
    checkIn.forEach(this::costOf);

    assertThat(costOf("done")).isEqualTo(firstReads + 12);
  }

  @Test
  void aRepeatTakesOne() {
    costOf("check-in");
    said--;

    assertThat(costOf("check-in")).isEqualTo(1);
  }

  /**
   * Whatever a person has waiting, and however much was said before. Ten for somebody who did
   * nothing yet: a prompt of today, a check-in, a schedule and a team are each looked for in vain
   * before they are taken for somebody new, and help, which says what fits them, knows it from
   * there; whoever began a check-in is known by it.
   */
  @Test
  void itDoesNotGrowWithWhatWasSaid() {
    costOf("help");
    long first = costOf("help");
    for (int time = 0; time < 20; time++) {
      costOf("help");
    }
    assertThat(costOf("help")).isEqualTo(first).isLessThanOrEqualTo(10);
  }

  private long costOf(String text) {
    long before = store.statements();
    String number = "number " + said++;
    reception.receive(
        new Incoming(
            Set.of("event:" + number, "message:" + number, "client:" + number),
            new Account("slack", "T1", "U1"),
            new Profile("Maria", Locale.US, ZoneOffset.UTC, Profile.Relation.MEMBER),
            Where.direct(new Conversation("slack", "T1", "D1")),
            false,
            new Heard.Typed(text),
            Optional.empty(),
            NOON));
    return store.statements() - before;
  }
}
