package org.leadlearner.assistant.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Action;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.QuietHours;

/** What was before travels in the button, and goes back over its own change alone. */
class ScheduleUndoTest {

  private static final PromptSchedule BEFORE =
      PromptSchedule.ofPerson(
              7,
              new Conversation("web", "playground", "dm-Dana"),
              LocalTime.of(7, 40),
              ZoneId.of("America/North_Dakota/New_Salem"))
          .on(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
          .pausedUntil(LocalDate.of(2027, 1, 4));

  private static final PromptSchedule AFTER =
      BEFORE.resumed().at(LocalTime.of(7, 15)).in(ZoneId.of("America/New_York"));

  private static Action button() {
    Action action =
        ScheduleUndo.of(BEFORE, AFTER)
            .button(Phrases.in(Locale.ENGLISH), Action.of(ScheduleButton.UNDO))
            .action();
    assertThat(action.encoded().length()).isLessThanOrEqualTo(Action.LONGEST);
    return Action.decoded(action.encoded());
  }

  @Test
  void everythingIsPutBackAsItWas() {
    ScheduleUndo undo = ScheduleUndo.read(button(), QuietHours.USUAL).orElseThrow();

    assertThat(undo.of(AFTER)).isEqualTo(ScheduleUndo.Finding.FITS);
    assertThat(undo.before().restored(AFTER)).isEqualTo(BEFORE);
  }

  @Test
  void aSecondPressAndANewerChangeAreSeen() {
    ScheduleUndo undo = ScheduleUndo.read(button(), QuietHours.USUAL).orElseThrow();

    assertThat(undo.of(BEFORE)).isEqualTo(ScheduleUndo.Finding.DONE);
    assertThat(undo.of(AFTER.at(LocalTime.NOON))).isEqualTo(ScheduleUndo.Finding.STALE);
  }

  @Test
  void whatWeDidNotWriteIsNotRead() {
    for (String state :
        new String[] {
          "",
          "x",
          "Nowhere_07:40_15__true_false_0",
          "a_b_c_d_e_f_g",
          "UTC_07:40___true_false_0",
          "UTC_03:00_1__true_false_0"
        }) {
      Action forged = Action.of(ScheduleButton.UNDO).with("b", state).with("m", "1");
      assertThat(ScheduleUndo.read(forged, QuietHours.USUAL)).isEqualTo(Optional.empty());
    }
  }

  @Test
  void aYesTakesNothingBack() {
    assertThat(button().isUndoing()).isTrue();
    assertThat(button().isDeclining()).isFalse();
  }
}
