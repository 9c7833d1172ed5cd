package org.leadlearner.assistant.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Bar;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeLog;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.SeenBy;

class WeeksChartTest {

  private static final LocalDate MONDAY = LocalDate.parse("2026-09-28");

  private final WeeksChart picture = new WeeksChart(Phrases.in(Locale.ENGLISH));

  @Test
  void eachWeekSinceTheFirstAnswerIsABarAndAPhrase() {
    PracticeLog log =
        new PracticeLog(
            List.of(
                done(MONDAY, PracticeAnswer.DID_IT),
                done(MONDAY.plusDays(3), PracticeAnswer.CHANGED_IT),
                done(MONDAY.plusDays(14), PracticeAnswer.DID_IT)));

    Part.WeeklyBars bars = (Part.WeeklyBars) picture.of(log, MONDAY.plusDays(15)).orElseThrow();

    assertThat(bars.bars())
        .containsExactly(new Bar("Sep 28", 2), new Bar("Oct 5", 0), new Bar("Oct 12", 1));
    assertThat(bars.inWords())
        .isEqualTo(
            "Sep 28: 2 days, Oct 5: 0 days, Oct 12: 1 day. Each week is named for its Monday.");
  }

  @Test
  void noMoreThanTwelveWeeksAreShown() {
    PracticeLog log =
        new PracticeLog(
            List.of(
                done(MONDAY, PracticeAnswer.DID_IT),
                done(MONDAY.plusWeeks(20), PracticeAnswer.DID_IT)));

    Part.WeeklyBars bars = (Part.WeeklyBars) picture.of(log, MONDAY.plusWeeks(20)).orElseThrow();
    assertThat(bars.bars()).hasSize(12);
  }

  @Test
  void oneWeekOrNothingDoneIsNoPicture() {
    PracticeLog fresh = new PracticeLog(List.of(done(MONDAY, PracticeAnswer.DID_IT)));
    assertThat(picture.of(fresh, MONDAY.plusDays(6))).isEmpty();
    PracticeLog idle = new PracticeLog(List.of(done(MONDAY, PracticeAnswer.NOT_TODAY)));
    assertThat(picture.of(idle, MONDAY.plusDays(20))).isEmpty();
    assertThat(picture.of(new PracticeLog(List.of()), MONDAY)).isEmpty();
  }

  private static Practice done(LocalDate day, PracticeAnswer answer) {
    Optional<PracticeReply> reply = Optional.of(PracticeReply.of(answer, day));
    return new Practice(day, "P1", "INQ", Optional.empty(), 3, SeenBy.PRIVATE, reply);
  }
}
