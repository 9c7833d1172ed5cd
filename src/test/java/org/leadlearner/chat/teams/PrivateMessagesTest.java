package org.leadlearner.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.chat.teams.fake.Call;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.Operation;
import org.leadlearner.chat.teams.fake.TeamsFault;
import org.leadlearner.chat.teams.receive.PrivatePlace;
import org.leadlearner.people.Conversation;

/** What one person alone reads in a channel of Teams. */
class PrivateMessagesTest {

  private static final String THREAD = OutgoingTeams.CHANNEL.id();
  private static final Conversation FOR_ADA =
      new PrivatePlace(OutgoingTeams.CHANNEL, Cast.ADA.id(), OutgoingTeams.ADA).conversation();

  @AutoClose private OutgoingTeams out;

  @BeforeEach
  void start(@TempDir Path folder) {
    out = new OutgoingTeams(folder);
  }

  @Test
  void oneInAChannelIsSeenThereByThatPersonAlone() {
    assertThat(out.outcome(FOR_ADA, "yours")).isEqualTo("SENT 1");

    Call sent = out.teams.calls().last(Operation.SEND);
    assertThat(sent.conversation()).contains(THREAD);
    assertThat(sent.query()).contains("isTargetedActivity=true");
    assertThat(sent.body().path("recipient").path("id").asText()).isEqualTo(Cast.ADA.id());
    assertThat(seenBy(Cast.ADA)).containsExactly("yours");
    assertThat(seenBy(Cast.BOB)).isEmpty();
    assertThat(out.standing(THREAD)).isEmpty();
    assertThat(out.standing(Cast.ADA.personal())).isEmpty();
  }

  @Test
  void whatAllReadNamesNobody() {
    out.outcome(FOR_ADA, "yours");
    out.outcome(OutgoingTeams.CHANNEL, "everybody's");

    Call sent = out.teams.calls().last(Operation.SEND);
    assertThat(sent.query()).isEmpty();
    assertThat(sent.body().has("recipient")).isFalse();
    assertThat(out.standing(THREAD)).containsExactly("everybody's");
  }

  @Test
  void aChangeOfOneNamesNobodyEither() {
    out.outcome(FOR_ADA, "first");
    assertThat(out.replaced(FOR_ADA, newest(), "second")).isEqualTo("SENT 1");

    Call sent = out.teams.calls().last(Operation.UPDATE);
    assertThat(sent.query()).contains("isTargetedActivity=true");
    assertThat(sent.body().has("recipient")).isFalse();
    assertThat(seenBy(Cast.ADA)).containsExactly("second");
  }

  @Test
  void oneThatIsGoneAfterADayIsSaidAnew() {
    out.outcome(FOR_ADA, "first");
    String old = newest();
    out.pass(Duration.ofHours(24));
    assertThat(seenBy(Cast.ADA)).isEmpty();

    assertThat(out.replaced(FOR_ADA, old, "second")).isEqualTo("SENT 1");
    assertThat(seenBy(Cast.ADA)).containsExactly("second");
  }

  @ParameterizedTest
  @CsvSource({"400, BadArgument", "403, BotNotInConversationRoster", "404, ConversationNotFound"})
  void whereTeamsRefusesItThePersonReadsItInTheirOwnConversation(int status, String code) {
    out.teams.faults().next(Operation.SEND, TeamsFault.error(status, code));

    assertThat(out.outcome(FOR_ADA, "one")).isEqualTo("SENT 1");
    assertThat(out.standing(Cast.ADA.personal())).containsExactly("one");
    assertThat(out.calls(Operation.SEND)).isEqualTo(2);
    assertThat(out.store.conversation().references().blocked(OutgoingTeams.of(Cast.CHANNEL)))
        .isEmpty();

    out.outcome(FOR_ADA, "two");
    assertThat(out.calls(Operation.SEND)).as("it is not asked again").isEqualTo(3);
    assertThat(out.standing(Cast.ADA.personal())).containsExactly("one", "two");

    out.pass(Duration.ofHours(1));
    out.outcome(FOR_ADA, "three");
    assertThat(seenBy(Cast.ADA)).containsExactly("three");
    assertThat(out.standing(THREAD)).isEmpty();
  }

