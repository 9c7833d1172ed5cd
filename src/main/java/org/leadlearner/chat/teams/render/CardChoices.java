package org.leadlearner.chat.teams.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.SpaceBudget;
import org.leadlearner.chat.message.Part.Choices;
import org.leadlearner.chat.message.Part.Option;
import org.leadlearner.chat.teams.render.CardElement.Look;

/**
 * The answers of a question as rows that can be pressed: Teams cuts the label of a button after a
 * few words, and these are sentences.
 */
final class CardChoices {

  private static final int LONGEST_KEY = 10;

  private final SpaceBudget room;
  private final String yourAnswer;

  CardChoices(SpaceBudget room, String yourAnswer) {
    this.room = room;
    this.yourAnswer = yourAnswer;
  }

  List<ObjectNode> rows(Choices choices) {
    int characters = room.share(choices.options().size());
    return choices.options().stream().map(option -> row(option, characters)).toList();
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
