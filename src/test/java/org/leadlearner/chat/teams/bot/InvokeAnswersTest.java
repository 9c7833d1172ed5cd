package org.leadlearner.chat.teams.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.teams.IncomingTeams;
import org.leadlearner.chat.teams.fake.BotAnswer;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.Place;

/** What Teams is answered to each kind of invoke. */
class InvokeAnswersTest {

  private static final IncomingTeams TEAMS = IncomingTeams.start();
  private static final Place ADA = Place.personal(Cast.ADA);
  private static final Message WORDS =
      Message.of(new Part.Text(List.of(Line.plain("It is kept."))));
  private static final Form FORM =
      new Form(
          Action.of("form-sent"),
          "One page",
          "Send",
          List.of(new Form.Write("note", "A note", Optional.empty(), Optional.empty(), 300, true)));

  @BeforeEach
  void forget() {
    TEAMS.forget();
  }

  @AfterAll
  static void stop() throws Exception {
    TEAMS.close();
  }

  @Test
  void aPressIsAnsweredWithTheNextCard() {
    TEAMS.inbox.answer(
        new Receipt(
            Optional.empty(), Optional.of(WORDS), Optional.empty(), Map.of(), Optional.empty()));
    BotAnswer answer = press();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("statusCode").asInt()).isEqualTo(200);
    assertThat(answer.json().path("type").asText()).isEqualTo(InvokeResponder.CARD);
    assertThat(answer.json().path("value").path("type").asText()).isEqualTo("AdaptiveCard");
  }

  /** An empty answer makes Teams say that the app cannot be reached. */
  @Test
  void aPressWithoutANextCardIsAnsweredInWords() {
    assertWords(press(), "Taken.");
    TEAMS.inbox.answer(Receipt.aside(WORDS));
    assertWords(press(), "It is kept.");
  }

  private static void assertWords(BotAnswer answer, String words) {
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("statusCode").asInt()).isEqualTo(200);
    assertThat(answer.json().path("type").asText())
        .isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(answer.json().path("value").asText()).isEqualTo(words);
  }

  @Test
  void aFormOpens() {
    TEAMS.inbox.answer(Receipt.open(FORM));

    assertPage(TEAMS.bot().taskFetch(ADA, "1700", data()));
    assertPage(TEAMS.bot().invoke(ADA, "composeExtension/fetchTask", evidence(), "1700"));
  }

  @Test
  void whereNoFormOpensItIsSaid() {
    JsonNode task = TEAMS.bot().taskFetch(ADA, "1700", data()).json().path("task");

    assertThat(task.path("type").asText()).isEqualTo("message");
    assertThat(task.path("value").asText()).isEqualTo("The page did not open.");
  }

  @Test
  void aFormThatIsTakenCloses() {
    for (String name : List.of("task/submit", "composeExtension/submitAction")) {
      ObjectNode value = new ObjectMapper().createObjectNode().set("data", data());
      BotAnswer answer = TEAMS.bot().invoke(ADA, name, value, "1700");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).isEmpty();
    }
  }

  @Test
  void aFormThatIsNotTakenIsShownAgain() {
    TEAMS.inbox.answer(Receipt.mend(FORM, Map.of("note", "Write a few words.")));

    assertPage(TEAMS.bot().taskSubmit(ADA, "1700", data().put("note", "x")));
  }

  @Test
  void withoutTheFormItsFaultsAreSaid() {
    TEAMS.inbox.answer(Receipt.mend(Map.of("note", "Write a few words.")));
    JsonNode task = TEAMS.bot().taskSubmit(ADA, "1700", data()).json().path("task");

    assertThat(task.path("value").asText()).isEqualTo("Write a few words.");
  }

  @Test
  void whatNobodyKnowsIsNotImplemented() {
    assertThat(TEAMS.bot().invoke(ADA, "signin/verifyState", data(), "1").status()).isEqualTo(501);
    assertThat(TEAMS.inbox.heard()).isEmpty();
  }

  @Test
  void aButtonThatIsNotOursIsABadRequest() {
    JsonNode nothing = new ObjectMapper().createObjectNode();

    assertThat(TEAMS.bot().press(ADA, "1", "press", nothing).status()).isEqualTo(400);
    assertThat(TEAMS.bot().taskFetch(ADA, "1", nothing).status()).isEqualTo(400);
    assertThat(TEAMS.bot().taskSubmit(ADA, "1", nothing).status()).isEqualTo(400);
    assertThat(TEAMS.inbox.heard()).isEmpty();
  }

  @Test
  void whatIsNotKeptIsAskedForAgain() {
    TEAMS.inbox.fail(2);

    assertThat(TEAMS.bot().message(ADA, "hello").status()).isEqualTo(500);
    assertThat(press().status()).isEqualTo(500);
    assertThat(press().status()).isEqualTo(200);
  }

  private static void assertPage(BotAnswer answer) {
    JsonNode task = answer.json().path("task");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(task.path("type").asText()).isEqualTo("continue");
    assertThat(task.path("value").path("title").asText()).isEqualTo("One page");
    JsonNode card = task.path("value").path("card");
    assertThat(card.path("contentType").asText()).isEqualTo(InvokeResponder.CARD);
    assertThat(card.path("content").path("type").asText()).isEqualTo("AdaptiveCard");
  }

  private static BotAnswer press() {
    return TEAMS.bot().press(ADA, "1700", "press", data());
  }

  private static ObjectNode data() {
    return new ObjectMapper().createObjectNode().put("action", "form");
  }

  private static ObjectNode evidence() {
    ObjectNode value = new ObjectMapper().createObjectNode().put("commandId", "save_as_evidence");
    value.putObject("messagePayload").putObject("body").put("content", "It worked.");
    return value;
  }
}
