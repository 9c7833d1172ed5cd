package org.leadlearner.chat.teams.element;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.SpaceBudget;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Part.Explained;
import org.leadlearner.chat.message.Span;
import org.leadlearner.chat.teams.element.CardElement.Look;

/**
 * A sentence with a folded explanation below it. The press stays in the client (adaptivecards.io,
 * Action.ToggleVisibility), so that it shows at once and the card stays.
 */
public final class CardFold {

  private static final int LONGEST_LABEL = 30;
  private static final int LONGEST_SPOKEN = 150;

  private CardFold() {}

  /**
   * @param number a different one for each fold of a card
   */
  public static ObjectNode of(Explained explained, int number, SpaceBudget room) {
    String folded = "from-" + number;
    ObjectNode sentence = CardElement.of("ColumnSet");
    ArrayNode columns = sentence.putArray("columns");
    column(columns, "stretch").set("items", lines(Look.PLAIN, List.of(explained.line()), room));
    ObjectNode press = column(columns, "auto").put("verticalContentAlignment", "top");
    String label = FittingText.line(LONGEST_LABEL, explained.label(), FittingText.ELLIPSIS);
    press.putArray("items").add(CardElement.words(Look.KEY, label));
    press.set("selectAction", toggle(explained, folded));

    ObjectNode hidden =
        CardElement.of("Container")
            .put("id", folded)
            .put("isVisible", false)
            .put("spacing", "none");
    hidden.put("style", "emphasis").set("items", lines(Look.SMALL, explained.basis(), room));
    ObjectNode whole = CardElement.of("Container").put("spacing", "small");
    whole.putArray("items").add(sentence).add(hidden);
    return whole;
  }

  /** Its title is what a screen reader says of the press; people's own words are beside it. */
  private static ObjectNode toggle(Explained explained, String folded) {
    String spoken =
        explained.line().spans().stream()
            .filter(span -> span.style() != Span.Style.QUOTED)
            .map(Span::text)
            .collect(Collectors.joining("", explained.label() + ": ", ""));
    ObjectNode toggle =
        CardElement.of("Action.ToggleVisibility")
            .put("title", FittingText.line(LONGEST_SPOKEN, spoken, FittingText.ELLIPSIS));
    toggle.putArray("targetElements").add(folded);
    return toggle;
  }

  private static ArrayNode lines(Look look, List<Line> lines, SpaceBudget room) {
    CardRichText text = new CardRichText(look, room.characters());
    lines.forEach(text::line);
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    text.blocks().forEach(items::add);
    return items.isEmpty() ? items.add(CardElement.words(look, CardRichText.EMPTY)) : items;
  }

  private static ObjectNode column(ArrayNode columns, String width) {
    return columns.addObject().put("type", "Column").put("width", width);
  }
}
