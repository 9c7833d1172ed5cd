package org.leadlearner.chat.teams.element;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.SpaceBudget;
import org.leadlearner.chat.message.Part.Choices;
import org.leadlearner.chat.message.Part.Option;
import org.leadlearner.chat.teams.element.CardElement.Look;

/**
 * The answers of a question as rows that can be pressed: Teams cuts the label of a button after a
 * few words, and these are sentences. On a wide screen the levels, which have letters, are the
 * CompoundButtons of Teams (learn.microsoft.com, Cards reference); on a phone those are half as
 * high again as rows, so that four of them would not fit on the screen.
 */
public final class CardChoices {

  private static final int LONGEST_KEY = 10;

  private static final Pattern LEVEL = Pattern.compile("\\p{L}");

  private final SpaceBudget room;
  private final String yourAnswer;
  private final boolean isWide;

  /**
   * @param isWide whether the reader has a wide screen
   */
  public CardChoices(SpaceBudget room, String yourAnswer, boolean isWide) {
    this.room = room;
    this.yourAnswer = yourAnswer;
    this.isWide = isWide;
  }

  public List<ObjectNode> rows(Choices choices) {
    int characters = room.share(choices.options().size());
    return choices.options().stream().map(option -> drawn(option, characters)).toList();
  }

  private ObjectNode drawn(Option option, int characters) {
    ObjectNode row = row(option, characters);
    return isWide && LEVEL.matcher(option.key()).matches()
        ? compound(option, characters, row)
        : row;
  }

  /**
   * In a container of its own: Microsoft's Playground makes small buttons of those in the body,
   * which lose the sentence.
   */
  private ObjectNode compound(Option option, int characters, ObjectNode row) {
    ObjectNode button = CardElement.of("CompoundButton").put("title", option.key());
    String sentence = FittingText.line(characters, option.sentence(), option.key());
    button.put("description", CardTextLimit.withoutFunctions(sentence));
    if (option.chosen()) {
      button.put("badge", yourAnswer);
    }
    button.set("selectAction", row.get("selectAction").deepCopy());
    ObjectNode place = CardElement.of("Container").put("spacing", "small");
    place.putArray("items").add(button.set("fallback", row));
    return place;
  }

  private ObjectNode row(Option option, int characters) {
    String key = FittingText.line(LONGEST_KEY, option.key(), FittingText.ELLIPSIS);
    String sentence = FittingText.line(characters, option.sentence(), key);
    String mark = option.chosen() ? " (" + yourAnswer + ")" : "";
    ObjectNode row = CardElement.of("ColumnSet").put("style", "emphasis").put("spacing", "small");
    ArrayNode columns = row.putArray("columns");
    column(columns, "auto").add(CardElement.words(Look.KEY, key));
    ArrayNode words = column(columns, "stretch");
    words.add(CardElement.words(Look.PLAIN, sentence));
    if (option.chosen()) {
      words.add(CardElement.words(Look.STRONG, yourAnswer).put("spacing", "none"));
    }
    return row.set(
        "selectAction", CardActions.press(key + ". " + sentence + mark, option.action()));
  }

  private static ArrayNode column(ArrayNode columns, String width) {
    ObjectNode column = columns.addObject().put("type", "Column").put("width", width);
    return column.putArray("items");
  }
}
