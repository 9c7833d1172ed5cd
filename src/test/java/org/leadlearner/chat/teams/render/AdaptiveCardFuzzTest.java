package org.leadlearner.chat.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.leadlearner.Repetitions;
import org.leadlearner.chat.message.RandomMessages;
import org.leadlearner.chat.teams.CardFaults;

class AdaptiveCardFuzzTest {

  private static final int MESSAGES = Repetitions.of(250);

  /** What emphasis, code, links, headings, mentions and functions are made of; how lists begin. */
  private static final Pattern MARKDOWN =
      Pattern.compile("[*_~`\\[\\]#<>&|\\\\{}@+]|^[-–]|^\\d+[.)]|\\n|://|www\\.");

  /** A mark of Markdown that no backslash stands before. */
  private static final Pattern UNESCAPED =
      Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[*_~`\\[\\]#<>&|{}]");

  private final AdaptiveCardRenderer renderer = new AdaptiveCardRenderer("your answer");
  private final Set<String> types = new HashSet<>();
  private final List<String> literal = new ArrayList<>();

  @Test
  void teamsTakesEveryMessageAndReadsNoMarkdownInIt() {
    for (long seed = 0; seed < MESSAGES; seed++) {
      AdaptiveCardRenderer.Card card =
          renderer.card(new RandomMessages(seed).next(), seed % 2 == 0);
      assertThat(CardFaults.of(card.content())).as("seed %d", seed).isEmpty();
      assertThat(card.summary()).isNotBlank().hasSizeLessThanOrEqualTo(3_000);
      assertThat(card.content().path("fallbackText").asText()).doesNotContainPattern(UNESCAPED);
      assertThat(card.content().path("speak").asText()).doesNotContainPattern("[<>&]");
      read(card.content());
    }
    assertThat(types)
        .contains("TextBlock", "RichTextBlock", "Container", "ColumnSet", "ActionSet", "Table")
        .contains("Chart.Line", "Chart.VerticalBar.Grouped", "Chart.HorizontalBar.Stacked")
        .contains("Chart.Gauge", "Badge", "CompoundButton")
        .contains("Action.Execute");
    assertThat(literal).anyMatch(text -> text.contains(RandomMessages.PERSON));
  }

  private void read(JsonNode node) {
    String type = node.path("type").asText();
    types.add(type);
    if (type.equals("TextBlock")) {
      assertThat(node.path("text").asText())
          .doesNotContain(RandomMessages.PERSON)
          .doesNotContainPattern(MARKDOWN);
    } else if (type.equals("TextRun")) {
      assertThat(node.path("text").asText()).doesNotContain("{{").doesNotContain("\n");
      literal.add(node.path("text").asText());
    }
    assertThat(node.path("title").asText()).doesNotContain(RandomMessages.PERSON);
    assertThat(type).as("it reads Markdown").isNotEqualTo("FactSet");
    node.forEach(this::read);
  }
}
