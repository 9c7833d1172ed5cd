package org.leadlearner.chat.teams.element;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.SpaceBudget;
import org.leadlearner.chat.message.Part.Fact;
import org.leadlearner.chat.message.Part.Facts;
import org.leadlearner.chat.teams.element.CardElement.Look;

/**
 * Names with their values beside them. A name with a long word gets more of the width, since Teams
 * breaks words anywhere on a phone; where the values are long as well, they stand below.
 */
public final class CardFacts {

  /** The longest word that fits into a third of a phone's width. */
  private static final int SHORT_WORD = 11;

  /** The letters beside each other on a phone, and those that padding and bold letters take. */
  private static final int PHONE = 30;

  private static final int PADDING = 3;

  /** The width that is left to values. */
  private static final int LEAST = 8;

  /** A value that is longer reads badly in a narrow column. */
  private static final int SHORT_VALUE = 60;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private CardFacts() {}

  public static List<ObjectNode> rows(Facts facts, SpaceBudget room) {
    int characters = room.share(facts.facts().size());
    int word = facts.facts().stream().mapToInt(CardFacts::longestWord).max().orElse(0);
    boolean isBeside =
        word <= SHORT_WORD
            || facts.facts().stream().allMatch(fact -> fact.value().text().length() <= SHORT_VALUE);
    List<ObjectNode> rows = new ArrayList<>();
    for (Fact fact : facts.facts()) {
      String name = FittingText.line(characters, fact.name(), CardRichText.EMPTY);
      List<ObjectNode> value = CardRichText.cell(characters, fact.value());
      List<ObjectNode> shown = fact.isStage() ? CardBadge.around(value) : value;
      if (isBeside) {
        ObjectNode row = beside(word, name, shown);
        rows.add(rows.isEmpty() ? row : row.put("spacing", "small"));
      } else {
        rows.add(CardElement.words(Look.STRONG, name));
        shown.forEach(block -> rows.add(block.put("spacing", "none")));
      }
    }
    return rows;
  }

  private static ObjectNode beside(int word, String name, List<ObjectNode> value) {
    ObjectNode row = CardElement.of("ColumnSet");
    ArrayNode columns = row.putArray("columns");
    boolean isShort = word <= SHORT_WORD;
    int width = Math.min(word + PADDING, PHONE - LEAST);
    column(columns, isShort ? 1 : width).add(CardElement.words(Look.STRONG, name));
    column(columns, isShort ? 2 : PHONE - width).addAll(value);
    return row;
  }

  private static ArrayNode column(ArrayNode columns, int width) {
    ObjectNode column = columns.addObject().put("type", "Column").put("width", width);
    return column.putArray("items");
  }

  private static int longestWord(Fact fact) {
    return SPACE.splitAsStream(fact.name()).mapToInt(String::length).max().orElse(0);
  }
}
