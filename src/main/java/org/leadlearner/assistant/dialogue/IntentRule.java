package org.leadlearner.assistant.dialogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.leadlearner.understand.Intent;

/**
 * How a typed line with an intent is treated before it is routed. A new intent does not compile
 * until it has a rule.
 *
 * @param press the button of the open question that it presses
 * @param proposal what is shown in a check-in before an uncertain answer is kept
 */
record IntentRule(Press press, Proposal proposal, Set<Trait> traits) {

  /** A button of the question that is open. */
  enum Press {
    NONE,
    YES,
    NO,
    UNDO,
    CHOICE,
    TIME,
    DID_IT,
    CHANGED_IT,
    NOT_TODAY
  }

  /** An answer of a check-in that is proposed, and kept only after it is confirmed. */
  enum Proposal {
    NONE,
    BETWEEN,
    DESCRIBED,
    POINT,
    CORRECTION
  }

  /** What else holds for an intent. */
  enum Trait {
    /** It is recognized even where any words are an answer, such as a name. */
    AMONG_ANY_WORDS,
    /** It is answered while the open question stays open. */
    ASIDE,
    /** It asks for nothing, so it is never offered as a button. */
    NOT_OFFERED,
    /** Its handler asks for confirmation and says what is deleted and what stays. */
    CONFIRMS_ITSELF
  }

  static IntentRule of(Intent intent) {
    return switch (intent) {
      case YES -> rule(Trait.NOT_OFFERED).presses(Press.YES);
      case NO -> rule(Trait.NOT_OFFERED).presses(Press.NO);
      case CANCEL -> rule(Trait.AMONG_ANY_WORDS, Trait.NOT_OFFERED).presses(Press.NO);
      case UNDO -> rule().presses(Press.UNDO);
      case CHOOSE -> rule().presses(Press.CHOICE);
      case PROMPTS_TIME -> rule().presses(Press.TIME);
      case PRACTICE_DID -> rule().presses(Press.DID_IT);
      case PRACTICE_CHANGED -> rule().presses(Press.CHANGED_IT);
      case PRACTICE_NOT -> rule().presses(Press.NOT_TODAY);
      case ANSWER_POINT -> rule().shows(Proposal.POINT);
      case BETWEEN -> rule().shows(Proposal.BETWEEN);
      case DESCRIBED_LEVEL -> rule().shows(Proposal.DESCRIBED);
      case CORRECTION -> rule(Trait.AMONG_ANY_WORDS).shows(Proposal.CORRECTION);
      case BOUNDARY, OUT_OF_SCOPE -> rule(Trait.ASIDE, Trait.NOT_OFFERED);
      case FORGET_ME, UNLINK -> rule(Trait.AMONG_ANY_WORDS, Trait.CONFIRMS_ITSELF);
      case SHARE_WITH_STAFF, TEAM_CLOSE, STAFF_ASK, STAFF_CLOSE -> rule(Trait.CONFIRMS_ITSELF);
      case WHAT_ARE_YOU, ARE_YOU_AI, WHO_SEES, EXPLAIN_QUESTION ->
          rule(Trait.AMONG_ANY_WORDS, Trait.ASIDE);
      case THANKS, OK, DISTRESS -> rule(Trait.AMONG_ANY_WORDS, Trait.NOT_OFFERED);
      case HELLO, COMPLAINT, CLARIFY, NEGATED -> rule(Trait.NOT_OFFERED);
      case EXAMPLE,
          HOW_TO,
          HOW_LONG,
          EXPLAIN_STAGE,
          EXPLAIN_WORD,
          WHY_THIS_STAGE,
          WHY_THIS_PROMPT ->
          rule(Trait.ASIDE);
      case HELP,
          CHECKIN_RESUME,
          CHECKIN_STOP,
          CHECKIN_RESTART,
          NOT_SURE,
          SKIP,
          BACK,
          KEEP,
          EDIT_ANSWER,
          SKIP_NOTE,
          SNOOZE,
          MY_DATA,
          PROMPTS_PAUSE,
          PROMPTS_STOP ->
          rule(Trait.AMONG_ANY_WORDS);
      case REPEAT,
          LANGUAGE,
          SEVERAL,
          CHECKIN_START,
          CHECKIN_FORM,
          ANSWER_LEVEL,
          APPROX_NUMBER,
          STAGE_BY_NAME,
          ORDINAL,
          FINISH,
          NOTE_TEXT,
          NOTE_ADD,
          NOTE_REMOVE,
          NOTE_LIST,
          MY_RESULT,
          MY_CHANGES,
          HISTORY,
          MY_NEXT_STEP,
          STEP_MAKE,
          STEP_LIST,
          STEP_DONE,
          STEP_LATER,
          STEP_DROP,
          GROWTH_PLAN,
          DASHBOARD,
          ADMIN_PAGE,
          PROMPTS_START,
          PROMPTS_SHOW,
          PROMPTS_DAYS,
          PROMPTS_RESUME,
          TIMEZONE,
          PROMPTS_LIMIT,
          PROMPTS_SUMMER,
          SCHOOL,
          PROMPTS_BOTH,
          PROMPT_NOW,
          OTHER_PROMPT,
          PROMPT_FEEDBACK,
          PRACTICE_NOTE,
          PRACTICE_LOG,
          LOG_EXPORT,
          TEAM_SUMMARY,
          TEAM_CHANGES,
          TEAM_DIFFERENCES,
          TEAM_UNFINISHED,
          TEAM_REMIND,
          WHY_HIDDEN,
          TEAM_SETUP,
          TEAM_INVITE,
          TEAM_RENAME,
          TEAM_MEMBERS,
          TEAM_LOG,
          TEAM_VIEWS,
          TEAM_ROLE,
          TEAM_LEAVE,
          TEAM_POST,
          TEAM_MONDAY,
          STAFF_SEE,
          MEETING_START,
          MEETING_NEXT,
          MEETING_STOP,
          MEETING_SEE,
          MEETING_PROJECTOR,
          MEETING_RECORD,
          TEAM_NEXT_STEP,
          CHANNEL_SHOW,
          CHANNEL_SETUP,
          CHANNEL_TIME,
          CHANNEL_DAYS,
          CHANNEL_PAUSE,
          CHANNEL_RESUME,
          CHANNEL_STOP,
          CHANNEL_PREVIEW,
          CHANNEL_LEAD,
          CHANNEL_LEADS_FIRST,
          CHANNEL_LIMIT,
          CHANNEL_SUMMER,
          CHANNEL_SCHOOL,
          SNOW_DAY,
          CALENDAR_SHOW,
          CALENDAR_ADD,
          CALENDAR_REMOVE ->
          rule();
    };
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  private static IntentRule rule(Trait... traits) {
    Set<Trait> all = EnumSet.noneOf(Trait.class);
    all.addAll(List.of(traits));
    return new IntentRule(Press.NONE, Proposal.NONE, all);
  }

  private IntentRule presses(Press button) {
    return new IntentRule(button, proposal, traits);
  }

  private IntentRule shows(Proposal shown) {
    return new IntentRule(press, shown, traits);
  }
}
