package org.leadlearner;

import org.leadlearner.assistant.button.AccountButton;
import org.leadlearner.assistant.button.Button;
import org.leadlearner.assistant.button.CalendarButton;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.button.CommonButton;
import org.leadlearner.assistant.button.MeaningButton;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.button.NoteButton;
import org.leadlearner.assistant.button.PlanButton;
import org.leadlearner.assistant.button.PracticeButton;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.button.SigningButton;
import org.leadlearner.assistant.button.StaffButton;
import org.leadlearner.assistant.button.StepButton;
import org.leadlearner.assistant.button.TeamButton;

/**
 * Whether a button answers a question in one's own conversation, and so has to stand in a row of
 * {@code open-questions.txt}. A new button does not compile until it is said here. The others lead
 * on from a message, open a form, are pressed in a channel by many, or, as those of two accounts,
 * need more than one platform and are typed in {@code LinkTalkTest}.
 */
final class AnsweringButtons implements Button.Visitor<Boolean> {

  @Override
  public Boolean common(CommonButton button) {
    return switch (button) {
      case CHECK_IN, NOT_NOW, ANSWER, RESUME, RESTART, EXPLAIN, LEAVE_IT -> true;
      case FORM,
          HISTORY,
          DASHBOARD,
          HELP,
          HELP_ALL,
          EDIT_LIST,
          NOTE_LIST,
          BASIS,
          WHY_LOWER,
          LOOK_BACK,
          OTHER ->
          false;
    };
  }

  @Override
  public Boolean account(AccountButton button) {
    return switch (button) {
      case FORGET, KEEP -> true;
      case LINK, STAY_APART, UNLINK, STAY_LINKED, ASK_TO_FORGET, OTHER -> false;
    };
  }

  @Override
  public Boolean meaning(MeaningButton button) {
    return switch (button) {
      case MEAN, AS_IT_STANDS -> true;
    };
  }

  @Override
  public Boolean practice(PracticeButton button) {
    return switch (button) {
      case ANSWER, POST, UNPOSTED, ANOTHER, LATER, TOOK, DECLINE -> true;
      case CHANGE, LINE, SHARE, PREVIEW, LIKED, DISLIKED, NOW, LOG -> false;
    };
  }

  @Override
  public Boolean schedule(ScheduleButton button) {
    return switch (button) {
      case START, TIMES, TIME, DAYS, IN_ZONE, PAUSE, UNDO, KEEP, WEEKLY, NO, PUBLIC, SCHOOL -> true;
      case SHOW, PAUSES, RESUME, STOP, UNDO_LIMIT, ZONE, BOTH, OTHER -> false;
    };
  }

  @Override
  public Boolean channel(ChannelButton button) {
    return switch (button) {
      case SET_UP, ADD_LEAD, NO_LEAD, REST, BOTH, REPLIES -> true;
      case PREVIEW,
          STOP,
          START,
          UNDO,
          ASK_LEAD,
          ANSWER,
          TOOK,
          NOTE,
          SHARE,
          POST,
          UNPOSTED,
          WEEKLY,
          SCHOOL,
          OTHER ->
          false;
    };
  }

  @Override
  public Boolean calendar(CalendarButton button) {
    return switch (button) {
      case CONFIRM, LEAVE -> true;
      case TAKE_BACK, CLOSE_AGAIN, REOPEN, OTHER -> false;
    };
  }

  @Override
  public Boolean team(TeamButton button) {
    return switch (button) {
      case CLOSE_NOW, REMIND, ROLE -> true;
      case JOIN,
          DECLINE,
          OBSERVE,
          CLOSE,
          SHOW,
          MORE,
          BASIS,
          POST,
          MONDAY,
          WITHDRAW,
          HOME,
          NEW,
          OTHER ->
          false;
    };
  }

  @Override
  public Boolean meeting(MeetingButton button) {
    return switch (button) {
      case START, STRANDS, NEXT, STOP, KEEP -> true;
      case BEGIN,
          PICK,
          GO_ON,
          SEE,
          POST,
          NO_POST,
          CHANGE,
          PROJECTOR,
          RECORD,
          STEP,
          DONE,
          NOT_YET,
          MOVE,
          OTHER ->
          false;
    };
  }

  @Override
  public Boolean signing(SigningButton button) {
    return switch (button) {
      case YES, NO -> true;
      case LINE -> false;
    };
  }

  @Override
  public Boolean staff(StaffButton button) {
    return switch (button) {
      case OPEN, CLOSE_NOW, SHOW_NOW -> true;
      case ASK, POST, LINK, SEE, CLOSE, SHOW, OTHER -> false;
    };
  }

  @Override
  public Boolean note(NoteButton button) {
    return switch (button) {
      case BACK_YES, BACK_NO, STRAND -> true;
      case MINE, WRITE, CHANGE, BACK, OTHER -> false;
    };
  }

  @Override
  public Boolean step(StepButton button) {
    return switch (button) {
      case WHEN, DONE, LATER, DROP, NOTE, LET_GO, LEAVE -> true;
      case MAKE, MINE, AGAIN, WRITE, OTHER -> false;
    };
  }

  @Override
  public Boolean plan(PlanButton button) {
    return switch (button) {
      case SHOW -> true;
      case STRANDS, OTHER -> false;
    };
  }
}
