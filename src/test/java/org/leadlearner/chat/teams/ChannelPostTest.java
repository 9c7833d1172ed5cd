package org.leadlearner.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.fake.Fault;
import org.leadlearner.chat.teams.fake.Call;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.Operation;
import org.leadlearner.chat.teams.fake.TeamsFault;
import org.leadlearner.people.Conversation;

/** A post in a channel begins a thread, and is posted once. */
class ChannelPostTest {

  private static final Conversation CHANNEL = OutgoingTeams.of(Cast.CHANNEL);

  @AutoClose private OutgoingTeams out;

  @BeforeEach
  void start(@TempDir Path folder) {
    out = new OutgoingTeams(folder);
  }

  @Test
  void aPostBeginsAThreadAndItIsRemembered() {
    assertThat(out.outcome(CHANNEL, "Good morning")).isEqualTo("SENT 1");

    Call call = out.teams.calls().last(Operation.CREATE);
    JsonNode asked = call.body();
    assertThat(asked.path("isGroup").asBoolean()).isTrue();
    assertThat(asked.path("tenantId").asText()).isEqualTo(Cast.TENANT);
    assertThat(asked.path("channelData").path("channel").path("id").asText())
        .isEqualTo(Cast.CHANNEL);
    assertThat(asked.path("activity").path("summary").asText()).isEqualTo("Good morning");
    assertThat(asked.path("activity").has("conversation")).isFalse();
    List<String> threads = out.teams.rooms().threads(Cast.CHANNEL);
    assertThat(threads).hasSize(1);
    assertThat(out.standing(threads.get(0))).containsExactly("Good morning");
    assertThat(out.calls(Operation.SEND)).isZero();
    assertThat(postedAt(threads.get(0))).contains(out.clock.instant());
  }

  @Test
  void eachPostIsAThreadOfItsOwn() {
    out.outcome(CHANNEL, "Monday");
    out.outcome(CHANNEL, "Tuesday");
    assertThat(out.teams.rooms().threads(Cast.CHANNEL))
        .hasSize(2)
        .allMatch(thread -> postedAt(thread).isPresent());
  }

  @Test
  void anAnswerInAThreadBeginsNone() {
    assertThat(out.outcome(OutgoingTeams.CHANNEL, "Here")).isEqualTo("SENT 1");
    assertThat(out.calls(Operation.CREATE)).isZero();
    assertThat(postedAt(OutgoingTeams.CHANNEL.id())).isEmpty();
  }

  @Test
  void aPostWhoseAnswerIsLostIsNeverPostedAgain() {
    for (Fault fault :
        List.of(
            Fault.acceptedThenReset(),
            Fault.accepted(TeamsFault.status(502)),
            Fault.accepted(TeamsFault.error(500, "ServiceError")))) {
      out.teams.faults().next(Operation.CREATE, fault);
      long id = out.say(CHANNEL, "Good morning");
      assertThat(out.settled(id)).startsWith("UNKNOWN 1");
      out.pass(Duration.ofHours(2));
    }
    assertThat(out.outcome(CHANNEL, "last")).isEqualTo("SENT 1");
    assertThat(out.calls(Operation.CREATE)).isEqualTo(4);
    assertThat(out.teams.rooms().threads(Cast.CHANNEL)).hasSize(4);
  }

  @Test
  void aPostThatSurelyWasNotTakenIsTriedAgain() {
    out.teams.faults().next(Operation.CREATE, TeamsFault.limited("3"));
    out.teams.faults().next(Operation.CREATE, TeamsFault.error(412, "PreconditionFailed"));
    long id = out.say(CHANNEL, "Good morning");
    out.awaitDue(id, "limited by Teams");
    out.pass(Duration.ofSeconds(3));
    out.awaitDue(id, "HTTP status 412");
    out.pass(Duration.ofSeconds(2));
    assertThat(out.settled(id)).isEqualTo("SENT 2");
    assertThat(out.teams.rooms().threads(Cast.CHANNEL)).hasSize(1);
  }

  @Test
  void whereTheAppIsNoMoreNothingIsPosted() {
    out.teams.rooms().leave(Cast.CHANNEL);
    assertThat(out.outcome(CHANNEL, "Hello")).startsWith("FAILED 1 BotNotInConversationRoster");
    assertThat(out.outcome(CHANNEL, "Hello")).startsWith("FAILED 1 BotNotInConversationRoster");
    assertThat(out.calls(Operation.CREATE)).isOne();
    assertThat(out.store.conversation().references().blocked(CHANNEL)).isPresent();
  }

  /** The message is in the channel already: sent again, it would be there twice. */
  @Test
  void aPostThatCannotBeRememberedIsSentAllTheSame() {
    out.forgetTable("posted_thread");
    assertThat(out.outcome(CHANNEL, "Good morning")).isEqualTo("SENT 1");
    assertThat(out.calls(Operation.CREATE)).isOne();
  }

  private Optional<Instant> postedAt(String thread) {
    return out.store
        .conversation()
        .references()
        .postedAt(OutgoingTeams.of(thread), out.clock.instant());
  }
}
