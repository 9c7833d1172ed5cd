package org.leadlearner.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.chat.fake.Fault;
import org.leadlearner.chat.teams.fake.Call;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.IssuedTokens;
import org.leadlearner.chat.teams.fake.Operation;
import org.leadlearner.chat.teams.fake.TeamsFault;
import org.leadlearner.people.Conversation;

/** Messages reach their conversations, also those that were never heard from. */
class TeamsPostTest {

  @AutoClose private OutgoingTeams out;

  @BeforeEach
  void start(@TempDir Path folder) {
    out = new OutgoingTeams(folder);
  }

  @Test
  void aMessageGoesOutAsACardWithItsWords() {
    assertThat(out.outcome(OutgoingTeams.ADA, "Good morning")).isEqualTo("SENT 1");
    Call call = out.teams.calls().last(Operation.SEND);
    JsonNode activity = call.body();
    assertThat(call.conversation()).contains(Cast.ADA.personal());
    assertThat(call.authorization().orElseThrow()).startsWith("Bearer " + IssuedTokens.PREFIX);
    assertThat(activity.path("type").asText()).isEqualTo("message");
    assertThat(activity.path("summary").asText()).isEqualTo("Good morning");
    assertThat(activity.path("from").path("id").asText()).isEqualTo(Cast.BOT);
    assertThat(activity.path("attachments")).hasSize(1);
    JsonNode attachment = activity.path("attachments").path(0);
    assertThat(attachment.path("contentType").asText())
        .isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(attachment.path("content").path("type").asText()).isEqualTo("AdaptiveCard");
  }

  @Test
  void aThreadOfAChannelGetsItsAnswerInTheThread() {
    assertThat(out.outcome(OutgoingTeams.CHANNEL, "Here")).isEqualTo("SENT 1");
    assertThat(out.standing(OutgoingTeams.CHANNEL.id())).containsExactly("Here");
  }

  @Test
  void aMessageTakesThePlaceOfAnother() {
    out.outcome(OutgoingTeams.ADA, "before");
    String old = out.lastActivity(Cast.ADA.personal());
    assertThat(out.replaced(OutgoingTeams.ADA, old, "after")).isEqualTo("SENT 1");
    assertThat(out.standing(Cast.ADA.personal())).containsExactly("after");
    assertThat(out.lastActivity(Cast.ADA.personal())).isEqualTo(old);
    assertThat(out.calls(Operation.SEND)).isOne();
  }

  @Test
  void whereThatOneIsGoneItIsPostedBelow() {
    assertThat(out.replaced(OutgoingTeams.ADA, "12345", "after")).isEqualTo("SENT 1");
    assertThat(out.standing(Cast.ADA.personal())).containsExactly("after");
  }

  @Test
  void whoWasNeverHeardFromGetsAConversationOnce() {
    assertThat(out.outcome(OutgoingTeams.BOB, "Hello")).isEqualTo("SENT 1");
    assertThat(out.outcome(OutgoingTeams.BOB, "again")).isEqualTo("SENT 1");
    assertThat(out.standing(Cast.BOB.personal())).containsExactly("Hello", "again");
    assertThat(out.calls(Operation.CREATE)).isOne();
    JsonNode asked = out.teams.calls().last(Operation.CREATE).body();
    assertThat(asked.path("tenantId").asText()).isEqualTo(Cast.TENANT);
    assertThat(asked.path("isGroup").isBoolean()).isTrue();
    assertThat(asked.path("isGroup").asBoolean()).isFalse();
    assertThat(out.store.conversation().references().find(OutgoingTeams.BOB))
        .as("of somebody who was forgotten nothing is written down again")
        .isEmpty();
  }

  /** The answer to "forget me" goes out when nothing of that person is stored any more. */
  @Test
  void whoWasJustHeardFromIsReachedThoughNothingIsStored() {
    out.platform
        .known()
        .remember(
            OutgoingTeams.ADA,
            new Reference(out.teams.serviceUrl(), Cast.ADA.personal(), Cast.BOT, Optional.empty()));
    out.execute("DELETE FROM conversation_reference");
    assertThat(out.outcome(OutgoingTeams.ADA, "Forgotten")).isEqualTo("SENT 1");
    assertThat(out.standing(Cast.ADA.personal())).containsExactly("Forgotten");
    assertThat(out.calls(Operation.CREATE)).isZero();
    assertThat(out.store.conversation().references().find(OutgoingTeams.ADA)).isEmpty();
  }

  @Test
  void aConversationWhoseMakingMetTroubleIsMadeAgain() {
    for (Fault fault :
        List.of(
            Fault.acceptedThenReset(),
            TeamsFault.status(502),
            TeamsFault.error(500, "ServiceError"))) {
      out.teams.faults().next(Operation.CREATE, fault);
    }
    long id = out.say(OutgoingTeams.BOB, "Hello");
    for (int tries = 1; tries <= 3; tries++) {
      int calls = tries;
      OutgoingTeams.await(() -> out.outcome(id).startsWith("DUE " + calls));
      out.pass(Duration.ofSeconds(9));
    }
    assertThat(out.settled(id)).startsWith("SENT 4");
    assertThat(out.standing(Cast.BOB.personal())).containsExactly("Hello");
  }

  @Test
  void aChannelThatWasNeverHeardFromIsReachedByItsId() {
    Conversation group = OutgoingTeams.of(Cast.GROUP);
    assertThat(out.outcome(group, "Hello")).isEqualTo("SENT 1");
    assertThat(out.calls(Operation.CREATE)).isZero();
    assertThat(out.standing(Cast.GROUP)).containsExactly("Hello");
  }

  @Test
  void aTenantThatWasNeverHeardFromCannotBeReached() {
    Conversation stranger = new Conversation("teams", "another tenant", "somebody");
    assertThat(out.outcome(stranger, "Hello")).startsWith("FAILED 1 TenantNotHeardFrom: install");
    assertThat(out.teams.calls().all()).isEmpty();
  }

  @Test
  void thereIsNoPageOfAPersonsOwn() {
    Conversation home = Conversation.home("teams", Cast.TENANT, Cast.ADA.aadObjectId());
    assertThat(out.outcome(home, "page")).startsWith("FAILED 1 Teams has no pages");
    assertThat(out.teams.calls().all()).isEmpty();
  }

  @Test
  void aMessageThatMayHaveArrivedCannotBeLookedUp() {
    assertThat(out.platform.showsRepeatsOnce()).isFalse();
    assertThat(out.platform.name()).isEqualTo("teams");
  }
}
