package org.leadlearner.understand;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything that a person can ask the assistant to do. */
public enum Intent {
  // Small talk and questions about the assistant.
  HELLO(Weight.WORDS),
  HELP(Weight.WORDS),
  WHAT_ARE_YOU(Weight.WORDS),
  ARE_YOU_AI(Weight.WORDS),
  WHO_SEES(Weight.WORDS),
  THANKS(Weight.WORDS),
  OK(Weight.WORDS),
  YES(Weight.CHANGE),
  NO(Weight.CHANGE),
  CANCEL(Weight.CHANGE),
  UNDO(Weight.CHANGE),
  REPEAT(Weight.WORDS),
  COMPLAINT(Weight.WORDS),
  LANGUAGE(Weight.WORDS),
  /** Selects one of the choices on screen, or gives the value that was asked for. */
  CHOOSE(Weight.CHANGE),
  CLARIFY(Weight.WORDS),
  NEGATED(Weight.WORDS),
  HOW_TO(Weight.WORDS),
  OUT_OF_SCOPE(Weight.WORDS),
  DISTRESS(Weight.WORDS),
  BOUNDARY(Weight.WORDS),
  SEVERAL(Weight.CHANGE),
  // Check-ins.
  CHECKIN_START(Weight.CHANGE),
  CHECKIN_FORM(Weight.WORDS),
  CHECKIN_RESUME(Weight.CHANGE),
  CHECKIN_STOP(Weight.CHANGE),
  CHECKIN_RESTART(Weight.FINAL),
  HOW_LONG(Weight.WORDS),
  ANSWER_LEVEL(Weight.CHANGE),
  ANSWER_POINT(Weight.CHANGE),
  APPROX_NUMBER(Weight.CHANGE),
  BETWEEN(Weight.CHANGE),
  STAGE_BY_NAME(Weight.CHANGE),
  ORDINAL(Weight.CHANGE),
  DESCRIBED_LEVEL(Weight.OFFER),
  CORRECTION(Weight.CHANGE),
  NOT_SURE(Weight.CHANGE),
  SKIP(Weight.CHANGE),
  BACK(Weight.CHANGE),
  KEEP(Weight.CHANGE),
  FINISH(Weight.CHANGE),
  EXPLAIN_QUESTION(Weight.WORDS),
  EXPLAIN_STAGE(Weight.WORDS),
  EXPLAIN_WORD(Weight.WORDS),
  EXAMPLE(Weight.WORDS),
  EDIT_ANSWER(Weight.CHANGE),
  NOTE_TEXT(Weight.CHANGE),
  NOTE_ADD(Weight.CHANGE),
  NOTE_REMOVE(Weight.FINAL),
  NOTE_LIST(Weight.WORDS),
  SKIP_NOTE(Weight.CHANGE),
  // Results, history and personal data.
  MY_RESULT(Weight.WORDS),
  WHY_THIS_STAGE(Weight.WORDS),
  MY_CHANGES(Weight.WORDS),
  HISTORY(Weight.WORDS),
  MY_NEXT_STEP(Weight.WORDS),
  // Personal next steps.
  STEP_MAKE(Weight.CHANGE),
  STEP_LIST(Weight.WORDS),
  STEP_DONE(Weight.CHANGE),
  STEP_LATER(Weight.CHANGE),
  STEP_DROP(Weight.CHANGE),
  GROWTH_PLAN(Weight.WORDS),
  MY_DATA(Weight.WORDS),
  DASHBOARD(Weight.WORDS),
  ADMIN_PAGE(Weight.WORDS),
  FORGET_ME(Weight.FINAL),
  UNLINK(Weight.FINAL),
  // Personal prompts.
  PROMPTS_START(Weight.CHANGE),
  PROMPTS_SHOW(Weight.WORDS),
  PROMPTS_TIME(Weight.CHANGE),
  PROMPTS_DAYS(Weight.CHANGE),
  PROMPTS_PAUSE(Weight.CHANGE),
  PROMPTS_RESUME(Weight.CHANGE),
  PROMPTS_STOP(Weight.STOP),
  TIMEZONE(Weight.CHANGE),
  PROMPTS_LIMIT(Weight.CHANGE),
  PROMPTS_SUMMER(Weight.CHANGE),
  SCHOOL(Weight.CHANGE),
  PROMPTS_BOTH(Weight.CHANGE),
  PROMPT_NOW(Weight.WORDS),
  OTHER_PROMPT(Weight.CHANGE),
  WHY_THIS_PROMPT(Weight.WORDS),
  PROMPT_FEEDBACK(Weight.CHANGE),
  SNOOZE(Weight.CHANGE),
  PRACTICE_DID(Weight.CHANGE),
  PRACTICE_CHANGED(Weight.CHANGE),
  PRACTICE_NOT(Weight.CHANGE),
  PRACTICE_NOTE(Weight.CHANGE),
  SHARE_WITH_STAFF(Weight.FINAL),
  PRACTICE_LOG(Weight.WORDS),
  LOG_EXPORT(Weight.WORDS),
  // Teams.
  TEAM_SUMMARY(Weight.WORDS),
  TEAM_CHANGES(Weight.WORDS),
  TEAM_DIFFERENCES(Weight.WORDS),
  TEAM_UNFINISHED(Weight.WORDS),
  TEAM_REMIND(Weight.CHANGE),
  WHY_HIDDEN(Weight.WORDS),
  TEAM_SETUP(Weight.FINAL),
  TEAM_INVITE(Weight.CHANGE),
  TEAM_RENAME(Weight.CHANGE),
  TEAM_MEMBERS(Weight.WORDS),
  TEAM_LOG(Weight.WORDS),
  TEAM_VIEWS(Weight.WORDS),
  TEAM_ROLE(Weight.CHANGE),
  TEAM_CLOSE(Weight.FINAL),
  TEAM_LEAVE(Weight.FINAL),
  TEAM_POST(Weight.FINAL),
  TEAM_MONDAY(Weight.CHANGE),
  STAFF_ASK(Weight.FINAL),
  STAFF_CLOSE(Weight.FINAL),
  STAFF_SEE(Weight.WORDS),
  MEETING_START(Weight.CHANGE),
  MEETING_NEXT(Weight.CHANGE),
  MEETING_STOP(Weight.CHANGE),
  MEETING_SEE(Weight.WORDS),
  MEETING_PROJECTOR(Weight.WORDS),
  MEETING_RECORD(Weight.CHANGE),
  TEAM_NEXT_STEP(Weight.CHANGE),
  // The prompts of a channel, and the school calendar.
  CHANNEL_SHOW(Weight.WORDS),
  CHANNEL_SETUP(Weight.FINAL),
  CHANNEL_TIME(Weight.CHANGE),
  CHANNEL_DAYS(Weight.CHANGE),
  CHANNEL_PAUSE(Weight.CHANGE),
  CHANNEL_RESUME(Weight.CHANGE),
  CHANNEL_STOP(Weight.FINAL),
  CHANNEL_PREVIEW(Weight.WORDS),
  CHANNEL_LEAD(Weight.CHANGE),
  CHANNEL_LEADS_FIRST(Weight.CHANGE),
  CHANNEL_LIMIT(Weight.CHANGE),
  CHANNEL_SUMMER(Weight.CHANGE),
  CHANNEL_SCHOOL(Weight.CHANGE),
  SNOW_DAY(Weight.FINAL),
  CALENDAR_SHOW(Weight.WORDS),
  CALENDAR_ADD(Weight.FINAL),
  CALENDAR_REMOVE(Weight.FINAL);

  /** How large the effect is when this intent is carried out. */
  public enum Weight {
    /** A reply in words; nothing changes. */
    WORDS,
    /** Changes something of the person's own, which they can change back. */
    CHANGE,
    /** Stops prompts: done at once when it is said clearly, and one tap undoes it. */
    STOP,
    /** The bot shows what it understood and stores nothing until the person accepts. */
    OFFER,
    /** Deletes, closes, leaves, posts or shares: always needs a second, explicit yes. */
    FINAL
  }

  private static final Map<String, Intent> BY_KEY = new HashMap<>();

  static {
    for (Intent intent : values()) {
      BY_KEY.put(intent.key(), intent);
    }
  }

  private final Weight weight;

  Intent(Weight weight) {
    this.weight = weight;
  }

  public Weight weight() {
    return weight;
  }

  /** The name of this intent in files, such as {@code checkin-start}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The intent with this key. */
  public static Optional<Intent> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }
}
