package org.leadlearner.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.SlashCommandPayloadParser;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.json.GsonFactory;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.fake.Json;

class BotTest {
  private static final String BLOCKS =
      """
      [{"type": "actions", "elements": [
        {"type": "button", "action_id": "go?x=1", "value": "v",
         "text": {"type": "plain_text", "text": "Go"}},
        {"type": "overflow", "action_id": "more", "options": [
          {"text": {"type": "plain_text", "text": "A"}, "value": "a"},
          {"text": {"type": "plain_text", "text": "B"}, "value": "b"}]}]}]
      """;

  private final FakeSlack slack = FakeSlack.start();
  private final SdkClient client = new SdkClient(slack);
  private final MethodsClient methods = client.methods(slack.botToken());
  private final BotServer server;
  private final Bot bot;

  BotTest() throws Exception {
    server = new BotServer();
    bot = slack.bot(server.address());
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
    client.close();
    slack.close();
  }

  @Test
  void aCommandArrivesAsTheSdkReadsIt() {
    server.answers(200, "hello");
    BotAnswer answer =
        bot.slashCommand("/leadlearner", "hilf mir & 🐈", Cast.BOB, Cast.TEAM_CHANNEL);

    SlashCommandPayload command = new SlashCommandPayloadParser().parse(server.last().body());
    assertThat(command.getText()).isEqualTo("hilf mir & 🐈");
    assertThat(command.getUserId()).isEqualTo(Cast.BOB);
    assertThat(command.getChannelName()).isEqualTo("team");
    assertThat(command.getTeamId()).isEqualTo(Team.HOME.id());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("hello");
    assertThat(answer.milliseconds()).isBetween(0L, 3000L);
    assertThat(answer.accepted()).isTrue();
  }

  @Test
  void aCommandFromAnUnknownPrivateChannelDoesNotNameIt() {
    bot.slashCommand("/leadlearner", "", Cast.ADA, Cast.PRIVATE_UNKNOWN);
    assertThat(server.last().body()).contains("channel_name=privategroup").doesNotContain("secret");
  }

  @Test
  void wordsToTheBotStandInTheChannelAndArriveAsEvents() {
    bot.directMessage(Cast.ADA, "start");
    JsonNode direct = event();
    assertThat(direct.path("type").asText()).isEqualTo("message");
    assertThat(direct.path("channel_type").asText()).isEqualTo("im");
    assertThat(slack.messages(Cast.directMessage(Cast.ADA)).get(0).path("ts"))
        .isEqualTo(direct.path("ts"));
    assertThat(direct.path("client_msg_id").asText()).isNotEmpty();

    bot.mention(Cast.ADA, Cast.GENERAL, "summary");
    assertThat(event().path("type").asText()).isEqualTo("app_mention");
    assertThat(event().path("text").asText()).isEqualTo("<@U0BOT> summary");

    bot.channelMessage(Cast.ADA, Cast.GENERAL, "among ourselves");
    assertThat(event().path("channel_type").asText()).isEqualTo("channel");
  }

  @Test
  void otherEventsArrive() throws Exception {
    bot.homeOpened(Cast.ADA);
    assertThat(event().path("type").asText()).isEqualTo("app_home_opened");
    assertThat(event().path("tab").asText()).isEqualTo("home");

    bot.joined(Cast.BOT, Cast.BOT_NOT_IN);
    assertThat(event().path("channel").asText()).isEqualTo(Cast.BOT_NOT_IN);
    SdkClient.post(methods, Cast.BOT_NOT_IN, "now it may write here");

    bot.tokensRevoked();
    assertThat(event().at("/tokens/bot/0").asText()).isEqualTo(Cast.BOT);
    assertThat(methods.authTest(request -> request).getError()).isEqualTo("token_revoked");

    bot.uninstalled();
    assertThat(event().path("type").asText()).isEqualTo("app_uninstalled");
    assertThat(methods.authTest(request -> request).getError()).isEqualTo("account_inactive");
  }

  @Test
  void aRetryRepeatsThePayloadToTheLetter() {
    server.answers(500, "");
    BotAnswer first = bot.eventId("Ev17").directMessage(Cast.ADA, "start");
    String body = server.last().body();
    assertThat(first.accepted()).isFalse();
    assertThat(server.last().header("X-slack-retry-num")).isEmpty();

    bot.again(first, 1, "http_error");
    assertThat(server.last().body()).isEqualTo(body).contains("\"event_id\":\"Ev17\"");
    assertThat(server.last().header("X-slack-retry-num")).isEqualTo("1");
    assertThat(server.last().header("X-slack-retry-reason")).isEqualTo("http_error");
  }

