package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.tone.Twice;

/** What stands under a result can be asked for in other words, and says nothing twice. */
class TypedUnderResultsTest extends TeamTalk {

  private static final List<String> PEOPLE = List.of("ruth", "helen", "marcus", "priya", "omar");

  private void rounds() {
    clock.set(Instant.parse("2026-05-10T14:00:00Z"));
    says("dana", true, "set up this channel as a team");
    PEOPLE.forEach(this::joins);
    round("2026-05-20T14:00:00Z", "A", 1);
    round("2026-10-20T14:00:00Z", "B", 4);
    round("2026-11-20T14:00:00Z", "B", 5);
  }

  private void round(String day, String letter, int points) {
    clock.set(Instant.parse(day));
    checksIn("dana", letter, points);
    PEOPLE.forEach(person -> checksIn(person, letter, points));
    closes("dana");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Where it comes from",
        "where does that come from?",
        "Where does it come from",
        "show me the numbers",
        "Show me the rule."
      })
  void theNewestWhereItComesFromIsPressed(String typed) {
    rounds();
    says("dana", false, "how is my team doing?");
    String pressed = text(presses("dana", TeamActions.of(TeamButton.BASIS, team())));
    says("dana", false, "how is my team doing?");
    assertThat(text(says("dana", false, typed)))
        .isEqualTo(pressed)
        .startsWith("Where it comes from");

    says("dana", false, "my history");
    assertThat(text(says("dana", false, typed)))
        .startsWith("Where it comes from: your reading of Nov 20, 2026")
        .contains("5 + 5 + 5 + 5 + 5 + 5 = 30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"more", "More, please", "show me more"})
  void moreIsTypedInPlaceOfItsButton(String typed) {
    rounds();
    String pressed = text(presses("dana", TeamActions.of(TeamButton.MORE, team())));
    says("dana", false, "how is my team doing?");
    assertThat(text(says("dana", false, typed))).isEqualTo(pressed).contains("6 asked");
  }

  @Test
  void withNothingOnScreenItIsOnesOwnStageThatIsExplained() {
    assertThat(text(says("lee", false, "where does that come from?")))
        .contains("You have no finished check-in yet");
    checksIn("lee", "B", 4);
    says("lee", false, "thanks");
    clock.set(clock.instant().plusSeconds(100_000));
    assertThat(text(says("lee", false, "show me the numbers"))).contains("4");
  }

  @Test
  void noScreenOfATeamSaysASentenceTwice() {
    rounds();
    for (String asked :
        List.of(
            "how is my team doing?", "more", "where it comes from", "what changed since May?")) {
      String said = text(says("dana", false, asked));
      assertThat(Twice.said(said.lines())).as(asked).isEmpty();
    }
  }
}
