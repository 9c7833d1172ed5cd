package org.leadlearner.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.slash_commands.SlashCommandPayloadParser;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.webhook.WebhookResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.fake.Json;

class ResponseUrlsTest {
  private static final String BUTTON =
      """
      [{"type": "actions", "elements": [{"type": "button", "action_id": "go",
        "text": {"type": "plain_text", "text": "Go"}}]}]
      """;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-09-14T15:04:05Z"));
  private final FakeSlack slack = FakeSlack.start(clock);
  private final SdkClient client = new SdkClient(slack);
  private final BotServer server;
  private final Bot bot;

  ResponseUrlsTest() throws Exception {
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
  void anAnswerIsForTheOneWhoAskedUnlessItIsForTheChannel() throws Exception {
    String address = ofCommand();
    assertThat(respond(address, "only you").getCode()).isEqualTo(200);
    assertThat(slack.ephemerals().get(0).path("to").asText()).isEqualTo(Cast.ADA);
    assertThat(slack.messages(Cast.GENERAL)).isEmpty();

    SlashCommandResponse loud =
        SlashCommandResponse.builder().responseType("in_channel").text("all of you").build();
    client.slack().getHttpClient().postJsonBody(address, loud).close();
    assertThat(slack.messages(Cast.GENERAL).get(0).path("text").asText()).isEqualTo("all of you");
    assertThat(slack.calls().count("response_url")).isEqualTo(2);
    assertThat(slack.calls().last("response_url").token()).isEmpty();
  }

  @Test
  void itCanBeUsedFiveTimes() throws Exception {
    String address = ofCommand();
    for (int use = 1; use <= 5; use++) {
      assertThat(respond(address, "x").getCode()).isEqualTo(200);
    }
    WebhookResponse sixth = respond(address, "x");
    assertThat(sixth.getCode()).isEqualTo(404);
    assertThat(sixth.getBody()).contains("used_url");
  }

  @Test
  void itCanBeUsedForThirtyMinutes() throws Exception {
    String address = ofCommand();
    clock.advance(Duration.ofMinutes(30));
    assertThat(respond(address, "x").getCode()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(1));
    assertThat(respond(address, "x").getCode()).isEqualTo(404);
  }

  @Test
  void theMessageWhoseButtonWasPressedIsReplacedOrDeleted() throws Exception {
    String ts =
        client
            .methods(slack.botToken())
            .chatPostMessage(m -> m.channel(Cast.GENERAL).text("x").blocksAsString(BUTTON))
            .getTs();
    bot.press(Cast.ADA, Cast.GENERAL, ts, "go");
    String payload = URLDecoder.decode(server.last().body(), StandardCharsets.UTF_8);
    String address =
        Json.read(payload.substring("payload=".length()))
            .orElseThrow()
            .path("response_url")
            .asText();

    post(address, "{\"replace_original\": true, \"text\": \"pressed\"}");
    assertThat(slack.messages(Cast.GENERAL).get(0).path("text").asText()).isEqualTo("pressed");
    assertThat(slack.messages(Cast.GENERAL).get(0).has("blocks")).isFalse();
    post(address, "{\"delete_original\": true}");
    assertThat(slack.messages(Cast.GENERAL)).isEmpty();
  }

  @Test
  void faultsStrikeItToo() throws Exception {
    String address = ofCommand();
    slack.faults().next("response_url", SlackFault.status(500));
    assertThat(respond(address, "x").getCode()).isEqualTo(500);
    assertThat(slack.ephemerals()).isEmpty();
  }

  private String ofCommand() {
    bot.slashCommand("/leadlearner", "", Cast.ADA, Cast.GENERAL);
    return new SlashCommandPayloadParser().parse(server.last().body()).getResponseUrl();
  }

  private WebhookResponse respond(String address, String text) throws IOException {
    return client.slack().send(address, "{\"text\": \"" + text + "\"}");
  }

  private void post(String address, String json) throws IOException {
    client.slack().send(address, json);
  }
}
