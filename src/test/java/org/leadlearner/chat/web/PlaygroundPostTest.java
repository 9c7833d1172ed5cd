package org.leadlearner.chat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadlearner.chat.web.MadeUpPerson.DANA;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Transcript;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;

/** What the page posts: say, press, open, and all that can be wrong with them. */
class PlaygroundPostTest {

  private final PlaygroundServer server = new PlaygroundServer();
  private final HttpPage page = new HttpPage(server);

  @AfterEach
  void stop() {
    server.close();
  }

  private Incoming heard() {
    assertThat(server.inbox.heard()).hasSize(1);
    return server.inbox.heard().get(0);
  }

  @Test
  void aLineIsKeptAndHeard() throws Exception {
    assertThat(page.say("k1", "/checkin").statusCode()).isEqualTo(200);

    Incoming incoming = heard();
    assertThat(incoming.heard()).isEqualTo(new Heard.Typed("/checkin"));
    assertThat(incoming.deliveryKeys()).isEqualTo(Set.of("web:dana:k1"));
    assertThat(incoming.from()).isEqualTo(new Account("web", "playground", "dana"));
    assertThat(incoming.profile().name()).isEqualTo("Dana Ortiz");
    assertThat(incoming.profile().zone().getId()).isEqualTo("America/Chicago");
    assertThat(incoming.where().own()).isEqualTo(new Conversation("web", "playground", "dm-dana"));
    assertThat(incoming.on()).isEmpty();
    assertThat(incoming.at()).isEqualTo(PlaygroundServer.NOW);
    assertThat(server.transcript.since(DANA.conversation(), 0))
        .extracting(Transcript.Entry::said)
        .containsExactly(Optional.of("/checkin"));
  }

  @Test
  void aRepeatWithTheSameKeyCountsOnce() throws Exception {
    page.say("k1", "hello");
    assertThat(page.say("k1", "hello").statusCode()).isEqualTo(200);
    assertThat(server.inbox.heard()).hasSize(1);
    assertThat(server.transcript.since(DANA.conversation(), 0)).hasSize(1);
  }

  @Test
  void peopleDoNotShareKeys() throws Exception {
    page.say("k1", "hello");
    page.post("/playground/say", "{\"as\":\"ruth\",\"key\":\"k1\",\"text\":\"hello\"}");
    assertThat(server.inbox.heard()).hasSize(2);
  }

  @Test
  void aFaultIsAKindSentenceWithAReferenceAndMayBeTriedAgain() throws Exception {
    server.inbox.fail(1);
    HttpResponse<String> failed = page.say("k1", "hello");
    assertThat(failed.statusCode()).isEqualTo(503);
    assertThat(HttpPage.error(failed))
        .matches("Sorry, .* \\(reference [0-9a-f]{8}\\)\\. .* please try again\\.")
        .doesNotContain("database");

    assertThat(page.say("k1", "hello").statusCode()).isEqualTo(200);
    assertThat(heard().heard()).isEqualTo(new Heard.Typed("hello"));
    assertThat(server.transcript.since(DANA.conversation(), 0)).hasSize(1);
  }

  @Test
  void aTranscriptThatCannotWriteIsAFaultToo() throws Exception {
    server.transcript.breakDown();
    assertThat(page.say("k1", "hello").statusCode()).isEqualTo(503);
    assertThat(server.inbox.heard()).isEmpty();
  }

  @Test
  void aPressNamesItsMessageAndAction() throws Exception {
    String body =
        "{\"as\":\"dana\",\"key\":\"p1\",\"on\":\"42\",\"action\":\"answer?choice=a%26b\"}";
    assertThat(page.post("/playground/press", body).statusCode()).isEqualTo(200);
    assertThat(heard().heard())
        .isEqualTo(new Heard.Pressed(Action.of("answer").with("choice", "a&b")));
    assertThat(heard().on()).contains("42");
  }

