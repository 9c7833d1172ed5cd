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
import org.leadlearner.chat.ChatPlatform.Sent;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.Place;
import org.leadlearner.people.Conversation;

/** A question on a computer and on a phone, by what the person used last. */
class WideScreensTest {

  private static final IncomingTeams TEAMS = IncomingTeams.startWithPrivateMessages();
  private static final Place OWN = Place.personal(Cast.BOB);
  private static final Message QUESTION = SampleMessages.question("");

  @BeforeEach
  void begin() {
    TEAMS.forget();
  }

  @AfterAll
  static void stop() throws Exception {
    TEAMS.close();
  }

  @Test
  void whoWritesOnAComputerGetsTheButtonsOfOne() {
    TEAMS.bot().message(OWN, "checkin");

    assertThat(types(sent(Cast.BOB.aadObjectId(), Cast.BOB.personal()))).contains("CompoundButton");
  }

  @Test
  void whoWritesOnAPhoneGetsRows() {
    TEAMS.bot().message(OWN, "checkin");
    TEAMS.bot().post(onPhone(TEAMS.bot().written(OWN, "checkin")));

    assertThat(types(sent(Cast.BOB.aadObjectId(), Cast.BOB.personal())))
        .doesNotContain("CompoundButton")
        .contains("ColumnSet");
  }

  @Test
  void whatAllReadIsForPhonesToo() {
    TEAMS.bot().message(Place.channel(Cast.BOB, "1700000000001"), "checkin");
    String thread = Cast.CHANNEL + ";messageid=1700000000001";

    assertThat(types(sent(thread, thread))).doesNotContain("CompoundButton");
  }

  @Test
  void theCardInThePlaceOfThePressedOneIsForTheSameScreen() {
    TEAMS.inbox.answer(
        new Receipt(
            Optional.empty(), Optional.of(QUESTION), Optional.empty(), Map.of(), Optional.empty()));
    ObjectNode data = JsonNodeFactory.instance.objectNode().put("action", "did-it");

    assertThat(types(TEAMS.bot().press(OWN, "1", "press", data).json())).contains("CompoundButton");
  }

  private static ObjectNode onPhone(ObjectNode activity) {
    ((ObjectNode) activity.at("/entities/0")).put("platform", "iOS");
    return activity;
  }

  private static JsonNode sent(String to, String room) {
    Conversation conversation = IncomingTeams.conversation(to);
    Sent sent =
        TEAMS.adapter.platform().send(new Outgoing(1, conversation, QUESTION, Optional.empty()));
    assertThat(sent).isEqualTo(new Sent.Accepted());
    List<ObjectNode> there = TEAMS.teams.rooms().in(room);
    return there.get(there.size() - 1);
  }

  private static List<String> types(JsonNode card) {
    return card.findValuesAsText("type");
  }
}
