package org.leadlearner.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadlearner.chat.slack.OutgoingSlack.in;
import static org.leadlearner.chat.slack.OutgoingSlack.withButton;
import static org.leadlearner.chat.slack.OutgoingSlack.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.fake.Fault;
import org.leadlearner.chat.slack.fake.Call;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.SlackFault;
import org.leadlearner.people.Conversation;

/** What is written to Slack, and where it appears. */
class SlackPostTest {

  @TempDir Path folder;
  private OutgoingSlack out;

  @BeforeEach
  void start() {
    out = new OutgoingSlack(folder).start();
  }

  @AfterEach
  void stop() {
    out.close();
  }

  @Test
  void aMessageAppearsWithItsBlocksAndMentionsNobody() {
    out.add(in(Cast.GENERAL), withButton("Hello <!channel> & all"), Optional.empty());
    assertThat(out.settled(1)).isEqualTo("SENT 1");
    Call call = out.slack.calls().last("chat.postMessage");
    assertThat(call.token()).contains(out.slack.botToken());
    assertThat(call.argument("link_names")).isEqualTo("false");
    assertThat(call.argument("unfurl_links")).isEqualTo("false");
    assertThat(call.argument("unfurl_media")).isEqualTo("false");
    assertThat(call.argument("parse")).isEqualTo("none");
    assertThat(call.argument("mrkdwn")).isEqualTo("false");
    assertThat(call.argument("text")).contains("&amp; all").doesNotContain("<!channel>");
    assertThat(UUID.fromString(call.argument("client_msg_id")).version()).isEqualTo(3);
    assertThat(out.slack.messages(Cast.GENERAL))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.at("/metadata/event_type").asText()).isEqualTo("lead_learner");
              assertThat(message.at("/metadata/event_payload/outgoing").asText()).isEqualTo("1");
              assertThat(message.path("blocks").toString()).contains("\"type\":\"button\"");
            });
  }

  @Test
  void theSameMessageCarriesTheSameMarkAtEveryTryAndAnotherOneAnother() {
    Outgoing first = new Outgoing(7, in(Cast.GENERAL), words("a"), Optional.empty());
    Outgoing other = new Outgoing(8, in(Cast.GENERAL), words("a"), Optional.empty());
    out.platform.send(first);
    out.platform.send(first);
    out.platform.send(other);
    List<String> ids =
        out.slack.calls().of("chat.postMessage").stream()
            .map(call -> call.argument("client_msg_id"))
            .toList();
    assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2));
    assertThat(out.texts(Cast.GENERAL)).hasSize(2);
  }

  @Test
  void thePersonOfADirectMessageIsEnough() {
    assertThat(out.outcome(Cast.ADA, "for you")).isEqualTo("SENT 1");
    assertThat(out.texts(Cast.directMessage(Cast.ADA))).containsExactly("for you");
  }

  @Test
  void aThreadGetsItsReply() {
    out.outcome(Cast.GENERAL, "root");
    String root = out.slack.messages(Cast.GENERAL).get(0).path("ts").asText();
    assertThat(out.outcome(Cast.GENERAL + "/" + root, "reply")).isEqualTo("SENT 1");
    assertThat(out.slack.messages(Cast.GENERAL).get(1).path("thread_ts").asText()).isEqualTo(root);
  }

  @Test
  void aThreadOfADirectMessageGetsItsReply() {
    out.outcome(Cast.ADA, "root");
    String direct = Cast.directMessage(Cast.ADA);
    String root = out.slack.messages(direct).get(0).path("ts").asText();
    assertThat(out.outcome(Cast.ADA + "/" + direct + "/" + root, "reply")).isEqualTo("SENT 1");
    assertThat(out.slack.messages(direct).get(1).path("thread_ts").asText()).isEqualTo(root);
  }

  @Test
  void aRefusalInAThreadOfADirectMessageShutsTheDirectMessage() {
    out.slack.faults().next("chat.postMessage", SlackFault.error("user_disabled"));
    out.outcome(Cast.ADA + "/" + Cast.directMessage(Cast.ADA) + "/1700000000.000100", "reply");
    assertThat(out.store.delivery().outbox().rests(in(Cast.ADA))).isTrue();
  }

  @Test
  void aMessageTakesThePlaceOfAnother() {
    String place = posted();
    assertThat(replace(place)).isEqualTo("SENT 1");
    assertThat(out.texts(Cast.GENERAL)).containsExactly("after");
  }

  @Test
  void whereThatOneIsGoneItIsPostedBelow() {
    for (String error : List.of("message_not_found", "cant_update_message", "edit_window_closed")) {
      out.pass(Duration.ofSeconds(3));
      String place = posted();
      int before = out.texts(Cast.GENERAL).size();
      out.slack.faults().next("chat.update", SlackFault.error(error));
      assertThat(replace(place)).isEqualTo("SENT 1");
      assertThat(out.texts(Cast.GENERAL)).hasSize(before + 1).last().isEqualTo("after");
    }
  }

  @Test
  void aChangeWhoseAnswerWasLostIsMadeAgainForThatShowsOnce() {
    String place = posted();
    out.slack.faults().next("chat.update", Fault.acceptedThenReset());
    out.add(in(Cast.GENERAL), words("after"), Optional.of(place));
    long id = out.lastId();
    out.awaitState(id, "DUE", "no clear answer");
    out.pass(Duration.ofSeconds(1));
    assertThat(out.settled(id)).startsWith("SENT 2");
    assertThat(out.texts(Cast.GENERAL)).containsExactly("after");
  }

  @Test
  void aPersonsOwnPageIsPublished() {
    Conversation home = Conversation.home("slack", OutgoingSlack.HOME_TEAM, Cast.ADA);
    out.slack.faults().next("views.publish", SlackFault.status(500));
    out.add(home, withButton("Your page"), Optional.empty());
    out.awaitState(1, "DUE", "HTTP status 500");
    out.pass(Duration.ofSeconds(1));
    assertThat(out.settled(1)).startsWith("SENT 2");
    assertThat(out.slack.home(Cast.ADA).orElseThrow().toString()).contains("Your page");
  }

  @Test
  void whereTheBlocksAreRefusedTheWordsGoOutAlone() {
    for (String error : List.of("invalid_blocks", "msg_blocks_too_long")) {
      out.pass(Duration.ofSeconds(3));
      out.slack.faults().next("chat.postMessage", SlackFault.error(error));
      assertThat(out.outcome(Cast.GENERAL, error)).isEqualTo("SENT 1");
      assertThat(out.texts(Cast.GENERAL)).last().isEqualTo(error);
      assertThat(out.slack.calls().last("chat.postMessage").arguments().has("blocks")).isFalse();
    }
    assertThat(out.posts()).isEqualTo(4);
  }

  @Test
  void oldBlocksDoNotStayBelowNewWords() {
    String place = posted();
    out.slack.faults().next("chat.update", SlackFault.error("invalid_blocks"));
    assertThat(replace(place)).isEqualTo("SENT 1");
    assertThat(out.slack.calls().last("chat.update").arguments().path("blocks").isEmpty()).isTrue();
    assertThat(out.slack.calls().last("chat.update").arguments().has("blocks")).isTrue();
  }

  @Test
  void whereTheWordsAreRefusedAsWellItIsTriedNoMore() {
    out.slack.faults().next("chat.postMessage", 2, SlackFault.error("invalid_blocks"));
    assertThat(out.outcome(Cast.GENERAL, "x")).isEqualTo("FAILED 1 invalid_blocks");
    assertThat(out.posts()).isEqualTo(2);
  }

  private String posted() {
    out.outcome(Cast.GENERAL, "before");
    List<JsonNode> all = out.slack.messages(Cast.GENERAL);
    return Cast.GENERAL + "/" + all.get(all.size() - 1).path("ts").asText();
  }

  private String replace(String place) {
    out.add(in(Cast.GENERAL), words("after"), Optional.of(place));
    return out.settled(out.lastId());
  }
}
