package org.leadlearner.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.SettableClock;

class ViewsTest {
  private static final String MODAL =
      """
      {"type": "modal", "callback_id": "note", "notify_on_close": true,
       "title": {"type": "plain_text", "text": "Note"}, "blocks": [
        {"type": "input", "block_id": "words", "label": {"type": "plain_text", "text": "Words"},
         "element": {"type": "plain_text_input", "action_id": "typed"}},
        {"type": "input", "block_id": "stage", "optional": true,
         "label": {"type": "plain_text", "text": "Stage"},
         "element": {"type": "radio_buttons", "action_id": "picked", "options": [
           {"text": {"type": "plain_text", "text": "One"}, "value": "1"}]}},
        {"type": "actions", "elements": [{"type": "button", "action_id": "help",
         "text": {"type": "plain_text", "text": "Help"}}]}]}
      """;
  private static final String HOME =
      """
      {"type": "home", "blocks": [{"type": "actions", "elements": [{"type": "button",
       "action_id": "begin", "text": {"type": "plain_text", "text": "Begin"}}]}]}
      """;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-09-14T15:04:05Z"));
  private final FakeSlack slack = FakeSlack.start(clock);
  private final SdkClient client = new SdkClient(slack);
  private final MethodsClient methods = client.methods(slack.botToken());
  private final BotServer server;
  private final Bot bot;