  @Test
  void eventsHaveTheirTeamAndTheirOwnId() {
    bot.in(new Team("T2", "Second", "second")).directMessage(Cast.ADA, "a");
    JsonNode first = Json.read(server.last().body()).orElseThrow();
    bot.directMessage(Cast.ADA, "b");
    JsonNode second = Json.read(server.last().body()).orElseThrow();

    assertThat(first.path("team_id").asText()).isEqualTo("T2");
    assertThat(first.path("event_id")).isNotEqualTo(second.path("event_id"));
  }

  @Test
  void aButtonThatStandsThereIsPressed() throws Exception {
    String ts = posted();
    bot.press(Cast.ADA, Cast.GENERAL, ts, "go?x=1");

    BlockActionPayload pressed = payload(BlockActionPayload.class);
    assertThat(pressed.getActions().get(0).getActionId()).isEqualTo("go?x=1");
    assertThat(pressed.getActions().get(0).getValue()).isEqualTo("v");
    assertThat(pressed.getMessage().getTs()).isEqualTo(ts);
    assertThat(pressed.getContainer().getChannelId()).isEqualTo(Cast.GENERAL);
    assertThat(pressed.getUser().getTeamId()).isEqualTo(Team.HOME.id());
    assertThat(pressed.getResponseUrl()).startsWith("http://127.0.0.1:");
  }

  @Test
  void whatDoesNotStandThereCannotBePressed() throws Exception {
    String ts = posted();
    assertThatThrownBy(() -> bot.press(Cast.ADA, Cast.GENERAL, ts, "gone"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("gone");
    assertThatThrownBy(() -> bot.choose(Cast.ADA, Cast.GENERAL, ts, "more", "c"))
        .isInstanceOf(AssertionError.class);
    assertThat(server.count()).isZero();
  }

  @Test
  void anOptionIsChosen() throws Exception {
    bot.choose(Cast.ADA, Cast.GENERAL, posted(), "more", "b");
    assertThat(payload(BlockActionPayload.class).getActions().get(0).getSelectedOption().getValue())
        .isEqualTo("b");
  }

  @Test
  void aButtonThatOnlyOnePersonSeesComesWithoutTheMessage() throws Exception {
    String ts =
        methods
            .chatPostEphemeral(
                message ->
                    message.channel(Cast.GENERAL).user(Cast.ADA).text("x").blocksAsString(BLOCKS))
            .getMessageTs();
    bot.press(Cast.ADA, Cast.GENERAL, ts, "go?x=1");

    BlockActionPayload pressed = payload(BlockActionPayload.class);
    assertThat(pressed.getContainer().isEphemeral()).isTrue();
    assertThat(pressed.getMessage()).isNull();
  }

  @Test
  void aShortcutBringsItsMessage() {
    bot.channelMessage(Cast.BOB, Cast.GENERAL, "well put");
    String ts = slack.messages(Cast.GENERAL).get(0).path("ts").asText();
    bot.messageShortcut("keep_as_evidence", Cast.ADA, Cast.GENERAL, ts);

    MessageShortcutPayload shortcut = payload(MessageShortcutPayload.class);
    assertThat(shortcut.getCallbackId()).isEqualTo("keep_as_evidence");
    assertThat(shortcut.getMessage().getText()).isEqualTo("well put");
    assertThat(shortcut.getMessage().getUser()).isEqualTo(Cast.BOB);
  }

  @Test
  void slacksOwnQuestionsArrive() {
    bot.urlVerification("ch17");
    assertThat(server.last().body()).contains("\"challenge\":\"ch17\"");
    bot.sslCheck();
    assertThat(server.last().body()).startsWith("ssl_check=1&token=");
  }

  @Test
  void aBotThatIsNotThereAnswersNothing() {
    server.close();
    BotAnswer answer = bot.directMessage(Cast.ADA, "start");
    assertThat(answer.status()).isZero();
    assertThat(answer.accepted()).isFalse();
  }

  private String posted() throws Exception {
    return methods
        .chatPostMessage(message -> message.channel(Cast.GENERAL).text("x").blocksAsString(BLOCKS))
        .getTs();
  }

  private JsonNode event() {
    return Json.read(server.last().body()).orElseThrow().path("event");
  }

  private <T> T payload(Class<T> type) {
    String form = server.last().body().substring("payload=".length());
    String json = URLDecoder.decode(form, StandardCharsets.UTF_8);
    return GsonFactory.createSnakeCase().fromJson(json, type);
  }
}
