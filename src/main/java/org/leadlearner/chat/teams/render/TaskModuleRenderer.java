package org.leadlearner.chat.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.teams.element.CardActions;
import org.leadlearner.chat.teams.element.CardElement;
import org.leadlearner.chat.teams.element.CardElement.Look;

/** Draws a form as the card of a task module. */
public final class TaskModuleRenderer {

  private static final int LONGEST_LABEL = 75;
  private static final int LONGEST_FAULT = 300;

  /**
   * The card; the form's title is outside of it, in the task module. The submitted data has the
   * form's action under {@link CardActions#ACTION} and the value of each field under its name, so
   * no field may have that name.
   *
   * @param values the values of the fields, by name; a missing one uses the form's own
   * @param faults the errors by the name of the field
   */
  public ObjectNode card(Form form, Map<String, String> values, Map<String, String> faults) {
    ObjectNode card = CardFrame.of(form.title(), Optional.empty());
    String submit = FittingText.line(LONGEST_LABEL, form.submit(), FittingText.ELLIPSIS);
    card.putArray("actions")
        .add(CardActions.submit(submit, form.action()).put("style", "positive"));
    CardSizeLimit fitting = CardFrame.left(card);
    List<ObjectNode> body =
        CardFrame.WIDE.drawn(
            room -> body(form, new FormFields(room, values, faults), faults), fitting::fits);
    card.set("body", fitting.cut(body));
    return card;
  }

  private static List<ObjectNode> body(Form form, FormFields drawing, Map<String, String> faults) {
    Stream<ObjectNode> fields =
        form.fields().stream().flatMap(field -> field.accept(drawing).stream());
    return Stream.concat(summary(form, faults).stream(), fields).toList();
  }

  /** A form that comes back opens at its top, so the errors are there as well. */
  private static List<ObjectNode> summary(Form form, Map<String, String> faults) {
    Map<String, String> byLabel = new LinkedHashMap<>();
    form.fields().stream()
        .flatMap(field -> FormFields.named(field).stream())
        .filter(field -> faults.containsKey(field.name()))
        .forEach(field -> byLabel.put(field.name(), field.label() + " – "));
    faults.keySet().stream().sorted().forEach(name -> byLabel.putIfAbsent(name, ""));
    List<ObjectNode> lines = new ArrayList<>();
    byLabel.forEach(
        (name, label) -> {
          String line = FittingText.line(LONGEST_FAULT, label + faults.get(name));
          ObjectNode fault = CardElement.words(Look.FAULT, line);
          lines.add(lines.isEmpty() ? fault : fault.put("spacing", "small"));
        });
    return lines;
  }
}
