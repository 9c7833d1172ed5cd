package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.chat.ConversationReferences.Blocked;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.people.Conversation;

abstract class ConversationReferencesContract extends StoreContract {

  private static final Conversation ANA = new Conversation("teams", "tenant", "ana");
  private static final Conversation CHANNEL =
      new Conversation("teams", "tenant", "19:room@thread.tacv2;messageid=1");
  private static final Reference PERSONAL =
      new Reference("https://one.example/", "a:1", "28:bot", Optional.of("29:ana"));
  private static final Reference ROOM =
      new Reference("https://two.example/", CHANNEL.id(), "28:bot", Optional.empty());

  ConversationReferencesContract(TestDatabase database) {
    super(database);
  }

  private ConversationReferences references() {
    return store.conversation().references();
  }

  @Test
  void whatIsKeptIsFound() {
    references().keep(ANA, PERSONAL, NOON);
    references().keep(CHANNEL, ROOM, NOON);
    reopen();
    assertThat(references().find(ANA)).contains(PERSONAL);
    assertThat(references().find(CHANNEL)).contains(ROOM);
    assertThat(references().find(new Conversation("teams", "other", "ana"))).isEmpty();
    assertThat(references().find(new Conversation("slack", "tenant", "ana"))).isEmpty();
  }

  @Test
  void theNewestStaysWhateverTheOrder() {
    references().keep(ANA, PERSONAL, NOON);
    references().keep(ANA, ROOM, NOON.minusMillis(1));
    assertThat(references().find(ANA)).contains(PERSONAL);
    references().keep(ANA, ROOM, NOON.plusMillis(1));
    assertThat(references().find(ANA)).contains(ROOM);
    references().keep(ANA, PERSONAL, NOON.plusMillis(1));
    assertThat(references().find(ANA)).contains(PERSONAL);
  }

  @Test
  void theNewestOfAWorkspaceIsFound() {
    references().keep(ANA, PERSONAL, NOON);
    references().keep(CHANNEL, ROOM, NOON.minusSeconds(5));
    references().keep(new Conversation("teams", "other", "x"), ROOM, NOON.plusSeconds(5));
    references().keep(new Conversation("slack", "tenant", "x"), ROOM, NOON.plusSeconds(5));
    assertThat(references().newest("teams", "tenant")).contains(PERSONAL);
    assertThat(references().newest("teams", "third")).isEmpty();
    references().keep(CHANNEL, ROOM, NOON.plusSeconds(1));
    assertThat(references().newest("teams", "tenant")).contains(ROOM);
  }

  @Test
  void ofManyAtOnceTheNewestStays() throws Exception {
    atOnce(
        IntStream.range(0, 8)
            .<Callable<Boolean>>mapToObj(
                number ->
                    () -> {
                      references().keep(ANA, numbered(number), NOON.plusSeconds(number));
                      return true;
                    })
            .toList());
    assertThat(references().find(ANA)).contains(numbered(7));
  }

  private static Reference numbered(int number) {
    return new Reference("https://one.example/", "a:" + number, "28:bot", Optional.empty());
  }

  @Test
  void whatIsBlockedStaysSoUntilItIsUnblocked() {
    references().keep(ANA, PERSONAL, NOON);
    references().block(ANA, "BotDisabledByAdmin", NOON);
    reopen();
    assertThat(references().blocked(ANA)).contains(new Blocked(ANA, "BotDisabledByAdmin", NOON));
    assertThat(references().blocked(CHANNEL)).isEmpty();
    assertThat(references().find(ANA)).contains(PERSONAL);

    references().unblock(CHANNEL);
    assertThat(references().blocked(ANA)).isPresent();
    references().unblock(ANA);
    assertThat(references().blocked(ANA)).isEmpty();
    references().unblock(ANA);
  }

  @Test
  void aReferenceThatComesInUnblocksNothing() {
    references().block(ANA, "BotDisabledByAdmin", NOON);
    references().keep(ANA, PERSONAL, NOON.plusSeconds(1));
    assertThat(references().blocked(ANA)).isPresent();
  }

  @Test
  void blockedTwiceItIsBlockedSinceTheFirstTimeForTheLastReason() {
    references().block(ANA, "MessageWritesBlocked", NOON);
    references().block(ANA, "BotDisabledByAdmin", NOON.plusSeconds(9));
    assertThat(references().blocked(ANA)).contains(new Blocked(ANA, "BotDisabledByAdmin", NOON));
  }

  @Test
  void allThatIsBlockedOnAPlatformIsListedOldestFirst() {
    references().block(ANA, "one", NOON.plusSeconds(1));
    references().block(CHANNEL, "two", NOON);
    references().block(new Conversation("slack", "tenant", "x"), "three", NOON);
    assertThat(references().blocked("teams"))
        .isEqualTo(
            List.of(
                new Blocked(CHANNEL, "two", NOON), new Blocked(ANA, "one", NOON.plusSeconds(1))));
  }

  @Test
  void aThreadOfOursIsRememberedForSixtyDays() {
    Duration sixtyDays = Duration.ofDays(60);
    references().posted(CHANNEL, NOON);
    reopen();
    assertThat(references().postedAt(CHANNEL, NOON)).contains(NOON);
    assertThat(references().postedAt(CHANNEL, NOON.plus(sixtyDays))).contains(NOON);
    assertThat(references().postedAt(CHANNEL, NOON.plus(sixtyDays).plusMillis(1))).isEmpty();
    assertThat(references().postedAt(ANA, NOON)).isEmpty();
    assertThat(references().postedAt(new Conversation("teams", "other", CHANNEL.id()), NOON))
        .isEmpty();
  }

  @Test
  void aNewThreadLetsTheOldOnesGo() {
    references().posted(CHANNEL, NOON);
    references().posted(thread("2"), NOON.plus(Duration.ofDays(60)));
    assertThat(references().postedAt(CHANNEL, NOON)).contains(NOON);
    references().posted(thread("3"), NOON.plus(Duration.ofDays(60)).plusMillis(1));
    assertThat(references().postedAt(CHANNEL, NOON)).isEmpty();
    assertThat(references().postedAt(thread("2"), NOON)).isPresent();
  }

  @Test
  void aThreadThatIsToldTwiceBeganTheFirstTime() {
    references().posted(CHANNEL, NOON);
    references().posted(CHANNEL, NOON.plusSeconds(1));
    assertThat(references().postedAt(CHANNEL, NOON)).contains(NOON);
  }

  private static Conversation thread(String root) {
    return new Conversation("teams", "tenant", "19:room@thread.tacv2;messageid=" + root);
  }

  @Test
  void aTurnThatFailsKeepsNothing() {
    try {
      store
          .transactions()
          .inTransaction(
              () -> {
                references().keep(ANA, PERSONAL, NOON);
                references().block(ANA, "why", NOON);
                throw new IllegalStateException("the turn failed");
              });
    } catch (IllegalStateException failed) {
      assertThat(failed).hasMessage("the turn failed");
    }
    assertThat(references().find(ANA)).isEmpty();
    assertThat(references().blocked(ANA)).isEmpty();
  }
}
