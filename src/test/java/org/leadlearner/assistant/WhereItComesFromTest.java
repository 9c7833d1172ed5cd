package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.chat.message.Action;
import org.leadlearner.people.Profile;

/** One's own result can be worked out by hand from what one tap shows (domain.md, section 3.9). */
class WhereItComesFromTest extends TeamTalk {

  private static final Pattern BY_HAND =
      Pattern.compile("([\\d +]+) = (\\d+)\\. Divided by (\\d+), that is ([\\d.]+), cut");

  private void checksIn(String answers) {
    says("dana", false, "checkin");
    for (String answer : answers.split(" ")) {
      if (answer.equals("?")) {
        says("dana", false, "not sure");
        says("dana", false, "skip");
      } else {
        int points = Integer.parseInt(answer);
        says("dana", false, points < 4 ? "A" : points < 6 ? "B" : points < 8 ? "C" : "D");
        says("dana", false, answer);
      }
    }
    says("dana", false, "skip");
    says("dana", false, "B");
    says("dana", false, "finish");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 7 8 6 2 5 9 | Policy and credit with 2 (Investigating) | Envisioning (5)",
        "6 6 6 6 ? 6 6 | is at most | Envisioning to Planning",
        "9 9 9 9 3 9 9 | so the overall stage can be Envisioning at most | Envisioning (5)",
        "0 0 0 0 0 0 0 | with 0 (Investigating) | not begun (0)",
      })
  void whatIsShownAddsUp(String answers, String shown, String reading) {
    checksIn(answers);
    long id = store.checkin().checkIns().lastTouched(person()).orElseThrow().id();
    Action tap = Action.of("reading-basis").with("id", id);
    String basis = text(presses("dana", tap));

    Matcher byHand = BY_HAND.matcher(basis);
    assertThat(byHand.find()).as(basis).isTrue();
    int sum = Stream.of(byHand.group(1).split(" \\+ ")).mapToInt(this::number).sum();
    int answered = number(byHand.group(3));
    assertThat(sum).isEqualTo(number(byHand.group(2)));
    assertThat(byHand.group(4))
        .isEqualTo(10 * sum / answered / 10 + "." + 10 * sum / answered % 10);
    assertThat(basis).contains("So this reading says " + reading + ".", "version 2");
    if (!shown.equals("is at most")) {
      assertThat(basis).contains(shown);
    } else {
      assertThat(basis).contains("With the open strands at 0 it comes to 5, and with all of them");
    }
    assertThat(text(presses("eve", tap))).doesNotContain("So this reading");
  }

  private long person() {
    return store
        .person()
        .people()
        .meet(account("dana"), profile("dana", Profile.Relation.MEMBER), clock.instant())
        .person()
        .id();
  }

  private int number(String text) {
    return Integer.parseInt(text.strip());
  }
}
