package org.leadlearner.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import com.slack.api.model.Message;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConversationMethodsTest {
  private final FakeSlack slack = FakeSlack.start();
  private final SdkClient client = new SdkClient(slack);
  private final MethodsClient methods = client.methods(slack.botToken());

  @AfterEach
  void stop() throws Exception {
    client.close();
    slack.close();
  }

  @Test
  void aDirectMessageIsOpenedWithSomebodyWhoIsThere() throws Exception {
    assertThat(opened(Cast.ADA)).isEqualTo(Cast.directMessage(Cast.ADA));
    assertThat(errorOfOpening("U0NOBODY")).isEqualTo("user_not_found");
    assertThat(errorOfOpening(Cast.DELETED)).isEqualTo("user_disabled");
  }

  @Test
  void aChannelSaysWhetherTheBotIsInIt() throws Exception {
    assertThat(methods.conversationsInfo(r -> r.channel(Cast.TEAM_CHANNEL)).getChannel().isMember())
        .isTrue();
    assertThat(methods.conversationsInfo(r -> r.channel(Cast.BOT_NOT_IN)).getChannel().isMember())
        .isFalse();
    assertThat(methods.conversationsInfo(r -> r.channel(Cast.PRIVATE_UNKNOWN)).getError())
        .isEqualTo("channel_not_found");
  }

  @Test
  void membersComeInPages() throws Exception {
    ConversationsMembersResponse first =
        methods.conversationsMembers(r -> r.channel(Cast.TEAM_CHANNEL).limit(2));
    String cursor = first.getResponseMetadata().getNextCursor();
    ConversationsMembersResponse second =
        methods.conversationsMembers(r -> r.channel(Cast.TEAM_CHANNEL).limit(2).cursor(cursor));

    assertThat(first.getMembers()).containsExactly(Cast.ADA, Cast.BOB);
    assertThat(second.getMembers()).containsExactly(Cast.BOT);
    assertThat(second.getResponseMetadata().getNextCursor()).isEmpty();
  }

  @Test
  void historyIsNewestFirstAndBetweenTwoTimes() throws Exception {
    String first = SdkClient.post(methods, Cast.GENERAL, "one");
    String second = SdkClient.post(methods, Cast.GENERAL, "two");
    SdkClient.post(methods, Cast.GENERAL, "three");

    assertThat(texts(methods.conversationsHistory(r -> r.channel(Cast.GENERAL))))
        .containsExactly("three", "two", "one");
    assertThat(texts(methods.conversationsHistory(r -> r.channel(Cast.GENERAL).oldest(first))))
        .containsExactly("three", "two");
    assertThat(
            texts(
                methods.conversationsHistory(
                    r -> r.channel(Cast.GENERAL).oldest(first).latest(second).inclusive(true))))
        .containsExactly("two", "one");
    assertThat(methods.conversationsHistory(r -> r.channel(Cast.GENERAL).limit(1)).isHasMore())
        .isTrue();
    assertThat(methods.conversationsHistory(r -> r.channel(Cast.BOT_NOT_IN)).getError())
        .isEqualTo("not_in_channel");
  }

  @Test
  void historyTellsAllMetadataOnlyWhenAsked() throws Exception {
    methods.chatPostMessage(
        message ->
            message
                .channel(Cast.GENERAL)
                .text("x")
                .metadata(
                    Message.Metadata.builder()
                        .eventType("sent")
                        .eventPayload(Map.of("outgoing", "7"))
                        .build()));

    Message.Metadata all =
        methods
            .conversationsHistory(r -> r.channel(Cast.GENERAL).includeAllMetadata(true))
            .getMessages()
            .get(0)
            .getMetadata();
    Message.Metadata little =
        methods
            .conversationsHistory(r -> r.channel(Cast.GENERAL))
            .getMessages()
            .get(0)
            .getMetadata();

    assertThat(all.getEventPayload()).containsEntry("outgoing", "7");
    assertThat(little.getEventType()).isEqualTo("sent");
    assertThat(little.getEventPayload()).isNull();
  }

  @Test
  void readingADirectMessageNeedsItsOwnScope() throws Exception {
    String direct = opened(Cast.ADA);
    slack.tokens().removeScope(slack.botToken(), "im:history");

    assertThat(methods.conversationsHistory(r -> r.channel(direct)).getNeeded())
        .isEqualTo("im:history");
    assertThat(methods.conversationsHistory(r -> r.channel(Cast.GENERAL)).isOk()).isTrue();
  }

  private String opened(String user) throws Exception {
    return methods.conversationsOpen(r -> r.users(List.of(user))).getChannel().getId();
  }

  private String errorOfOpening(String user) throws Exception {
    return methods.conversationsOpen(r -> r.users(List.of(user))).getError();
  }

  private static List<String> texts(ConversationsHistoryResponse history) {
    return history.getMessages().stream().map(Message::getText).toList();
  }
}