  @Test
  void whereTeamsRefusesAChangeTheOldOneIsTakenAway() {
    out.outcome(FOR_ADA, "first");
    out.teams.faults().next(Operation.UPDATE, TeamsFault.error(400, "BadArgument"));

    assertThat(out.replaced(FOR_ADA, newest(), "second")).isEqualTo("SENT 1");
    assertThat(out.standing(Cast.ADA.personal())).containsExactly("second");
    Call removed = out.teams.calls().last(Operation.DELETE);
    assertThat(removed.query()).contains("isTargetedActivity=true");
    assertThat(removed.body().has("recipient")).isFalse();
    assertThat(seenBy(Cast.ADA)).isEmpty();
  }

  @Test
  void whereItCannotBeTakenAwayTheAnswerStandsAllTheSame() {
    out.outcome(FOR_ADA, "first");
    out.teams.faults().next(Operation.UPDATE, TeamsFault.error(400, "BadArgument"));
    out.teams.faults().next(Operation.DELETE, TeamsFault.error(403, "Forbidden"));

    assertThat(out.replaced(FOR_ADA, newest(), "second")).isEqualTo("SENT 1");
    assertThat(out.standing(Cast.ADA.personal())).containsExactly("second");
    assertThat(out.calls(Operation.DELETE)).isEqualTo(1);
  }

  @Test
  void aNewOneThatIsRefusedTakesNothingAway() {
    out.teams.faults().next(Operation.SEND, TeamsFault.error(400, "BadArgument"));
    out.outcome(FOR_ADA, "first");

    assertThat(out.calls(Operation.DELETE)).isZero();
  }

  @Test
  void aStrangerToTheRoomReadsItInTheirOwnConversation() {
    Conversation forNobody =
        new PrivatePlace(OutgoingTeams.CHANNEL, "29:1nobody", OutgoingTeams.ADA).conversation();

    assertThat(out.outcome(forNobody, "yours")).isEqualTo("SENT 1");
    assertThat(out.standing(Cast.ADA.personal())).containsExactly("yours");
  }

  @Test
  void onWhichNobodyCanSayWhetherItStandsIsNotSaidTwice() {
    out.teams.faults().next(Operation.SEND, TeamsFault.status(502));

    assertThat(out.outcome(FOR_ADA, "one")).startsWith("UNKNOWN 1");
    assertThat(out.calls(Operation.SEND)).isEqualTo(1);
    assertThat(out.standing(Cast.ADA.personal())).isEmpty();
  }

  @Test
  void aLimitIsWaitedFor() {
    out.teams.faults().next(Operation.SEND, TeamsFault.limited("2"));
    long id = out.say(FOR_ADA, "one");
    out.awaitDue(id, "limited");
    out.pass(Duration.ofSeconds(3));

    assertThat(out.settled(id)).isEqualTo("SENT 1");
    assertThat(seenBy(Cast.ADA)).containsExactly("one");
  }

  @Test
  void itIsReadAsItWasWritten() {
    assertThat(PrivatePlace.read(FOR_ADA))
        .isEqualTo(
            Optional.of(new PrivatePlace(OutgoingTeams.CHANNEL, Cast.ADA.id(), OutgoingTeams.ADA)));
    assertThat(PrivatePlace.read(OutgoingTeams.CHANNEL)).isEmpty();
    assertThat(PrivatePlace.read(OutgoingTeams.ADA)).isEmpty();
  }

  private List<String> seenBy(Cast.User user) {
    return out.teams.targeted().seenBy(user, THREAD).stream()
        .map(activity -> activity.path("summary").asText())
        .toList();
  }

  private String newest() {
    return out.teams.targeted().seenBy(Cast.ADA, THREAD).get(0).path("id").asText();
  }
}
