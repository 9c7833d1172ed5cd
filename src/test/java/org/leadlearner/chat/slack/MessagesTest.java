package org.leadlearner.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.slack.fake.BotAnswer;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.transport.IncomingSlack;
import org.leadlearner.people.Conversation;

class MessagesTest {
  private final IncomingSlack incoming = IncomingSlack.start();

  @AfterEach
  void stop() throws Exception {
    incoming.close();
  }

  @Test
  void aDirectMessageIsHeardAsItWasTyped() {
    BotAnswer answer =
        incoming.bot().directMessage(Cast.BOB, "Planning &amp; <https://a.example|the site> &lt;3");

    Incoming heard = incoming.inbox.only();
    assertThat(heard.heard())
        .isEqualTo(new Heard.Typed("Planning & the site (https://a.example) <3"));
    assertThat(heard.where().setting()).isEqualTo(Where.Setting.DIRECT);
    assertThat(heard.opensForms()).isFalse();
    assertThat(heard.profile().zone().getId()).isEqualTo("America/New_York");
    assertThat(heard.deliveryKeys())
        .hasSize(3)
        .anyMatch(key -> key.startsWith("event:Ev"))
        .anyMatch(key -> key.startsWith("message:D0BOB/"))
        .anyMatch(key -> key.startsWith("client:"));
    assertThat(answer.accepted()).isTrue();
  }

  /** Slack writes emoji as names, and says in the blocks which ones they are. */
  @Test
  void anEmojiIsHeardAsTheOneThatWasTyped() {
    ObjectNode thumb = message("1700000000.000100", "").put("text", "ok :+1::skin-tone-3: :8ball:");
    thumb.set("blocks", emoji("+1", "1f44d-1f3fc", "8ball", "1f3b1"));

    incoming.bot().event(thumb);

    assertThat(incoming.inbox.only().heard()).isEqualTo(new Heard.Typed("ok 👍🏼 🎱"));
  }

  @Test
  void aRepeatByAnyKeyIsHeardOnce() {
    BotAnswer first = incoming.bot().directMessage(Cast.ADA, "start");
    incoming.bot().again(first, 1, "http_timeout");
    incoming.bot().again(first, 2, "http_timeout");

    assertThat(incoming.inbox.heard()).hasSize(1);
    assertThat(incoming.inbox.repeats()).isEqualTo(2);
  }

  @Test
  void anInteractionWithAnotherTimestampIsHandledOnce() {
    incoming.bot().event(message("1700000000.000100", ""));
    incoming.bot().event(message("1700000000.000200", ""));

    assertThat(incoming.inbox.heard()).hasSize(1);
    assertThat(incoming.inbox.repeats()).isEqualTo(1);
  }

  @Test
  void aFileOrABroadcastReplyComesWithItsWords() {
    incoming.bot().event(message("1700000000.000100", "file_share").without("client_msg_id"));
    incoming
        .bot()
        .event(
            message("1700000000.000200", "thread_broadcast")
                .put("client_msg_id", "another")
                .put("thread_ts", "1700000000.000100"));

    assertThat(incoming.inbox.heard()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"message_changed", "message_deleted", "bot_message", "me_message", "reminder_add"})
  void otherKindsOfMessagesAreTakenAndNotHeard(String subtype) {
    BotAnswer answer = incoming.bot().event(message("1700000000.000100", subtype));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(incoming.inbox.heard()).isEmpty();
  }

  @Test
  void anEditOfADirectMessageIsHeardOnceWithItsNewWords() {
    incoming.bot().event(edit("1700000000.000100", "1700000009.000000", "B5"));
    // A link in it is unfurled.
    incoming.bot().event(edit("1700000000.000100", "1700000009.000000", "B5"));
    incoming.bot().event(edit("1700000000.000100", "1700000019.000000", "B6"));

    assertThat(incoming.inbox.heard())
        .extracting(Incoming::heard)
        .containsExactly(new Heard.Edited("B5"), new Heard.Edited("B6"));
    assertThat(incoming.inbox.repeats()).isEqualTo(1);
  }

