package org.leadlearner.chat.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.teams.CardFaults;

/** The check itself finds what is wrong. */
class CardFaultsTest {

  private static ObjectNode card(String sample) {
    return new AdaptiveCardRenderer("your answer").card(SampleMessages.named(sample)).content();
  }

  private static ObjectNode at(JsonNode card, String place) {
    return (ObjectNode) card.at(place);
  }

  @Test
  void findsWhatTheSchemaDoesNotKnow() {
    ObjectNode card = card("table");
    at(card, "/body/1/inlines/0").put("colour", "red");
    assertThat(CardFaults.of(card)).isNotEmpty();
  }

  @Test
  void findsAnActionOfTheWrongShape() {
    ObjectNode card = card("buttons");
    at(card, "/body/0/actions/0").put("verb", 7);
    assertThat(CardFaults.of(card)).isNotEmpty();
  }

  @Test
  void findsAFaultInAFallback() {
    ObjectNode card = card("stage-chart");
    at(card, "/body/0/fallback").put("type", "Chart.Line");
    assertThat(CardFaults.of(card)).isNotEmpty();
  }

  @Test
  void findsAPointOutsideOfTheChart() {
    ObjectNode card = card("stage-chart");
    at(card, "/body/0/data/0/values/0").put("y", 11);
    assertThat(CardFaults.of(card)).hasSize(1);
  }

  @Test
  void findsACardThatIsTooLarge() {
    ObjectNode card = card("heading");
    assertThat(CardFaults.of(card.put("speak", "x".repeat(24_000)))).isEmpty();
    assertThat(CardFaults.of(card.put("speak", "x".repeat(25_000)))).hasSize(1);
  }
}
