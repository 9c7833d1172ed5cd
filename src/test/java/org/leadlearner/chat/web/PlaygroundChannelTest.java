package org.leadlearner.chat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.leadlearner.chat.web.MadeUpPerson.DANA;
import static org.leadlearner.chat.web.MadeUpPerson.RUTH;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Transcript;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Conversation;

/** The channel that all people of the playground read. */
class PlaygroundChannelTest {

  private static final Conversation LEADERSHIP =
      new Conversation("web", "playground", "channel-leadership");
  private static final Message PROMPT = Message.of(new Part.Heading("Today"));

  private final PlaygroundServer server = new PlaygroundServer();
  private final HttpPage page = new HttpPage(server);

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> write(String key, String text) throws Exception {
    return page.post(
        "/playground/say",
        "{\"as\":\"ruth\",\"in\":\"channel\",\"key\":\"%s\",\"text\":\"%s\"}".formatted(key, text));
  }

  private Incoming only() {
    assertThat(server.inbox.heard()).hasSize(1);
    return server.inbox.heard().get(0);
  }

  @Test
  void aMessageOfOursIsPostedForEveryone() throws Exception {
    assertThat(server.post(PROMPT)).isEqualTo(new ChatPlatform.Sent.Accepted());
    for (MadeUpPerson person : MadeUpPerson.values()) {
      try (EventReader events =
          new EventReader(server.address("/playground/events?as=" + person.key()))) {
        assertThat(events.next().data()).isEqualTo("[]");
        assertThat(events.next("channel").data()).contains("Today");
      }
    }
  }

  @Test
  void talkIsSeenByEveryoneWithItsSpeakerAndIsNotHeard() throws Exception {
    try (EventReader events = new EventReader(server.address("/playground/events?as=dana"))) {
      events.next("channel");
      assertThat(write("k1", "Good morning").statusCode()).isEqualTo(200);
      JsonNode said = HttpPage.json(events.next("channel").data()).get(0);
      assertThat(said.get("by").textValue()).isEqualTo("Ruth Abara");
      assertThat(said.get("said").textValue()).isEqualTo("Good morning");
    }
    assertThat(server.inbox.heard()).isEmpty();
    assertThat(server.transcript.since(RUTH.conversation(), 0)).isEmpty();
  }

  @Test
  void madeUpPeopleAreCalledByTheirFirstNames() throws Exception {
    write("k1", "@Lead Learner add @Dana and @Nobody to the team");

    Heard.Typed heard = (Heard.Typed) only().heard();
    assertThat(heard.mentions())
        .extracting(Heard.Mention::account, Heard.Mention::own)
        .containsExactly(tuple(DANA.account(), DANA.conversation()));
  }

  @Test
  void belowAMessageOfOursTalkIsAReplyToTheNewest() throws Exception {
    server.post(PROMPT);
    write("k1", "I tried it");

    Incoming incoming = only();
    assertThat(incoming.heard()).isEqualTo(new Heard.Replied("I tried it", PlaygroundServer.NOW));
    assertThat(incoming.where().setting()).isEqualTo(Where.Setting.CHANNEL);
    assertThat(incoming.where().channel()).contains(LEADERSHIP);
    assertThat(incoming.where().channelName()).contains("Leadership");
    assertThat(incoming.where().asideTo()).contains(LEADERSHIP);
    assertThat(incoming.where().own()).isEqualTo(RUTH.conversation());
    assertThat(incoming.from()).isEqualTo(RUTH.account());
    assertThat(server.transcript.since(LEADERSHIP, 0)).hasSize(2);
  }

  @Test
  void aCommandOrACallIsSaidToUs() throws Exception {
    String[] lines = {"/pln now", "@lead pause", "@Lead-Learner, help", "@lead", "@leadership hi"};
    for (String line : lines) {
      write(line, line);
    }

    assertThat(server.inbox.heard())
        .extracting(Incoming::heard)
        .containsExactly(
            new Heard.Typed("/pln now"),
            new Heard.Typed("pause"),
            new Heard.Typed("help"),
            new Heard.Typed(""));
    assertThat(server.transcript.since(LEADERSHIP, 0))
        .extracting(Transcript.Entry::said)
        .extracting(Optional::orElseThrow)
        .containsExactly(lines);
  }

  @Test
  void eachPersonCanPressAButtonThatStandsThere() throws Exception {
    server.post(PROMPT);
    for (MadeUpPerson person : new MadeUpPerson[] {DANA, RUTH}) {
      String body =
          "{\"as\":\"%s\",\"in\":\"channel\",\"key\":\"p\",\"on\":\"1\",\"action\":\"did-it\"}";
      assertThat(page.post("/playground/press", body.formatted(person.key())).statusCode())
          .isEqualTo(200);
    }

    assertThat(server.inbox.heard())
        .extracting(one -> one.where().own())
        .containsExactly(DANA.conversation(), RUTH.conversation());
    Incoming pressed = server.inbox.heard().get(1);
    assertThat(pressed.heard()).isEqualTo(new Heard.Pressed(Action.of("did-it")));
    assertThat(pressed.where().setting()).isEqualTo(Where.Setting.CHANNEL);
    assertThat(pressed.where().channel()).contains(LEADERSHIP);
    assertThat(pressed.on()).contains("1");
  }

  @Test
  void aRepeatStandsThereOnce() throws Exception {
    write("k1", "Good morning");
    write("k1", "Good morning");
    assertThat(server.transcript.since(LEADERSHIP, 0)).hasSize(1);
  }

  @Test
  void aRoomThatIsNotThereIsRefused() throws Exception {
    HttpResponse<String> refused =
        page.post(
            "/playground/say", "{\"as\":\"ruth\",\"in\":\"attic\",\"key\":\"k\",\"text\":\"hi\"}");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(HttpPage.error(refused)).isEqualTo("\"in\" must be \"own\" or \"channel\".");
    assertThat(server.inbox.heard()).isEmpty();
  }

  @Test
  void afterABreakOnlyTheMissedEntriesOfBothRoomsCome() throws Exception {
    server.post(PROMPT);
    String last;
    try (EventReader events = new EventReader(server.address("/playground/events?as=dana"))) {
      last = events.next("channel").id();
    }
    assertThat(last).isEqualTo("0.1");
    server.show(DANA, Message.of(new Part.Heading("For you")));
    server.post(Message.of(new Part.Heading("Tomorrow")));
    try (EventReader events = new EventReader(server.address("/playground/events?as=dana"), last)) {
      assertThat(HttpPage.json(events.next().data())).hasSize(1);
      EventReader.Event missed = events.next("channel");
      assertThat(missed.data()).contains("Tomorrow").doesNotContain("Today");
      assertThat(missed.id()).isEqualTo("2.3");
    }
  }
}
