package org.leadlearner.chat.teams.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.SpaceBudget;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.teams.element.CardElement;
import org.leadlearner.chat.teams.element.CardElement.Look;
import org.leadlearner.chat.teams.element.CardRichText;

/** Draws the fields of one form: each becomes its input with the texts around it. */
final class FormFields implements Form.Field.Visitor<List<ObjectNode>> {

  private static final int LONGEST_LABEL = 500;
  private static final int LONGEST_OPTION = 75;
  private static final int LONGEST_FAULT = 300;

  /** Longer than any field allows: text that is too long comes back complete, to be shortened. */
  private static final int LONGEST_TEXT = 4_000;

  /** Shown by Teams before anything is submitted. */
  private static final String MISSING = "Please answer this one.";

  private static final Pattern NUMBER = Pattern.compile("^(\\d+)\\b.*", Pattern.DOTALL);

  private final SpaceBudget room;
  private final Map<String, String> values;
  private final Map<String, String> faults;

  FormFields(SpaceBudget room, Map<String, String> values, Map<String, String> faults) {
    this.room = room;
    this.values = values;
    this.faults = faults;
  }

  /** A field with a value. */
  record Named(String name, String label) {}

  static Optional<Named> named(Form.Field field) {
    if (field instanceof Form.PickOne pick) {
      return Optional.of(new Named(pick.name(), pick.label()));
    }
    return field instanceof Form.Write write
        ? Optional.of(new Named(write.name(), write.label()))
        : Optional.empty();
  }

  @Override
  public List<ObjectNode> explain(Form.Explain explain) {
    return new CardRichText(room.characters()).line(explain.line()).blocks();
  }

  @Override
  public List<ObjectNode> pickOne(Form.PickOne pick) {
    ObjectNode input = input("Input.ChoiceSet", pick.name(), pick.label(), pick.isRequired());
    input.put("style", "compact").put("wrap", true);
    ArrayNode choices = input.putArray("choices");
    List<Form.Value> all = pick.groups().stream().flatMap(one -> one.values().stream()).toList();
    int longest = Math.min(LONGEST_OPTION, room.characters());
    for (Form.Value value : all) {
      String title = FittingText.line(longest, value.sentence(), value.value());
      choices.addObject().put("title", title).put("value", value.value());
    }
    Optional.ofNullable(values.get(pick.name()))
        .or(pick::chosen)
        .filter(chosen -> all.stream().map(Form.Value::value).anyMatch(chosen::equals))
        .ifPresent(chosen -> input.put("value", chosen));
    String hint = pick.hint().orElse("") + "\n" + meanings(pick.groups());
    return all.isEmpty() ? List.of() : under(input, pick.name(), hint);
  }

  @Override
  public List<ObjectNode> write(Form.Write write) {
    ObjectNode input = input("Input.Text", write.name(), write.label(), write.isRequired());
    input.put("isMultiline", true).put("maxLength", write.longest());
    Optional.ofNullable(values.get(write.name()))
        .or(write::text)
        .map(text -> FittingText.to(LONGEST_TEXT, text))
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> input.put("value", text));
    return under(input, write.name(), write.hint().orElse(""));
  }

  private static ObjectNode input(String type, String name, String label, boolean isRequired) {
    ObjectNode input = CardElement.of(type).put("id", name);
    input.put("label", FittingText.line(LONGEST_LABEL, label, name));
    if (isRequired) {
      input.put("isRequired", true).put("errorMessage", MISSING);
    }
    return input.put("spacing", "extraLarge");
  }

  /** The error is nearest to the input, then the hint. */
  private List<ObjectNode> under(ObjectNode input, String name, String hint) {
    List<ObjectNode> elements = new ArrayList<>(List.of(input));
    Optional.ofNullable(faults.get(name))
        .map(fault -> FittingText.line(LONGEST_FAULT, fault, MISSING))
        .map(fault -> CardElement.words(Look.FAULT, fault).put("spacing", "small"))
        .ifPresent(elements::add);
    for (ObjectNode line : new CardRichText(Look.SMALL, room.characters()).line(hint).blocks()) {
      elements.add(line.put("spacing", elements.size() == 1 ? "small" : "none"));
    }
    return elements;
  }

  /**
   * The titles of the groups of numbered answers: an Input.ChoiceSet has no groups, and each title
   * is too long to repeat in all its answers.
   */
  private static String meanings(List<Form.Group> groups) {
    List<String> lines = new ArrayList<>();
    for (Form.Group group : groups) {
      List<String> numbers =
          group.values().stream()
              .map(value -> NUMBER.matcher(value.sentence()))
              .filter(Matcher::matches)
              .map(number -> number.group(1))
              .toList();
      if (!numbers.isEmpty() && numbers.size() == group.values().size()) {
        String last = numbers.size() == 1 ? "" : "–" + numbers.get(numbers.size() - 1);
        lines.add(numbers.get(0) + last + ": " + group.title());
      }
    }
    return String.join("\n", lines);
  }
}