  ViewsTest() throws Exception {
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
  void aTriggerOpensOneModalWithinThreeSeconds() throws Exception {
    String trigger = trigger();
    clock.advance(Duration.ofSeconds(3));
    assertThat(open(trigger, MODAL).isOk()).isTrue();
    assertThat(slack.modals()).hasSize(1);
    assertThat(open(trigger, MODAL).getError()).isEqualTo("exchanged_trigger_id");
    assertThat(open("made-up", MODAL).getError()).isEqualTo("invalid_trigger_id");

    String late = trigger();
    clock.advance(Duration.ofMillis(3001));
    assertThat(open(late, MODAL).getError()).isEqualTo("expired_trigger_id");
  }

  @Test
  void anUpdateNeedsTheNewestHash() throws Exception {
    View opened = open(trigger(), MODAL).getView();
    View updated =
        methods
            .viewsUpdate(r -> r.viewId(opened.getId()).hash(opened.getHash()).viewAsString(MODAL))
            .getView();

    assertThat(updated.getHash()).isNotEqualTo(opened.getHash());
    assertThat(
            methods
                .viewsUpdate(
                    r -> r.viewId(opened.getId()).hash(opened.getHash()).viewAsString(MODAL))
                .getError())
        .isEqualTo("hash_conflict");
    assertThat(methods.viewsUpdate(r -> r.viewId("V0NONE").viewAsString(MODAL)).getError())
        .isEqualTo("not_found");
  }

  @Test
  void aHomeTabIsPublishedForSomebodyAndItsButtonsWork() throws Exception {
    assertThat(methods.viewsPublish(r -> r.userId(Cast.ADA).viewAsString(HOME)).isOk()).isTrue();
    assertThat(slack.home(Cast.ADA)).isPresent();
    assertThat(slack.home(Cast.BOB)).isEmpty();
    assertThat(methods.viewsPublish(r -> r.userId("U0NOBODY").viewAsString(HOME)).getError())
        .isEqualTo("user_not_found");
    assertThat(
            methods.viewsPublish(r -> r.userId(Cast.ADA).hash("old").viewAsString(HOME)).getError())
        .isEqualTo("hash_conflict");

    bot.pressInHome(Cast.ADA, "begin");
    assertThat(payload()).contains("\"action_id\":\"begin\"").contains("\"type\":\"view\"");
  }

  @Test
  void aFilledInModalArrivesWithItsState() throws Exception {
    String view = open(trigger(), MODAL).getView().getId();
    BotAnswer answer = bot.viewSubmission(view, Map.of("words", "mine & yours", "picked", "1"));

    ViewSubmissionPayload submitted =
        GsonFactory.createSnakeCase().fromJson(payload(), ViewSubmissionPayload.class);
    assertThat(answer.accepted()).isTrue();
    assertThat(submitted.getUser().getId()).isEqualTo(Cast.ADA);
    assertThat(submitted.getView().getCallbackId()).isEqualTo("note");
    assertThat(state(submitted, "words", "typed").getValue()).isEqualTo("mine & yours");
    assertThat(state(submitted, "stage", "picked").getSelectedOption().getValue()).isEqualTo("1");
    assertThat(slack.modals()).isEmpty();
  }

  @Test
  void theClientDoesNotSubmitWhatIsNotFilledIn() throws Exception {
    String view = open(trigger(), MODAL).getView().getId();
    assertThatThrownBy(() -> bot.viewSubmission(view, Map.of()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("words");
    assertThatThrownBy(() -> bot.viewSubmission(view, Map.of("words", "x", "nowhere", "y")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void theAnswerToASubmissionIsCarriedOut() throws Exception {
    String view = open(trigger(), MODAL).getView().getId();
    Map<String, String> values = Map.of("words", "x");

    server.answers(200, "{\"response_action\": \"errors\", \"errors\": {\"words\": \"more\"}}");
    bot.viewSubmission(view, values);
    assertThat(slack.modals()).hasSize(1);

    server.answers(
        200,
        "{\"response_action\": \"update\", \"view\": "
            + MODAL.replace("\"Note\"", "\"Two\"")
            + "}");
    bot.viewSubmission(view, values);
    assertThat(slack.modals().get(0).at("/title/text").asText()).isEqualTo("Two");

    server.answers(200, "{\"response_action\": \"push\", \"view\": " + MODAL + "}");
    bot.viewSubmission(view, values);
    assertThat(slack.modals()).hasSize(2);

    server.answers(500, "");
    bot.viewSubmission(view, values);
    assertThat(slack.modals()).hasSize(2);

    server.answers(200, "{\"response_action\": \"clear\"}");
    bot.viewSubmission(view, values);
    assertThat(slack.modals()).isEmpty();
  }

  @Test
  void anAnswerThatSlackDoesNotUnderstandFailsTheTest() throws Exception {
    String view = open(trigger(), MODAL).getView().getId();
    server.answers(200, "thanks");
    assertThatThrownBy(() -> bot.viewSubmission(view, Map.of("words", "x")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("thanks");
  }

  @Test
  void buttonsInAModalArePressedAndClosingIsToldIfAskedFor() throws Exception {
    String telling = open(trigger(), MODAL).getView().getId();
    bot.pressInModal(telling, "help");
    assertThat(payload()).contains("\"view_id\":\"" + telling + "\"");
    assertThat(bot.viewClosed(telling)).isPresent();
    assertThat(payload()).contains("\"type\":\"view_closed\"");

    String silent =
        open(trigger(), MODAL.replace("\"notify_on_close\": true", "\"notify_on_close\": false"))
            .getView()
            .getId();
    assertThat(bot.viewClosed(silent)).isEmpty();
    assertThat(slack.modals()).isEmpty();
  }

  @Test
  void aViewMustBeWhatTheMethodIsFor() throws Exception {
    assertThat(open(trigger(), HOME).getError()).isEqualTo("invalid_arguments");
    String large =
        MODAL.replace(
            "\"callback_id\": \"note\"", "\"private_metadata\": \"" + "x".repeat(250_000) + "\"");
    assertThat(open(trigger(), large).getError()).isEqualTo("view_too_large");
  }

  private ViewsOpenResponse open(String trigger, String view) throws Exception {
    return methods.viewsOpen(r -> r.triggerId(trigger).viewAsString(view));
  }

  /** An interaction of Ada's, which gives the bot a trigger. */
  private String trigger() {
    bot.slashCommand("/leadlearner", "", Cast.ADA, Cast.GENERAL);
    String body = server.last().body();
    return body.substring(body.indexOf("trigger_id=") + "trigger_id=".length());
  }

  private static ViewState.Value state(
      ViewSubmissionPayload submitted, String block, String action) {
    Map<String, Map<String, ViewState.Value>> values = submitted.getView().getState().getValues();
    assertThat(values).containsKey(block);
    return Objects.requireNonNull(values.getOrDefault(block, Map.of()).get(action));
  }

  private String payload() {
    return URLDecoder.decode(
        server.last().body().substring("payload=".length()), StandardCharsets.UTF_8);
  }
}