  @Test
  void anEmptyConversationIsOpenedOnce() throws Exception {
    page.post("/playground/open", "{\"as\":\"dana\"}");
    assertThat(page.post("/playground/open", "{\"as\":\"dana\"}").statusCode()).isEqualTo(200);
    assertThat(heard().heard()).isEqualTo(new Heard.Opened());
  }

  @Test
  void aConversationThatHasBegunIsNotOpenedAgain() throws Exception {
    server.show(DANA, Message.of(new Part.Remark(Line.plain("Hello."))));
    assertThat(page.post("/playground/open", "{\"as\":\"dana\"}").statusCode()).isEqualTo(200);
    assertThat(server.inbox.heard()).isEmpty();
  }

  @Test
  void aTextOf8000CharactersFitsAndOneMoreDoesNot() throws Exception {
    // Each of these is one character in three bytes.
    assertThat(page.say("k1", "\u5B66".repeat(8_000)).statusCode()).isEqualTo(200);
    HttpResponse<String> tooLong = page.say("k2", "x".repeat(8_001));
    assertThat(tooLong.statusCode()).isEqualTo(413);
    assertThat(HttpPage.error(tooLong)).contains("8,001 characters").contains("kept");
    assertThat(server.inbox.heard()).hasSize(1);
  }

  @Test
  void aHugeBodyIsNotRead() throws Exception {
    assertThat(page.say("k1", "x".repeat(2_000_000)).statusCode()).isEqualTo(413);
  }

  @Test
  void aStrangerIsNotFound() throws Exception {
    String body = "{\"as\":\"nobody\",\"key\":\"k\",\"text\":\"hi\"}";
    assertThat(page.post("/playground/say", body).statusCode()).isEqualTo(404);
    assertThat(page.get("/playground/events?as=nobody").statusCode()).isEqualTo(404);
    assertThat(page.get("/playground/events").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsNotAJsonObjectIsRefused() throws Exception {
    for (String body : new String[] {"", "{", "[]", "\"x\"", "{\"as\":\"dana\"} x", "null"}) {
      HttpResponse<String> refused = page.post("/playground/say", body);
      assertThat(refused.statusCode()).as(body).isEqualTo(400);
      assertThat(HttpPage.error(refused)).as(body).contains("not a JSON object");
    }
  }

  @Test
  void aBadFieldIsNamed() throws Exception {
    refused("say", "{\"key\":\"k\",\"text\":\"hi\"}", "\"as\"");
    refused("say", "{\"as\":\"dana\",\"text\":\"hi\"}", "\"key\"");
    refused("say", "{\"as\":\"dana\",\"key\":7,\"text\":\"hi\"}", "\"key\"");
    refused("say", "{\"as\":\"dana\",\"key\":\"" + "k".repeat(101) + "\",\"text\":\"hi\"}", "100");
    refused("say", "{\"as\":\"dana\",\"key\":\"k\",\"text\":\" \\n\"}", "\"text\"");
    refused("say", "{\"as\":\"dana\",\"key\":\"k\",\"text\":\"a\\u0000\"}", "NUL");
    refused("press", "{\"as\":\"dana\",\"key\":\"k\",\"on\":\"1\"}", "\"action\"");
    refused("press", "{\"as\":\"dana\",\"key\":\"k\",\"on\":\"x\",\"action\":\"go\"}", "\"on\"");
    String longAction = "x".repeat(256);
    refused(
        "press",
        "{\"as\":\"dana\",\"key\":\"k\",\"on\":\"1\",\"action\":\"" + longAction + "\"}",
        "255");
    assertThat(server.inbox.heard()).isEmpty();
    assertThat(server.transcript.since(DANA.conversation(), 0)).isEmpty();
  }

  private void refused(String what, String body, String named) throws Exception {
    HttpResponse<String> response = page.post("/playground/" + what, body);
    assertThat(response.statusCode()).as(body).isEqualTo(400);
    assertThat(HttpPage.error(response)).as(body).contains(named);
  }
}
