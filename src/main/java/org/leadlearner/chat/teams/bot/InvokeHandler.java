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
 * Handles invoke activities, whose response Teams waits for: buttons that update their card, forms,
 * and the command in a message's menu. Only the person who pressed sees the response, so nothing is
 * sent to the channel.
 */
final class InvokeHandler {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_IMPLEMENTED = 501;

  private final InboxHandoff inbox;
  private final InvokeResponder answers;

  InvokeHandler(InboxHandoff inbox, InvokeResponder answers) {
    this.inbox = inbox;
    this.answers = answers;
  }

  InvokeResponse answer(ActivityContext context) {
    JsonNode value = ActivityJson.tree(context.activity().getValue());
    return switch (Objects.toString(context.activity().getName(), "")) {
      case "adaptiveCard/action" -> pressed(context, value.path("action").path("data"));
      case "task/fetch" -> fetched(context, value.path("data"));
      case "task/submit", "composeExtension/submitAction" -> submitted(context, value.path("data"));
      case "composeExtension/fetchTask" -> saved(context, value);
      default -> new InvokeResponse(NOT_IMPLEMENTED, null);
    };
  }

  private InvokeResponse pressed(ActivityContext context, JsonNode data) {
    return CardData.action(data)
        .map(
            action ->
                answers.pressed(
                    receive(context, new Heard.Pressed(action), false),
                    context.isForOne(),
                    context.isOnComputer()))
        .orElseGet(InvokeHandler::unreadable);
  }

  private InvokeResponse fetched(ActivityContext context, JsonNode data) {
    Optional<Action> action = CardData.action(data);
    return action
        .map(
            pressed ->
                answers.fetched(
                    receive(context, new Heard.Pressed(pressed), true), context.isForOne()))
        .orElseGet(InvokeHandler::unreadable);
  }

  private InvokeResponse submitted(ActivityContext context, JsonNode data) {
    return CardData.submitted(data)
        .map(
            sent ->
                answers.submitted(receive(context, sent, false), sent.values(), context.isForOne()))
        .orElseGet(InvokeHandler::unreadable);
  }

  private InvokeResponse saved(ActivityContext context, JsonNode value) {
    return SavedMessage.read(value)
        .map(saved -> answers.fetched(receive(context, saved, true), false))
        .orElseGet(InvokeHandler::unreadable);
  }

  private Receipt receive(ActivityContext context, Heard heard, boolean opensForms) {
    return inbox.receive(context, heard, opensForms);
  }

  private static InvokeResponse unreadable() {
    return new InvokeResponse(BAD_REQUEST, null);
  }
}
