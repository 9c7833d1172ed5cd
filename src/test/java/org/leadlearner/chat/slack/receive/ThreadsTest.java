package org.leadlearner.chat.slack.receive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
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

/** What people write in channels: replies below our own messages, and all the rest. */
class ThreadsTest {
  private static final String PROMPT = "1700000000.000100";

  private final IncomingSlack incoming = IncomingSlack.start();

  @AfterEach
  void stop() throws Exception {
    incoming.close();
  }

  @Test
  void aReplyBelowAMessageOfOursIsHeard() throws Exception {
    String prompt = incoming.post(Cast.GENERAL, "did-it");
    BotAnswer answer =
        incoming.bot().reply(Cast.BOB, Cast.GENERAL, prompt, "Tried it &amp; it went well");

    Incoming heard = incoming.inbox.only();
    assertThat(heard.heard())
        .isEqualTo(new Heard.Replied("Tried it & it went well", ConversationIds.time(prompt)));
    assertThat(heard.where().setting()).isEqualTo(Where.Setting.CHANNEL);
    assertThat(heard.where().channel()).contains(new Conversation("slack", "T0TEAM", Cast.GENERAL));
    assertThat(heard.where().asideTo())
        .contains(new Conversation("slack", "T0TEAM", Cast.GENERAL + "/" + prompt));
    assertThat(heard.where().own().id()).isEqualTo(Cast.BOB);
    assertThat(heard.opensForms()).isFalse();
    assertThat(answer.body()).isEmpty();
    incoming.bot().again(answer, 1, "http_timeout");
    assertThat(incoming.inbox.repeats()).isEqualTo(1);
  }

  @Test
  void aTimestampIsATime() {
    assertThat(ConversationIds.time(PROMPT))
        .isEqualTo(Instant.parse("2023-11-14T22:13:20.000100Z"));
  }

  @Test
  void nothingElseInAChannelIsHeardAndNobodyIsLookedUp() throws Exception {
    String prompt = incoming.post(Cast.GENERAL, "did-it");
    incoming.bot().channelMessage(Cast.ADA, Cast.GENERAL, "Who comes to lunch?");
    String lunch = incoming.slack.messages(Cast.GENERAL).get(1).path("ts").asText();
    incoming.bot().reply(Cast.BOB, Cast.GENERAL, lunch, "I do");
    incoming.bot().event(reply().put("user", Cast.BOT));
    incoming.bot().event(reply().put("bot_id", "B0OTHER"));
    incoming.bot().event(reply().without("user"));
    incoming.bot().event(reply().put("channel_type", "mpim"));
    incoming.bot().event(reply().without("thread_ts"));
    incoming.bot().event(reply().without("parent_user_id"));
    ObjectNode edited = reply();
    edited.putObject("edited").put("user", Cast.ADA);
    incoming.bot().event(edited);
    incoming.bot().event(reply().put("subtype", "message_changed"));

    assertThat(incoming.inbox.heard()).isEmpty();
    assertThat(incoming.slack.calls().of("users.info")).isEmpty();
    incoming.bot().reply(Cast.BOB, Cast.GENERAL, prompt, "I did");
    assertThat(incoming.inbox.heard()).hasSize(1);
    assertThat(incoming.slack.calls().of("users.info")).hasSize(1);
  }

  @Test
  void aMentionBelowAMessageOfOursIsHeardOnceAndAsAMention() throws Exception {
    String prompt = incoming.post(Cast.GENERAL, "did-it");
    ObjectNode said =
        reply().put("thread_ts", prompt).put("text", "<@U0BOT> pause until Monday <@U0BOB>");
    ObjectNode mention = said.deepCopy().put("type", "app_mention");
    for (List<ObjectNode> order : List.of(List.of(said, mention), List.of(mention, said))) {
      String ts = "1700000000.00030" + incoming.inbox.heard().size();
      order.forEach(
          one -> incoming.bot().event(one.put("ts", ts).put("client_msg_id", "message-" + ts)));
    }

    assertThat(incoming.inbox.heard())
        .extracting(Incoming::heard)
        .hasSize(2)
        .allSatisfy(
            heard -> {
              assertThat(heard).isInstanceOf(Heard.Typed.class);
              Heard.Typed typed = (Heard.Typed) heard;
              assertThat(typed.text()).isEqualTo("pause until Monday @U0BOB");
              assertThat(typed.mentions())
                  .extracting(called -> called.account().user())
                  .containsExactly(Cast.BOB);
            });
    assertThat(incoming.inbox.repeats()).isZero();
  }

  @Test
  void callingSomebodyElseIsNoMentionOfUs() {
    incoming.bot().event(reply().put("text", "<@U0BOT2> look at this"));

    assertThat(incoming.inbox.only().heard())
        .isEqualTo(new Heard.Replied("@U0BOT2 look at this", ConversationIds.time(PROMPT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"channel", "group"})
  void openAndPrivateChannelsAreAlike(String type) {
    incoming.bot().event(reply().put("channel_type", type));

    assertThat(incoming.inbox.only().heard()).isInstanceOf(Heard.Replied.class);
  }

  @Test
  void aReplyWithAFileOrShownToTheWholeChannelIsAReply() {
    incoming.bot().event(reply().put("subtype", "file_share").without("client_msg_id"));
    ObjectNode broadcast =
        reply().put("subtype", "thread_broadcast").put("client_msg_id", "b").put("ts", "1700.2");
    broadcast.remove("parent_user_id");
    broadcast.putObject("root").put("user", Cast.BOT).put("ts", PROMPT);
    incoming.bot().event(broadcast);
    ObjectNode elsewhere = broadcast.deepCopy().put("client_msg_id", "c").put("ts", "1700.3");
    elsewhere.putObject("root").put("user", Cast.ADA).put("ts", PROMPT);
    incoming.bot().event(elsewhere);

    assertThat(incoming.inbox.heard())
        .extracting(Incoming::heard)
        .containsExactly(
            new Heard.Replied("went well", ConversationIds.time(PROMPT)),
            new Heard.Replied("went well", ConversationIds.time(PROMPT)));
  }

  private static ObjectNode reply() {
    return new JsonMapper()
        .createObjectNode()
        .put("type", "message")
        .put("client_msg_id", "the-same")
        .put("user", Cast.ADA)
        .put("text", "went well")
        .put("ts", "1700000000.000200")
        .put("channel", Cast.GENERAL)
        .put("channel_type", "channel")
        .put("thread_ts", PROMPT)
        .put("parent_user_id", Cast.BOT);
  }
}
