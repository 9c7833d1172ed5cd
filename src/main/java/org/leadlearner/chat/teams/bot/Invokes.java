package org.leadlearner.chat.teams.bot;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.builder.InvokeResponse;
import java.util.Objects;
import java.util.Optional;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.teams.receive.CardData;
import org.leadlearner.chat.teams.receive.Json;
import org.leadlearner.chat.teams.receive.SavedMessage;
import org.leadlearner.chat.teams.receive.Scene;

/**
 * What Teams waits for an answer to: buttons that change their card, forms, and the command in a
 * message's menu. Nothing is said aside in the channel: the answer itself is for one person's eyes.
 */
final class Invokes {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_IMPLEMENTED = 501;

  private final Hearing hearing;
  private final TeamsAnswers answers;

  Invokes(Hearing hearing, TeamsAnswers answers) {
    this.hearing = hearing;
    this.answers = answers;
  }

  InvokeResponse answer(Scene scene) {
    JsonNode value = Json.tree(scene.activity().getValue());
    return switch (Objects.toString(scene.activity().getName(), "")) {
      case "adaptiveCard/action" -> pressed(scene, value.path("action").path("data"));
      case "task/fetch" -> fetched(scene, value.path("data"));
      case "task/submit", "composeExtension/submitAction" -> submitted(scene, value.path("data"));
      case "composeExtension/fetchTask" -> saved(scene, value);
      default -> new InvokeResponse(NOT_IMPLEMENTED, null);
    };
  }

  private InvokeResponse pressed(Scene scene, JsonNode data) {
    return CardData.action(data)
        .map(action -> answers.pressed(receive(scene, new Heard.Pressed(action), false)))
        .orElseGet(Invokes::unreadable);
  }

  private InvokeResponse fetched(Scene scene, JsonNode data) {
    Optional<Action> action = CardData.action(data);
    return action
        .map(pressed -> answers.fetched(receive(scene, new Heard.Pressed(pressed), true)))
        .orElseGet(Invokes::unreadable);
  }

  private InvokeResponse submitted(Scene scene, JsonNode data) {
    return CardData.submitted(data)
        .map(sent -> answers.submitted(receive(scene, sent, false), sent.values()))
        .orElseGet(Invokes::unreadable);
  }

  private InvokeResponse saved(Scene scene, JsonNode value) {
    return SavedMessage.read(value)
        .map(saved -> answers.fetched(receive(scene, saved, true)))
        .orElseGet(Invokes::unreadable);
  }

  private Receipt receive(Scene scene, Heard heard, boolean opensForms) {
    return hearing.receive(scene, heard, Optional.empty(), opensForms);
  }

  private static InvokeResponse unreadable() {
    return new InvokeResponse(BAD_REQUEST, null);
  }
}
