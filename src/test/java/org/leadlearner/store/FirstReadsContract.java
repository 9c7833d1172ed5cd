package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.OpenQuestions.Asked;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.PeopleDirectory.Met;
import org.leadlearner.people.Person;

/** What a typed line finds, which may be read before the turn asks for it. */
abstract class FirstReadsContract extends StoreContract {

  private static final Conversation OWN = new Conversation("slack", "T1", "D1");

  private CheckIns checkIns;

  FirstReadsContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void wire() {
    checkIns = store.checkin().checkIns();
  }

  private Met hear(String user, String key) {
    Incoming typed =
        new Incoming(
            Set.of(key),
            Samples.account(user),
            Samples.PROFILE,
            Where.direct(OWN),
            false,
            new Heard.Typed("7"),
            Optional.empty(),
            NOON);
    assertThat(store.delivery().deliveryKeys().isFirst(typed)).isTrue();
    return store.person().people().meet(typed.from(), typed.profile(), typed.at());
  }

  private void inTurn(Runnable work) {
    store
        .transactions()
        .inTransaction(
            () -> {
              work.run();
              return true;
            });
  }

  @Test
  void itIsWhatStandsThere() {
    long ana = person("ana");
    CheckIn started = started(ana);
    Message question = Message.of(new Part.Text(List.of(Line.plain("How many points?"))));
    Asked asked = new Asked(question, Optional.empty(), Optional.empty(), NOON.minusSeconds(60));
    store.conversation().openQuestions().keep(OWN, asked);

    inTurn(
        () -> {
          assertThat(hear("ana", "one")).isEqualTo(known(ana));
          assertThat(checkIns.lastTouched(ana)).contains(started);
          assertThat(store.conversation().openQuestions().find(OWN, NOON)).contains(asked);
        });
  }

  private static Met known(long personId) {
    return new Met(new Person(personId, Samples.PROFILE), false);
  }

  @Test
  void itIsReadAnewOnceTheTurnWrites() {
    long ana = person("ana");
    CheckIn started = started(ana);

    inTurn(
        () -> {
          hear("ana", "one");
          checkIns.save(started, started.stopped(true), NOON);
          assertThat(checkIns.lastTouched(ana)).contains(started.stopped(true));
        });
  }

  @Test
  void whoIsNewIsMetAsNewAndHasNothing() {
    inTurn(
        () -> {
          Met met = hear("ben", "one");
          assertThat(met.isNew()).isTrue();
          assertThat(checkIns.lastTouched(met.person().id())).isEmpty();
          assertThat(store.conversation().openQuestions().find(OWN, NOON)).isEmpty();
        });
    inTurn(() -> assertThat(hear("ben", "two").isNew()).isFalse());
  }

  @Test
  void nothingOfItIsLeftToTheNextTurn() {
    long ana = person("ana");
    CheckIn started = started(ana);
    inTurn(() -> hear("ana", "one"));
    checkIns.save(started.discarded(), NOON);

    assertThat(checkIns.lastTouched(ana)).isEmpty();
    inTurn(
        () -> {
          hear("ana", "two");
          assertThat(checkIns.lastTouched(ana)).isEmpty();
        });
  }
}
