package org.leadlearner.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChatMethodsTest {
  private static final String BLOCKS =
      """
      [{"type": "section", "text": {"type": "mrkdwn", "text": "Welcome & <b>"}},
       {"type": "data_table", "caption": "A block that the SDK does not know"}]
      """;

  private final FakeSlack slack = FakeSlack.start();
  private final SdkClient client = new SdkClient(slack);
  private final MethodsClient methods = client.methods(slack.botToken());

  @AfterEach
  void stop() throws Exception {
    client.close();
    slack.close();
  }

  @Test
  void aMessageStandsInItsChannelWithItsTimestamp() throws Exception {
    ChatPostMessageResponse posted =
        methods.chatPostMessage(
            message ->
                message
                    .channel(Cast.TEAM_CHANNEL)
                    .text("Good morning, Müller 🐈")
                    .blocksAsString(BLOCKS)
                    .metadata(
                        Message.Metadata.builder()
                            .eventType("lead_learner_message")
                            .eventPayload(Map.of("id", "17"))
                            .build()));

    assertThat(posted.isOk()).isTrue();
    assertThat(slack.messages(Cast.TEAM_CHANNEL))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.path("ts").asText()).isEqualTo(posted.getTs());
              assertThat(message.path("text").asText()).isEqualTo("Good morning, Müller 🐈");
              assertThat(message.at("/blocks/1/type").asText()).isEqualTo("data_table");
              assertThat(message.at("/blocks/0/block_id").asText()).isNotEmpty();
              assertThat(message.at("/metadata/event_payload/id").asText()).isEqualTo("17");
            });
  }

  @Test
  void timestampsAreAllDifferent() throws Exception {
    String first = SdkClient.post(methods, Cast.TEAM_CHANNEL, "one");
    assertThat(SdkClient.post(methods, Cast.TEAM_CHANNEL, "two")).isGreaterThan(first);
  }

  @Test
  void theIdOfAUserStandsForTheirDirectMessage() throws Exception {
    ChatPostMessageResponse posted =
        methods.chatPostMessage(message -> message.channel(Cast.ADA).text("hello"));

    assertThat(posted.getChannel()).isEqualTo(Cast.directMessage(Cast.ADA));
    assertThat(slack.messages(Cast.directMessage(Cast.ADA))).hasSize(1);
  }

  @Test
  void channelsThatCannotBeWrittenToSaySo() throws Exception {
    assertThat(errorOfPostingTo(Cast.BOT_NOT_IN)).isEqualTo("not_in_channel");
    assertThat(errorOfPostingTo(Cast.ARCHIVED)).isEqualTo("is_archived");
    assertThat(errorOfPostingTo(Cast.PRIVATE_UNKNOWN)).isEqualTo("channel_not_found");
    assertThat(errorOfPostingTo("C0NOWHERE")).isEqualTo("channel_not_found");
  }

  @Test
  void aMessageWithoutWordsOrBlocksIsRefused() throws Exception {
    assertThat(methods.chatPostMessage(message -> message.channel(Cast.GENERAL)).getError())
        .isEqualTo("no_text");
  }

  @Test
  void blocksAreCountedAndMeasured() throws Exception {
    String divider = "{\"type\": \"divider\"}";
    String longText = "{\"type\": \"markdown\", \"text\": \"" + "x".repeat(4001) + "\"}";

    assertThat(errorOfBlocks(times(50, divider))).isNull();
    assertThat(errorOfBlocks(times(51, divider))).isEqualTo("invalid_blocks");
    assertThat(errorOfBlocks(times(2, longText))).isNull();
    assertThat(errorOfBlocks(times(3, longText))).isEqualTo("msg_blocks_too_long");
    assertThat(errorOfBlocks("[{")).isEqualTo("invalid_blocks_format");
  }

  @Test
  void aTestMayLookAtBlocksAsStrictlyAsItLikes() throws Exception {
    slack.checkBlocks(
        blocks -> blocks.toString().contains("data_table") ? List.of("no tables here") : List.of());

    ChatPostMessageResponse refused =
        methods.chatPostMessage(
            message -> message.channel(Cast.GENERAL).text("x").blocksAsString(BLOCKS));

    assertThat(refused.getError()).isEqualTo("invalid_blocks");
    assertThat(refused.getResponseMetadata().getMessages())
        .containsExactly("[ERROR] no tables here");
    assertThat(slack.messages(Cast.GENERAL)).isEmpty();
  }

  @Test
  void anUpdateChangesTheMessageAndTakesOldBlocksAway() throws Exception {
    String ts =
        methods
            .chatPostMessage(
                message -> message.channel(Cast.GENERAL).text("before").blocksAsString(BLOCKS))
            .getTs();

    assertThat(
            methods.chatUpdate(edit -> edit.channel(Cast.GENERAL).ts(ts).text("after")).getText())
        .isEqualTo("after");
    assertThat(slack.messages(Cast.GENERAL))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.path("text").asText()).isEqualTo("after");
              assertThat(message.has("blocks")).isFalse();
            });
    assertThat(
            methods
                .chatUpdate(edit -> edit.channel(Cast.GENERAL).ts("1.000001").text("x"))
                .getError())
        .isEqualTo("message_not_found");
  }

  @Test
  void anEphemeralMessageIsForOnePersonInTheChannel() throws Exception {
    assertThat(
            methods
                .chatPostEphemeral(
                    message -> message.channel(Cast.TEAM_CHANNEL).user(Cast.BOB).text("psst"))
                .isOk())
        .isTrue();
    assertThat(slack.messages(Cast.TEAM_CHANNEL)).isEmpty();
    assertThat(slack.ephemerals().get(0).path("to").asText()).isEqualTo(Cast.BOB);
    assertThat(
            methods
                .chatPostEphemeral(
                    message -> message.channel(Cast.TEAM_CHANNEL).user(Cast.GUEST).text("psst"))
                .getError())
        .isEqualTo("user_not_in_channel");
  }

  @Test
  void deletedMessagesAreGoneAndLinksNameMessages() throws Exception {
    String ts = SdkClient.post(methods, Cast.GENERAL, "short-lived");

    assertThat(
            methods
                .chatGetPermalink(link -> link.channel(Cast.GENERAL).messageTs(ts))
                .getPermalink())
        .endsWith("/archives/C0GENERAL/p" + ts.replace(".", ""));
    assertThat(methods.chatDelete(gone -> gone.channel(Cast.GENERAL).ts(ts)).isOk()).isTrue();
    assertThat(slack.messages(Cast.GENERAL)).isEmpty();
  }

  @Test
  void aRepeatedClientIdIsShownOnceOrTwiceAsTheTestAssumes() throws Exception {
    assertThat(postedWithClientId("a")).isEqualTo(postedWithClientId("a"));
    assertThat(slack.messages(Cast.GENERAL)).hasSize(1);

    slack.showRepeatsOnce(false);
    assertThat(postedWithClientId("a")).isNotEqualTo(postedWithClientId("a"));
    assertThat(slack.messages(Cast.GENERAL)).hasSize(3);
  }

  private String postedWithClientId(String id) throws Exception {
    return methods
        .postFormWithTokenAndParseResponse(
            form -> form.add("channel", Cast.GENERAL).add("text", "x").add("client_msg_id", id),
            "chat.postMessage",
            slack.botToken(),
            ChatPostMessageResponse.class)
        .getTs();
  }

  private String errorOfPostingTo(String channel) throws Exception {
    return methods.chatPostMessage(message -> message.channel(channel).text("x")).getError();
  }

  private String errorOfBlocks(String blocks) throws Exception {
    return methods
        .chatPostMessage(message -> message.channel(Cast.GENERAL).text("x").blocksAsString(blocks))
        .getError();
  }

  private static String times(int count, String block) {
    return IntStream.range(0, count)
        .mapToObj(number -> block)
        .collect(Collectors.joining(",", "[", "]"));
  }
}
