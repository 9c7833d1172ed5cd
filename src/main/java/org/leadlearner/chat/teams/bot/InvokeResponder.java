package org.leadlearner.chat.teams.bot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.AdaptiveCardInvokeResponse;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.teams.TaskModuleContinueResponse;
import com.microsoft.bot.schema.teams.TaskModuleMessageResponse;
import com.microsoft.bot.schema.teams.TaskModuleResponse;
import com.microsoft.bot.schema.teams.TaskModuleResponseBase;
import com.microsoft.bot.schema.teams.TaskModuleTaskInfo;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.chat.teams.render.AdaptiveCardRenderer;
import org.leadlearner.chat.teams.render.TargetedCard;
import org.leadlearner.chat.teams.render.TaskModuleRenderer;

/**
 * Builds the response to an invoke after the commit: a card that replaces the pressed one, a form,
 * field errors, or a short text.
 */
public final class InvokeResponder {

  static final String CARD = "application/vnd.microsoft.card.adaptive";

  private static final String WORDS = "application/vnd.microsoft.activity.message";
  private static final int OK = 200;
  private static final String HEIGHT = "large";
  private static final String WIDTH = "medium";

  private final PlainText plainText = new PlainText();
  private final AdaptiveCardRenderer cards;
  private final TaskModuleRenderer forms;
  private final TeamsSentences said;

  public InvokeResponder(
      AdaptiveCardRenderer cards, TaskModuleRenderer forms, TeamsSentences said) {
    this.cards = cards;
    this.forms = forms;
    this.said = said;
  }

  /**
   * For a pressed button. Without a text or card Teams says that the app cannot be reached and
   * sends the press again, so there is always one.
   *
   * @param isForOne whether the pressed card is a targeted message
   * @param isWide whether it was pressed on a wide screen
   */
  InvokeResponse pressed(Receipt receipt, boolean isForOne, boolean isWide) {
    return receipt
        .inPlace()
        .map(message -> answer(CARD, marked(cards.card(message, isWide).content(), isForOne)))
        .orElseGet(
            () -> answer(WORDS, receipt.aside().map(plainText::render).orElse(said.taken())));
  }

  /** For a button that opens a form. */
  InvokeResponse fetched(Receipt receipt, boolean isForOne) {
    TaskModuleResponseBase task =
        receipt
            .form()
            .map(form -> page(form, Map.of(), Map.of(), isForOne))
            .orElseGet(
                () -> words(receipt.aside().map(plainText::render).orElse(said.formUnopened())));
    return answer(task);
  }

  /**
   * For a submitted form: a response without a body closes it.
   *
   * @param values the values of its fields
   */
  InvokeResponse submitted(Receipt receipt, Map<String, String> values, boolean isForOne) {
    if (receipt.faults().isEmpty()) {
      return receipt
          .aside()
          .map(message -> answer(words(plainText.render(message))))
          .orElseGet(() -> new InvokeResponse(OK, null));
    }
    Optional<Form> form = receipt.faulty();
    return answer(
        form.map(faulty -> page(faulty, values, receipt.faults(), isForOne))
            .orElseGet(() -> words(listed(receipt.faults()))));
  }

  private static String listed(Map<String, String> faults) {
    return faults.values().stream().distinct().sorted().collect(Collectors.joining("\n"));
  }

  private TaskModuleResponseBase page(
      Form form, Map<String, String> values, Map<String, String> faults, boolean isForOne) {
    ObjectNode card = marked(forms.card(form, values, faults), isForOne);
    Attachment attachment = new Attachment();
    attachment.setContentType(CARD);
    attachment.setContent(card);
    TaskModuleTaskInfo info = new TaskModuleTaskInfo();
    info.setTitle(form.title());
    info.setHeight(HEIGHT);
    info.setWidth(WIDTH);
    info.setCard(attachment);
    TaskModuleContinueResponse page = new TaskModuleContinueResponse();
    page.setValue(info);
    return page;
  }

  private static ObjectNode marked(ObjectNode card, boolean isForOne) {
    return isForOne ? TargetedCard.marked(card) : card;
  }

  private static TaskModuleResponseBase words(String text) {
    TaskModuleMessageResponse words = new TaskModuleMessageResponse();
    words.setValue(text);
    return words;
  }

  private static InvokeResponse answer(TaskModuleResponseBase task) {
    TaskModuleResponse response = new TaskModuleResponse();
    response.setTask(task);
    return new InvokeResponse(OK, response);
  }

  private static InvokeResponse answer(String type, Object value) {
    AdaptiveCardInvokeResponse response = new AdaptiveCardInvokeResponse();
    response.setStatusCode(OK);
    response.setType(type);
    response.setValue(value);
    return new InvokeResponse(OK, response);
  }
}
