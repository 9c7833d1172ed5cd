package org.leadlearner.store.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.leadlearner.access.Installation;
import org.leadlearner.chat.ChatPlatform.Shut;
import org.leadlearner.chat.message.Message;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.Samples;
import org.leadlearner.store.StoreContract;
import org.leadlearner.store.TestDatabase;

/** A place that refused a message for good gets only messages that somebody waits for. */
public abstract class RestingPlacesContract extends StoreContract {

  private static final Conversation ANA = new Conversation("slack", "T1", "U1");
  private static final Conversation CHANNEL = new Conversation("slack", "T1", "C1");
  private static final Conversation ELSEWHERE = new Conversation("slack", "T2", "C1");
  private static final Message WORDS = Samples.everyPart();
  private static final Instant LATER = NOON.plusSeconds(60);

  public RestingPlacesContract(TestDatabase database) {
    super(database);
  }

  @Test
  void onlyWhatAnswersIsAddedToAPlaceThatRests() {
    store.delivery().outbox().rest(new Shut(ANA, Shut.Cause.GONE), NOON);
    reopen();

    assertThat(added(ANA, Outbox.Urgency.NONE)).isFalse();
    assertThat(added(ANA, Outbox.Urgency.TOLD)).isFalse();
    assertThat(store.delivery().outbox().addUntil(ANA, WORDS, NOON, LATER)).isFalse();
    assertThat(store.delivery().outbox().due(NOON)).isEmpty();
    assertThat(added(ELSEWHERE, Outbox.Urgency.NONE)).isTrue();
    assertThat(added(ANA, Outbox.Urgency.ANSWER)).isTrue();
  }

  @Test
  void onceItIsWokenSomethingMayBeTriedAndNothingIsPromised() {
    store.delivery().outbox().rest(new Shut(CHANNEL, Shut.Cause.ARCHIVED), NOON);
    store.delivery().outbox().wake(CHANNEL);

    assertThat(store.delivery().outbox().rests(CHANNEL)).isFalse();
    assertThat(store.delivery().outbox().wasRefused(CHANNEL)).isTrue();
    assertThat(added(CHANNEL, Outbox.Urgency.NONE)).isTrue();

    long id =
        store
            .delivery()
            .outbox()
            .claim(new Outbox.Lane("slack", "T1"), NOON)
            .orElseThrow()
            .outgoing()
            .id();
    store.delivery().outbox().sent(id, 1, NOON);
    assertThat(store.delivery().outbox().wasRefused(CHANNEL)).isFalse();
  }

  @Test
  void eachCauseIsToldOnceUntilSomethingArrives() {
    Shut archived = new Shut(CHANNEL, Shut.Cause.ARCHIVED);
    store.delivery().outbox().rest(archived, NOON);
    assertThat(store.delivery().outbox().takeUnnotified()).containsExactly(archived);
    assertThat(store.delivery().outbox().takeUnnotified()).isEmpty();

    store.delivery().outbox().wake(CHANNEL);
    store.delivery().outbox().rest(archived, LATER);
    assertThat(store.delivery().outbox().rests(CHANNEL)).isTrue();
    assertThat(store.delivery().outbox().takeUnnotified()).isEmpty();

    Shut left = new Shut(CHANNEL, Shut.Cause.NOT_IN);
    store.delivery().outbox().rest(left, LATER);
    assertThat(store.delivery().outbox().takeUnnotified()).containsExactly(left);
  }

  @Test
  void anInstallationWakesItsWorkspace() {
    for (Conversation place : new Conversation[] {ANA, CHANNEL, ELSEWHERE}) {
      store.delivery().outbox().rest(new Shut(place, Shut.Cause.NOT_IN), NOON);
    }
    store
        .installations(Map.of(1, new SecretKeySpec(new byte[32], "AES")))
        .keep(new Installation("slack", "T1", "One", "secret", NOON));

    assertThat(store.delivery().outbox().rests(ANA)).isFalse();
    assertThat(store.delivery().outbox().rests(CHANNEL)).isFalse();
    assertThat(store.delivery().outbox().rests(ELSEWHERE)).isTrue();
  }

  @Test
  void whatAWorkspaceKeptShutIsTriedAtTheNextStart() {
    store.delivery().outbox().rest(new Shut(ANA, Shut.Cause.WORKSPACE), NOON);
    store.delivery().outbox().rest(new Shut(CHANNEL, Shut.Cause.ARCHIVED), NOON);
    store.delivery().outbox().wakeWorkspaces();

    assertThat(store.delivery().outbox().rests(ANA)).isFalse();
    assertThat(store.delivery().outbox().rests(CHANNEL)).isTrue();
  }

  @Test
  void whatAWorkspaceKeptShutIsOpenOnceAnythingArrivesThere() {
    store.delivery().outbox().rest(new Shut(ANA, Shut.Cause.WORKSPACE), NOON);
    store.delivery().outbox().rest(new Shut(ELSEWHERE, Shut.Cause.WORKSPACE), NOON);
    store
        .delivery()
        .outbox()
        .rest(new Shut(new Conversation("slack", "T1", "C2"), Shut.Cause.GONE), NOON);
    added(CHANNEL, Outbox.Urgency.ANSWER);
    long id =
        store
            .delivery()
            .outbox()
            .claim(new Outbox.Lane("slack", "T1"), NOON)
            .orElseThrow()
            .outgoing()
            .id();
    store.delivery().outbox().sent(id, 1, NOON);

    assertThat(store.delivery().outbox().rests(ANA)).isFalse();
    assertThat(store.delivery().outbox().rests(ELSEWHERE)).isTrue();
    assertThat(store.delivery().outbox().rests(new Conversation("slack", "T1", "C2"))).isTrue();
  }

  @Test
  void whereAPlatformTellsThatWeAreOutTheConversationRestsAtOnce() {
    store.conversation().references().block(CHANNEL, "removed", NOON);
    assertThat(store.delivery().outbox().rests(CHANNEL)).isTrue();
    store.conversation().references().unblock(CHANNEL);
    assertThat(store.delivery().outbox().rests(CHANNEL)).isFalse();
  }

  private boolean added(Conversation to, Outbox.Urgency urgency) {
    return store.delivery().outbox().add(urgency, to, WORDS, Optional.empty(), NOON);
  }
}