  @Test
  void whatIsReplacedByBotsOrInChannelsIsNoEdit() {
    ObjectNode ours = edit("1700000000.000100", "1700000009.000000", "B5");
    ours.withObject("/message").put("bot_id", "B0BOT");
    ObjectNode unfurled = edit("1700000000.000200", "1700000009.000000", "B5");
    unfurled.withObject("/message").remove("edited");

    incoming.bot().event(ours);
    incoming.bot().event(unfurled);
    incoming
        .bot()
        .event(edit("1700000000.000300", "1700000009.000000", "B5").put("channel_type", "group"));

    assertThat(incoming.inbox.heard()).isEmpty();
  }

  @Test
  void whatBotsAndWeOurselvesSayIsNotHeard() {
    incoming.bot().event(message("1700000000.000100", "").put("bot_id", "B0BOT"));
    incoming.bot().event(message("1700000000.000200", "").put("user", Cast.BOT));
    incoming.bot().event(message("1700000000.000300", "").without("user"));

    assertThat(incoming.inbox.heard()).isEmpty();
  }

  @Test
  void inAChannelOnlyTheMentionIsHeard() {
    incoming.bot().channelMessage(Cast.ADA, Cast.GENERAL, "<@U0BOT> start a check-in");
    assertThat(incoming.inbox.heard()).isEmpty();

    BotAnswer answer = incoming.bot().mention(Cast.ADA, Cast.GENERAL, "start a check-in");
    Incoming heard = incoming.inbox.only();
    String ts = incoming.slack.messages(Cast.GENERAL).get(1).path("ts").asText();
    assertThat(heard.heard()).isEqualTo(new Heard.Typed("start a check-in"));
    assertThat(heard.where().setting()).isEqualTo(Where.Setting.CHANNEL);
    assertThat(heard.where().channel().orElseThrow().id()).isEqualTo(Cast.GENERAL);
    assertThat(heard.where().asideTo())
        .contains(new Conversation("slack", "T0TEAM", Cast.GENERAL + "/" + ts));
    assertThat(heard.where().own().id()).isEqualTo(Cast.ADA);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void aMentionInAThreadIsAnsweredInThatThread() {
    incoming
        .bot()
        .event(
            message("1700000000.000200", "")
                .put("type", "app_mention")
                .put("channel", Cast.GENERAL)
                .put("thread_ts", "1700000000.000100"));

    assertThat(incoming.inbox.only().where().asideTo().orElseThrow().id())
        .isEqualTo(Cast.GENERAL + "/1700000000.000100");
  }

  @Test
  void whatNobodyListensToIsTaken() {
    assertThat(incoming.bot().joined(Cast.ADA, Cast.TEAM_CHANNEL).status()).isEqualTo(200);
    assertThat(incoming.bot().event(new JsonMapper().createObjectNode().put("type", "x")).status())
        .isEqualTo(200);
    assertThat(incoming.inbox.heard()).isEmpty();
  }

  /** The blocks that Slack puts beside a text, with names and code points by turns. */
  private static ArrayNode emoji(String... namesAndCodes) {
    ArrayNode written = new JsonMapper().createArrayNode();
    for (int at = 0; at < namesAndCodes.length; at += 2) {
      written
          .addObject()
          .put("type", "emoji")
          .put("name", namesAndCodes[at])
          .put("unicode", namesAndCodes[at + 1]);
    }
    ObjectNode block = new JsonMapper().createObjectNode().put("type", "rich_text");
    block
        .putArray("elements")
        .addObject()
        .put("type", "rich_text_section")
        .set("elements", written);
    return new JsonMapper().createArrayNode().add(block);
  }

  private static ObjectNode edit(String ts, String at, String text) {
    ObjectNode event = message(at, "message_changed").put("hidden", true);
    event.remove(List.of("client_msg_id", "user", "text"));
    event
        .withObject("/message")
        .put("type", "message")
        .put("user", Cast.ADA)
        .put("text", text)
        .put("ts", ts)
        .withObject("/edited")
        .put("user", Cast.ADA)
        .put("ts", at);
    return event;
  }

  private static ObjectNode message(String ts, String subtype) {
    ObjectNode event =
        new JsonMapper()
            .createObjectNode()
            .put("type", "message")
            .put("client_msg_id", "the-same")
            .put("user", Cast.ADA)
            .put("text", "hello")
            .put("ts", ts)
            .put("channel", Cast.directMessage(Cast.ADA))
            .put("channel_type", "im");
    return subtype.isEmpty() ? event : event.put("subtype", subtype);
  }
}
