package org.leadlearner.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
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
  private static final Message WITH_BUTTON =
      Message.of(new Part.Buttons(List.of(Part.Button.other("Go on", Action.of("did-it")))));
  private static final Form FORM = new Form(Action.of("did-it"), "A line", "Save", List.of());
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
  void whereThereAreNoneNothingIsSaidToAll() {
    PUBLIC.bot().message(CHANNEL, "checkin");

    assertThat(PUBLIC.inbox.only().where().asideTo()).contains(OWN);
  }

  @Test
  void whatWasForOurEyesAloneIsAnsweredForTheirsAlone() {
    PRIVATE.bot().targeted(CHANNEL, "checkin");

    assertThat(PRIVATE.inbox.only().where().repliesTo()).isEqualTo(FOR_BOB);
  }

  @Test
  void aMentionIsAnsweredInTheirOwnConversation() {
    PRIVATE.bot().message(CHANNEL, "checkin");

    assertThat(PRIVATE.inbox.only().where().repliesTo()).isEqualTo(OWN);
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

  @Test
  void aPressOnWhatOnePersonAloneSeesStaysThere() {
    PRIVATE.bot().press(CHANNEL, "1700000000009", "press", data(true));

    Incoming heard = PRIVATE.inbox.only();
    assertThat(heard.where().repliesTo()).isEqualTo(FOR_BOB);
    assertThat(heard.on()).contains("1700000000009");
  }

  @Test
  void aPressOfAnOlderClientDoesSoToo() {
    PRIVATE.bot().submit(CHANNEL, "1700000000009", data(true));

    Incoming heard = PRIVATE.inbox.only();
    assertThat(heard.where().repliesTo()).isEqualTo(FOR_BOB);
    assertThat(heard.on()).contains("1700000000009");
  }

  @Test
  void aPressOnWhatAllReadIsAnsweredInTheirOwnConversation() {
    PRIVATE.bot().press(CHANNEL, "1700000000009", "press", data(false));

    Incoming heard = PRIVATE.inbox.only();
    assertThat(heard.where().repliesTo()).isEqualTo(OWN);
    assertThat(heard.on()).isEmpty();
  }

  @Test
  void whereTheyAreTurnedOffAnOldOneIsAnsweredInTheirOwnConversation() {
    PUBLIC.bot().press(CHANNEL, "1700000000009", "press", data(true));

    Incoming heard = PUBLIC.inbox.only();
    assertThat(heard.where().repliesTo()).isEqualTo(OWN);
    assertThat(heard.on()).isEmpty();
  }

  @Test
  void theCardInItsPlaceAndItsFormGoOnForTheirEyesAlone() {
    PRIVATE.inbox.answer(
        new Receipt(
            Optional.empty(),
            Optional.of(WITH_BUTTON),
            Optional.empty(),
            Map.of(),
            Optional.empty()));
    JsonNode card = PRIVATE.bot().press(CHANNEL, "1", "press", data(true)).json().path("value");
    assertThat(card.findValuesAsText("forOne")).containsExactly("true", "true");

    PRIVATE.inbox.answer(Receipt.open(FORM));
    JsonNode form = PRIVATE.bot().taskFetch(CHANNEL, "1", data(true)).json();
    assertThat(form.findValuesAsText("forOne")).containsExactly("true");

    PRIVATE.inbox.answer(Receipt.open(FORM));
    JsonNode ofAll = PRIVATE.bot().taskFetch(CHANNEL, "1", data(false)).json();
    assertThat(ofAll.findValuesAsText("forOne")).isEmpty();
  }

  @Test
  void theMarkIsNoFieldOfAForm() {
    PRIVATE.bot().taskSubmit(CHANNEL, "1", data(true).put("note", "The poll of May"));

    Incoming heard = PRIVATE.inbox.only();
    assertThat(((Heard.Submitted) heard.heard()).values())
        .isEqualTo(Map.of("note", "The poll of May"));
    assertThat(heard.where().repliesTo()).isEqualTo(FOR_BOB);
  }

  private static ObjectNode data(boolean isForOne) {
    ObjectNode data = JsonNodeFactory.instance.objectNode().put("action", "did-it");
    return isForOne ? data.put("forOne", true) : data;
  }
}
