package org.leadlearner.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.teams.fake.BotAnswer;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.Operation;
import org.leadlearner.chat.teams.fake.Place;
import org.leadlearner.chat.teams.fake.TeamsFault;
import org.leadlearner.chat.teams.receive.PrivatePlace;
import org.leadlearner.people.Conversation;

/** Where somebody is answered who writes in a channel, with and without targeted messages. */
class AsidesTest {

  private static final IncomingTeams PRIVATE = IncomingTeams.startWithPrivateMessages();
  private static final IncomingTeams PUBLIC = IncomingTeams.start();
  private static final Place CHANNEL = Place.channel(Cast.BOB, "1700000000001");
  private static final Conversation THREAD = IncomingTeams.conversation(CHANNEL.conversation());
  private static final Conversation OWN = IncomingTeams.conversation(Cast.BOB.aadObjectId());
  private static final Conversation FOR_BOB =
      new PrivatePlace(THREAD, Cast.BOB.id(), OWN).conversation();

  @BeforeEach
  void begin() {
    PRIVATE.forget();
    PUBLIC.forget();
  }

  @AfterAll
  static void stop() throws Exception {
    PRIVATE.close();
    PUBLIC.close();
  }

  @Test
  void aCommandForOurEyesAloneIsHeardWithoutAMention() {
    BotAnswer answer = PRIVATE.bot().targeted(CHANNEL, "checkin");

    Incoming heard = PRIVATE.inbox.only();
    assertThat(heard.heard()).isEqualTo(new Heard.Typed("checkin"));
    assertThat(heard.where().setting()).isEqualTo(Where.Setting.CHANNEL);
    assertThat(heard.where().asideTo()).contains(FOR_BOB);
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void aMentionIsAnsweredForTheWriterAloneAsWell() {
    PRIVATE.bot().message(CHANNEL, "checkin");

    assertThat(PRIVATE.inbox.only().where().asideTo()).contains(FOR_BOB);
  }

  @Test
  void whereThereAreNoneItStandsInTheThread() {
    PUBLIC.bot().message(CHANNEL, "checkin");

    assertThat(PUBLIC.inbox.only().where().asideTo()).contains(THREAD);
  }

  @Test
  void whatWasForOurEyesAloneIsNeverAnsweredToAll() {
    PUBLIC.bot().targeted(CHANNEL, "checkin");

    assertThat(PUBLIC.inbox.only().where().asideTo()).contains(OWN);
  }

  @Test
  void whereTeamsRefusedOneTheNextIsAnsweredInTheirOwnConversation() {
    Place group = Place.group(Cast.BOB);
    PRIVATE.bot().message(group, "checkin");
    Conversation aside = PRIVATE.inbox.only().where().asideTo().orElseThrow();
    PRIVATE.teams.faults().next(Operation.SEND, TeamsFault.error(400, "BadArgument"));
    PRIVATE
        .adapter
        .platform()
        .send(new Outgoing(1, aside, OutgoingTeams.words("x"), Optional.empty()));
    PRIVATE.inbox.forget();

    PRIVATE.bot().targeted(group, "progress");
    assertThat(PRIVATE.inbox.only().where().asideTo()).contains(OWN);
  }
}
