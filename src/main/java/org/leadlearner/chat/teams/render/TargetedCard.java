package org.leadlearner.chat.teams.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadlearner.chat.teams.element.CardActions;

/**
 * The card of a targeted message. Its buttons carry a mark, which comes back with each press, so
 * that the reply stays where one person alone reads it. Nothing else is learned from the mark: who
 * pressed is told by Teams.
 */
public final class TargetedCard {

  /** The key of the mark in the data of a button. */
  static final String MARK = "forOne";

  private TargetedCard() {}

  /** Marks the buttons of a card and returns the same card. */
  public static ObjectNode marked(ObjectNode card) {
    for (JsonNode holder : card.findParents(CardActions.ACTION)) {
      if (holder instanceof ObjectNode data && data.get(CardActions.ACTION).isTextual()) {
        data.put(MARK, true);
      }
    }
    return card;
  }
}
