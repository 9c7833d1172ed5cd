package org.leadlearner.chat.teams.bot;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.builder.InvokeResponse;
import java.util.Objects;
import java.util.Optional;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.teams.receive.ActivityContext;
import org.leadlearner.chat.teams.receive.ActivityJson;
import org.leadlearner.chat.teams.receive.CardData;
import org.leadlearner.chat.teams.receive.SavedMessage;

/**
 * What Teams waits for an answer to: buttons that change their card, forms, and the command in a
 * message's menu. Nothing is said aside in the channel: the answer itself is for one person's eyes.
 */
final class InvokeHandler {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_IMPLEMENTED = 501;

  private final InboxHandoff hearing;
  private final InvokeResponder answers;

  InvokeHandler(InboxHandoff hearing, InvokeResponder answers) {
    this.hearing = hearing;
    this.answers = answers;
  }

  InvokeResponse answer(ActivityContext scene) {
    JsonNode value = ActivityJson.tree(scene.activity().getValue());
    return switch (Objects.toString(scene.activity().getName(), "")) {
      case "adaptiveCard/action" -> pressed(scene, value.path("action").path("data"));
      case "task/fetch" -> fetched(scene, value.path("data"));
      case "task/submit", "composeExtension/submitAction" -> submitted(scene, value.path("data"));
      case "composeExtension/fetchTask" -> saved(scene, value);
      default -> new InvokeResponse(NOT_IMPLEMENTED, null);
    };
  }

  private InvokeResponse pressed(ActivityContext scene, JsonNode data) {
    return CardData.action(data)
        .map(action -> answers.pressed(receive(scene, new Heard.Pressed(action), false)))
        .orElseGet(InvokeHandler::unreadable);
  }

  private InvokeResponse fetched(ActivityContext scene, JsonNode data) {
    Optional<Action> action = CardData.action(data);
    return action
        .map(pressed -> answers.fetched(receive(scene, new Heard.Pressed(pressed), true)))
        .orElseGet(InvokeHandler::unreadable);
  }

  private InvokeResponse submitted(ActivityContext scene, JsonNode data) {
    return CardData.submitted(data)
        .map(sent -> answers.submitted(receive(scene, sent, false), sent.values()))
        .orElseGet(InvokeHandler::unreadable);
  }

  private InvokeResponse saved(ActivityContext scene, JsonNode value) {
    return SavedMessage.read(value)
        .map(saved -> answers.fetched(receive(scene, saved, true)))
        .orElseGet(InvokeHandler::unreadable);
  }

  private Receipt receive(ActivityContext scene, Heard heard, boolean opensForms) {
    return hearing.receive(scene, heard, Optional.empty(), opensForms);
  }

  private static InvokeResponse unreadable() {
    return new InvokeResponse(BAD_REQUEST, null);
  }
}
