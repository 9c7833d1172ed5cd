package org.leadlearner.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrideTest {

  @Test
  void notTodayTwiceMakesItSmallerUntilSomethingIsDone() {
    assertThat(after("N")).isEqualTo(Stride.USUAL);
    assertThat(after("NN")).isEqualTo(Stride.SMALLER);
    assertThat(after("NNN")).isEqualTo(Stride.SMALLER);
    assertThat(after("NND")).isEqualTo(Stride.USUAL);
    assertThat(after("NNC")).isEqualTo(Stride.USUAL);
    assertThat(after("NNDN")).isEqualTo(Stride.USUAL);
  }

  @Test
  void didItThreeTimesMakesItLargerWhileTheRowLasts() {
    assertThat(after("DD")).isEqualTo(Stride.USUAL);
    assertThat(after("DDD")).isEqualTo(Stride.LARGER);
    assertThat(after("NDDDD")).isEqualTo(Stride.LARGER);
    assertThat(after("DDDN")).isEqualTo(Stride.USUAL);
    assertThat(after("DDND")).isEqualTo(Stride.USUAL);
  }

  @Test
  void changedItKeepsTheLevel() {
    assertThat(after("DDDC")).isEqualTo(Stride.LARGER);
    assertThat(after("DDCD")).isEqualTo(Stride.LARGER);
    assertThat(after("CCC")).isEqualTo(Stride.USUAL);
    assertThat(after("NCN")).isEqualTo(Stride.USUAL);
  }

  @Test
  void silenceSaysNothing() {
    assertThat(after("")).isEqualTo(Stride.USUAL);
    assertThat(after("N...N..")).isEqualTo(Stride.SMALLER);
    assertThat(after("D.D.D.")).isEqualTo(Stride.LARGER);
  }

  /** One letter a day: Did it, Changed it, Not today, or a point for no answer. */
  private static Stride after(String answers) {
    LocalDate first = LocalDate.parse("2026-09-01");
    List<Practice> history =
        IntStream.range(0, answers.length())
            .mapToObj(place -> practice(first.plusDays(place), answers.charAt(place)))
            .toList();
    return Stride.of(history);
  }

  private static Practice practice(LocalDate day, char letter) {
    Optional<PracticeAnswer> answer =
        switch (letter) {
          case 'D' -> Optional.of(PracticeAnswer.DID_IT);
          case 'C' -> Optional.of(PracticeAnswer.CHANGED_IT);
          case 'N' -> Optional.of(PracticeAnswer.NOT_TODAY);
          default -> Optional.empty();
        };
    return new Practice(
        day,
        "P" + day,
        "INQ",
        Optional.of(PromptAction.TRY),
        5,
        SeenBy.PRIVATE,
        answer.map(one -> PracticeReply.of(one, day)));
  }
}
