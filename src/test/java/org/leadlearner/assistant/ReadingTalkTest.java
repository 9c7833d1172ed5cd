package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Profile;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.Result;
import org.leadlearner.progress.Score;

/**
 * The rule of a reading as leaders meet it: what a whole check-in says at its end, and what history
 * draws (domain.md, sections 3.2 to 3.5).
 */
class ReadingTalkTest extends TeamTalk {

  private static final String RUBRIC = "shared-ownership";

  /** The last answer is about the leader's own practice; "?" is "not sure". */
  private String checksIn(String answers, String notes) {
    says("dana", false, "checkin");
    for (String answer : answers.split(" ")) {
      if (answer.equals("?")) {
        says("dana", false, "not sure");
        says("dana", false, "skip");
      } else {
        says("dana", false, answer);
      }
    }
    says("dana", false, "skip");
    says("dana", false, "skip");
    Stream.of(notes.split(" "))
        .filter(strand -> !strand.isEmpty())
        .forEach(strand -> says("dana", false, "note " + strand + " The form of May"));
    return text(says("dana", false, "finish"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 7 8 6 2 5 9        |         | Envisioning (5): | average is 5.1. Lowest: Policy and credit (2)",
        "9 9 9 9 3 9 9        |         | Envisioning (5): | average is 8.0. Lowest: Policy and credit (3)",
        "9 9 9 9 3 9 9        |         | Envisioning (5): | Held by Policy and credit",
        "6 6 7 5 4 6 8        |         | Envisioning (5): | average is 5.6. Lowest: Policy and credit (4)",
        "10 10 10 10 10 10 7  | 2 5 6 7 | Planning (7):    | Missing: 8 or more on Leaders learn in the open.",
        "8 9 7 7 8 8 9        | 2 5 6 7 | Planning (7):    | average is 7.8. Lowest: Networks",
        "8 8 8 8 8 8 8        |         | Planning (7):    | Close to Staging. Missing: a note on Digital",
        "8 8 8 8 8 8 8        | 2 5 6 7 | Staging (8):     | notes on 4",
        "6 6 6 6 6 6 2        |         | Planning (6):    | Your own practice: Investigating (2)",
        "5 6 6 6 6 6 6        |         | Envisioning (5): | average is 5.8. Lowest: Evidence and direction (5)",
        "6 6 6 6 3 6 6        |         | Envisioning (5): | average is 5.5. Lowest: Policy and credit (3)",
        "6 6 6 6 ? 6 6        |         | Envisioning to Planning: it depends on Policy and credit. | average of 5 answers is 6.0",
        "9 9 9 9 3 ? 9        |         | Envisioning (5): | That holds whatever the answer on Shared ownership",
        "6 6 6 6 6 6 ?        |         | Planning (6):    | 6 of 7 answered, notes on 0",
        "4 4 4 4 ? ? 4        |         | Investigating to Planning: it depends on | average of 4 answers is 4.0",
        "7 7 7 ? ? ? 7        |         | No overall stage yet | Your strands are below",
        "0 0 0 0 0 0 0        |         | Not begun (0).   | One next step, on Evidence and direction",
      })
  void aCheckInEndsWithWhatTheRuleSays(String answers, String notes, String reading, String why) {
    assertThat(checksIn(answers, notes == null ? "" : notes))
        .contains(reading, why)
        .doesNotContain("Confidence", "solid", "provisional");
  }

  /** 5.8 after 6.0 is no question, and history draws the two. */
  @Test
  void aLittleLessAsksNothingAndIsDrawnAsItIs() {
    checksIn("6 6 6 6 6 6 6", "");
    clock.advance(Duration.ofDays(42));

    assertThat(checksIn("5 6 6 6 6 6 6", ""))
        .contains("5.8, about the same as 6.0. Your stage stays Planning.")
        .doesNotContain("Did something change?");
    assertThat(chart().series().get(0).points()).containsExactly(6.0, 5.8);
    assertThat(chart().ranges().each()).isEmpty();
  }

  @Test
  void aRealFallAsksWhy() {
    checksIn("6 6 6 6 6 6 6", "");
    clock.advance(Duration.ofDays(42));

    assertThat(checksIn("5 5 5 5 5 5 6", "")).contains("Did something change?");
  }

  /** A range is no point like the others. */
  @Test
  void aRangeIsDrawnFromEndToEnd() {
    checksIn("6 6 6 6 6 6 6", "");
    clock.advance(Duration.ofDays(42));
    checksIn("6 6 6 6 ? 6 6", "");

    assertThat(chart().series().get(0).points()).containsExactly(6.0, Double.NaN);
    assertThat(chart().ranges().each()).containsExactly(new Part.Range(1, 5, 6));
    assertThat(text(says("dana", false, "history")))
        .contains("Envisioning to Planning (5 to 6), average 6.0 from 5 answers.")
        .contains("| Envisioning to Planning | 6.0 | 6 |");
  }

  /** What was told under the first rule stays, and no line joins the two. */
  @Test
  void historySaysWhereTheRuleChanged() {
    checksIn("6 6 6 6 6 6 3", "");
    long person =
        store
            .person()
            .people()
            .meet(account("dana"), profile("dana", Profile.Relation.MEMBER), clock.instant())
            .person()
            .id();
    store
        .checkin()
        .progress()
        .keep(underTheFirstRule(store.checkin().progress().readings(person, RUBRIC).get(0)));
    assertThat(text(says("dana", false, "history"))).doesNotContain("leaves out");
    clock.advance(Duration.ofDays(42));
    checksIn("6 6 6 6 6 6 3", "");

    assertThat(text(says("dana", false, "history")))
        .contains(
            "From Nov 16, 2026 on, the stage of the district leaves out your own practice, which"
                + " stands beside it. Earlier readings stay as they were.")
        .contains("Oct 5, 2026: Envisioning (5), average 5.6.")
        .contains("Nov 16, 2026: Planning (6), average 6.0.");
    assertThat(chart().series())
        .extracting(Part.Series::name, Part.Series::points)
        .startsWith(
            tuple("Average, old rule", List.of(5.6, Double.NaN)),
            tuple("Average", List.of(Double.NaN, 6.0)));
  }

  /** All seven answers in one mean, which was rounded. */
  private static Reading underTheFirstRule(Reading now) {
    return new Reading(
        now.checkInId(),
        now.personId(),
        now.edition(),
        1,
        now.basis(),
        new Result(39, 7, 0, Optional.of(Score.of(5)), List.of("MOD"), List.of(), 0),
        now.ownView(),
        now.whyLower(),
        now.lookBack(),
        now.at());
  }

  private Part.StageChart chart() {
    return says("dana", false, "history").stream()
        .flatMap(reply -> ((Reply.Say) reply).message().parts().stream())
        .filter(Part.StageChart.class::isInstance)
        .map(Part.StageChart.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
