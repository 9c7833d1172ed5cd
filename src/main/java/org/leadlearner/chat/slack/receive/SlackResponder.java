package org.leadlearner.chat.slack.receive;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import java.io.IOException;
import java.util.Optional;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.slack.api.ClientPool;
import org.leadlearner.chat.slack.api.SlackTokens;
import org.leadlearner.chat.slack.render.BlockKitRenderer;
import org.leadlearner.chat.slack.render.ModalRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Responds to Slack's request after the commit: with a text, a form, or field errors. */
public final class SlackResponder {

  private static final Logger LOG = LoggerFactory.getLogger(SlackResponder.class);

  private final ClientPool clients;
  private final SlackTokens tokens;
  private final BlockKitRenderer renderer;
  private final ModalRenderer forms;
  private final Message unopened;

  /**
   * @param unopened the reply when a form did not open
   */
  public SlackResponder(
      ClientPool clients, SlackTokens tokens, BlockKitRenderer renderer, Message unopened) {
    this.unopened = unopened;
    this.clients = clients;
    this.tokens = tokens;
    this.renderer = renderer;
    this.forms = new ModalRenderer(renderer);
  }

  Response answer(SlackInteraction interaction, Receipt receipt) {
    boolean isUnopened = receipt.form().filter(form -> !opens(interaction, form)).isPresent();
    if (interaction.heard() instanceof Heard.Submitted && !receipt.faults().isEmpty()) {
      return json(faults(receipt));
    }
    return Optional.of(unopened)
        .filter(sentence -> isUnopened)
        .or(receipt::aside)
        .filter(aside -> interaction.showsAnswer())
        .map(aside -> json(ephemeral(aside)))
        .orElseGet(Response::ok);
  }

  /** If it does not open, the person presses again; nothing is lost. */
  private boolean opens(SlackInteraction interaction, Form form) {
    Optional<String> token = tokens.botToken(interaction.actor().team());
    if (token.isEmpty() || interaction.trigger().isEmpty()) {
      LOG.warn("A form could not be opened: no token, or nothing that opens it.");
      return false;
    }
    try {
      ViewsOpenResponse opened =
          clients
              .brisk()
              .methods(token.get())
              .viewsOpen(
                  request ->
                      request
                          .triggerId(interaction.trigger().get())
                          .viewAsString(forms.modal(form).toString()));
      if (!opened.isOk()) {
        LOG.warn("Slack did not open a form: {}.", opened.getError());
      }
      return opened.isOk();
    } catch (IOException | SlackApiException | RuntimeException silence) {
      LOG.warn("Slack did not open a form: {}.", silence.getClass().getSimpleName());
      return false;
    }
  }

  private ObjectNode ephemeral(Message message) {
    BlockKitRenderer.Rendered rendered = renderer.message(message);
    ObjectNode answer =
        JsonNodeFactory.instance
            .objectNode()
            .put("response_type", "ephemeral")
            .put("text", rendered.text());
    return answer.set("blocks", rendered.blocks());
  }

  private static ObjectNode faults(Receipt receipt) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode().put("response_action", "errors");
    ObjectNode errors = answer.putObject("errors");
    receipt.faults().forEach(errors::put);
    return answer;
  }

  private static Response json(ObjectNode body) {
    return Response.builder()
        .statusCode(200)
        .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
        .body(body.toString())
        .build();
  }
}
