package org.leadlearner.assistant.button;

import org.leadlearner.chat.message.Action;

/**
 * All buttons, as closed sets: a handler that misses one does not compile. The verb travels through
 * a platform, and messages of years ago still carry it, so a verb is never renamed.
 */
public sealed interface Button extends Action.Verb
    permits CommonButton,
        AccountButton,
        MeaningButton,
        PracticeButton,
        ScheduleButton,
        ChannelButton,
        CalendarButton,
        TeamButton,
        MeetingButton,
        SigningButton,
        StaffButton,
        NoteButton,
        StepButton,
        PlanButton {

  <R> R accept(Visitor<R> visitor);

  /** One method for each set of buttons. */
  interface Visitor<R> {
    R common(CommonButton button);

    R account(AccountButton button);

    R meaning(MeaningButton button);

    R practice(PracticeButton button);

    R schedule(ScheduleButton button);

    R channel(ChannelButton button);

    R calendar(CalendarButton button);

    R team(TeamButton button);

    R meeting(MeetingButton button);

    R signing(SigningButton button);

    R staff(StaffButton button);

    R note(NoteButton button);

    R step(StepButton button);

    R plan(PlanButton button);
  }

  /** The button that was pressed; for an unknown verb, the fallback of its set. */
  static Button of(Action action) {
    return ButtonVerbs.find(action.verb());
  }
}
