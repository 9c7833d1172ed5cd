package org.leadlearner.understand;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything that a person can ask the assistant to do. */
public enum Intent {
  // Small talk and questions about the assistant.
  HELLO(Area.TALK, Weight.WORDS),
  HELP(Area.TALK, Weight.WORDS),
  WHAT_ARE_YOU(Area.TALK, Weight.WORDS),
  ARE_YOU_AI(Area.TALK, Weight.WORDS),
  WHO_SEES(Area.TALK, Weight.WORDS),
  THANKS(Area.TALK, Weight.WORDS),
  OK(Area.TALK, Weight.WORDS),
  YES(Area.REPLY, Weight.CHANGE),
  NO(Area.REPLY, Weight.CHANGE),
  CANCEL(Area.REPLY, Weight.CHANGE),
  UNDO(Area.TALK, Weight.CHANGE),
  REPEAT(Area.TALK, Weight.WORDS),
  COMPLAINT(Area.TALK, Weight.WORDS),
  LANGUAGE(Area.TALK, Weight.WORDS),
  /** Selects one of the choices on screen, or gives the value that was asked for. */
  CHOOSE(Area.TALK, Weight.CHANGE),
  CLARIFY(Area.TALK, Weight.WORDS),
  NEGATED(Area.TALK, Weight.WORDS),
  HOW_TO(Area.TALK, Weight.WORDS),
  OUT_OF_SCOPE(Area.TALK, Weight.WORDS),
  DISTRESS(Area.TALK, Weight.WORDS),
  BOUNDARY(Area.TALK, Weight.WORDS),
  SEVERAL(Area.TALK, Weight.CHANGE),
  // Check-ins.
  CHECKIN_START(Area.CHECK_IN, Weight.CHANGE),
  CHECKIN_FORM(Area.CHECK_IN, Weight.WORDS),
  CHECKIN_RESUME(Area.CHECK_IN, Weight.CHANGE),
  CHECKIN_STOP(Area.CHECK_IN, Weight.CHANGE),
  CHECKIN_RESTART(Area.CHECK_IN, Weight.FINAL),
  HOW_LONG(Area.CHECK_IN, Weight.WORDS),
  ANSWER_LEVEL(Area.CHECK_IN, Weight.CHANGE),
  ANSWER_POINT(Area.CHECK_IN, Weight.CHANGE),
  APPROX_NUMBER(Area.CHECK_IN, Weight.CHANGE),
  BETWEEN(Area.CHECK_IN, Weight.CHANGE),
  STAGE_BY_NAME(Area.CHECK_IN, Weight.CHANGE),
  ORDINAL(Area.CHECK_IN, Weight.CHANGE),
  DESCRIBED_LEVEL(Area.CHECK_IN, Weight.OFFER),
  CORRECTION(Area.CHECK_IN, Weight.CHANGE),
  NOT_SURE(Area.CHECK_IN, Weight.CHANGE),
  SKIP(Area.CHECK_IN, Weight.CHANGE),
  BACK(Area.CHECK_IN, Weight.CHANGE),
  KEEP(Area.CHECK_IN, Weight.CHANGE),
  FINISH(Area.CHECK_IN, Weight.CHANGE),
  EXPLAIN_QUESTION(Area.CHECK_IN, Weight.WORDS),
  EXPLAIN_STAGE(Area.CHECK_IN, Weight.WORDS),
  EXPLAIN_WORD(Area.CHECK_IN, Weight.WORDS),
  EXAMPLE(Area.CHECK_IN, Weight.WORDS),
  EDIT_ANSWER(Area.CHECK_IN, Weight.CHANGE),
  NOTE_TEXT(Area.CHECK_IN, Weight.CHANGE),
  NOTE_ADD(Area.CHECK_IN, Weight.CHANGE),
  NOTE_REMOVE(Area.CHECK_IN, Weight.FINAL),
  NOTE_LIST(Area.CHECK_IN, Weight.WORDS),
  SKIP_NOTE(Area.CHECK_IN, Weight.CHANGE),
  // Results, history and personal data.
  MY_RESULT(Area.RECORD, Weight.WORDS),
  WHY_THIS_STAGE(Area.RECORD, Weight.WORDS),
  MY_CHANGES(Area.RECORD, Weight.WORDS),
  HISTORY(Area.RECORD, Weight.WORDS),
  MY_NEXT_STEP(Area.RECORD, Weight.WORDS),
  // Personal next steps.
  STEP_MAKE(Area.RECORD, Weight.CHANGE),
  STEP_LIST(Area.RECORD, Weight.WORDS),
  STEP_DONE(Area.RECORD, Weight.CHANGE),
  STEP_LATER(Area.RECORD, Weight.CHANGE),
  STEP_DROP(Area.RECORD, Weight.CHANGE),
  GROWTH_PLAN(Area.RECORD, Weight.WORDS),
  MY_DATA(Area.RECORD, Weight.WORDS),
  DASHBOARD(Area.RECORD, Weight.WORDS),
  ADMIN_PAGE(Area.RECORD, Weight.WORDS),
  FORGET_ME(Area.RECORD, Weight.FINAL),
  UNLINK(Area.RECORD, Weight.FINAL),
  // Personal prompts.
  PROMPTS_START(Area.PROMPTS, Weight.CHANGE),
  PROMPTS_SHOW(Area.PROMPTS, Weight.WORDS),
  PROMPTS_TIME(Area.PROMPTS, Weight.CHANGE),
  PROMPTS_DAYS(Area.PROMPTS, Weight.CHANGE),
  PROMPTS_PAUSE(Area.PROMPTS, Weight.CHANGE),
  PROMPTS_RESUME(Area.PROMPTS, Weight.CHANGE),
  PROMPTS_STOP(Area.PROMPTS, Weight.STOP),
  TIMEZONE(Area.PROMPTS, Weight.CHANGE),
  PROMPTS_LIMIT(Area.PROMPTS, Weight.CHANGE),
  PROMPTS_SUMMER(Area.PROMPTS, Weight.CHANGE),
  SCHOOL(Area.PROMPTS, Weight.CHANGE),
  PROMPTS_BOTH(Area.PROMPTS, Weight.CHANGE),
  PROMPT_NOW(Area.PROMPTS, Weight.WORDS),
  OTHER_PROMPT(Area.PROMPTS, Weight.CHANGE),
  WHY_THIS_PROMPT(Area.PROMPTS, Weight.WORDS),
  PROMPT_FEEDBACK(Area.PROMPTS, Weight.CHANGE),
  SNOOZE(Area.PROMPTS, Weight.CHANGE),
  PRACTICE_DID(Area.OUTCOME, Weight.CHANGE),
  PRACTICE_CHANGED(Area.OUTCOME, Weight.CHANGE),
  PRACTICE_NOT(Area.OUTCOME, Weight.CHANGE),
  PRACTICE_NOTE(Area.PROMPTS, Weight.CHANGE),
  SHARE_WITH_STAFF(Area.PROMPTS, Weight.FINAL),
  PRACTICE_LOG(Area.PROMPTS, Weight.WORDS),
  LOG_EXPORT(Area.PROMPTS, Weight.WORDS),
  // Teams.
  TEAM_SUMMARY(Area.TEAM, Weight.WORDS),
  TEAM_CHANGES(Area.TEAM, Weight.WORDS),
  TEAM_DIFFERENCES(Area.TEAM, Weight.WORDS),
  TEAM_UNFINISHED(Area.TEAM, Weight.WORDS),
  TEAM_REMIND(Area.TEAM, Weight.CHANGE),
  WHY_HIDDEN(Area.TEAM, Weight.WORDS),
  TEAM_SETUP(Area.TEAM, Weight.FINAL),
  TEAM_INVITE(Area.TEAM, Weight.CHANGE),
  TEAM_RENAME(Area.TEAM, Weight.CHANGE),
  TEAM_MEMBERS(Area.TEAM, Weight.WORDS),
  TEAM_LOG(Area.TEAM, Weight.WORDS),
  TEAM_VIEWS(Area.TEAM, Weight.WORDS),
  TEAM_ROLE(Area.TEAM, Weight.CHANGE),
  TEAM_CLOSE(Area.TEAM, Weight.FINAL),
  TEAM_LEAVE(Area.TEAM, Weight.FINAL),
  TEAM_POST(Area.TEAM, Weight.FINAL),
  TEAM_MONDAY(Area.TEAM, Weight.CHANGE),
  STAFF_ASK(Area.TEAM, Weight.FINAL),
  STAFF_CLOSE(Area.TEAM, Weight.FINAL),
  STAFF_SEE(Area.TEAM, Weight.WORDS),
  MEETING_START(Area.TEAM, Weight.CHANGE),
  MEETING_NEXT(Area.TEAM, Weight.CHANGE),
  MEETING_STOP(Area.TEAM, Weight.CHANGE),
  MEETING_SEE(Area.TEAM, Weight.WORDS),
  MEETING_PROJECTOR(Area.TEAM, Weight.WORDS),
  MEETING_RECORD(Area.TEAM, Weight.CHANGE),
  TEAM_NEXT_STEP(Area.TEAM, Weight.CHANGE),
  // The prompts of a channel, and the school calendar.
  CHANNEL_SHOW(PROMPTS_SHOW, Weight.WORDS),
  CHANNEL_SETUP(PROMPTS_START, Weight.FINAL),
  CHANNEL_TIME(PROMPTS_TIME, Weight.CHANGE),
  CHANNEL_DAYS(PROMPTS_DAYS, Weight.CHANGE),
  CHANNEL_PAUSE(PROMPTS_PAUSE, Weight.CHANGE),
  CHANNEL_RESUME(PROMPTS_RESUME, Weight.CHANGE),
  CHANNEL_STOP(PROMPTS_STOP, Weight.FINAL),
  CHANNEL_PREVIEW(Own.NONE, Weight.WORDS),
  CHANNEL_LEAD(Own.NONE, Weight.CHANGE),
  CHANNEL_LEADS_FIRST(Own.NONE, Weight.CHANGE),
  CHANNEL_LIMIT(PROMPTS_LIMIT, Weight.CHANGE),
  CHANNEL_SUMMER(PROMPTS_SUMMER, Weight.CHANGE),
  CHANNEL_SCHOOL(Own.NONE, Weight.CHANGE),
  SNOW_DAY(Own.NONE, Weight.FINAL),
  CALENDAR_SHOW(Own.NONE, Weight.WORDS),
  CALENDAR_ADD(Own.NONE, Weight.FINAL),
  CALENDAR_REMOVE(Own.NONE, Weight.FINAL);

  /** What an intent is about. */
  public enum Area {
    /** Small talk, questions about the assistant, and requests of no area. */
    TALK(Distance.NONE, false),
    /** A yes, a no, or a "never mind": means nothing without what it answers. */
    REPLY(Distance.NONE, true),
    CHECK_IN(Distance.NONE, false),
    /** A person's own results, next steps and data. */
    RECORD(Distance.NEAR, false),
    /** A person's own prompts and practices. */
    PROMPTS(Distance.FAR, false),
    /** What became of a practice, in the words of an answer. */
    OUTCOME(Distance.FAR, true),
    TEAM(Distance.FAR, false),
    /** The prompts of a channel, and the school calendar. */
    CHANNEL(Distance.FAR, false);

    /** How far it is from what a check-in asks. */
    private enum Distance {
      NONE,
      NEAR,
      FAR
    }

    private final Distance fromCheckIn;
    private final boolean isAnswer;

    Area(Distance fromCheckIn, boolean isAnswer) {
      this.fromCheckIn = fromCheckIn;
      this.isAnswer = isAnswer;
    }

    /** Whether it has no part in a check-in, so that its words can be an answer there. */
    public boolean isBesideCheckIn() {
      return fromCheckIn != Distance.NONE;
    }

    /** Whether it is about prompts, teams or channels: nobody asks for that within a question. */
    public boolean isFarFromCheckIn() {
      return fromCheckIn == Distance.FAR;
    }

    /** Whether its words are those of an answer, and no request. */
    public boolean isAnswer() {
      return isAnswer;
    }
  }

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

  /** That a request in a channel has no twin among the requests about one's own prompts. */
  private enum Own {
    NONE
  }

  private static final Map<String, Intent> BY_KEY = new HashMap<>();
  private static final Map<Intent, Intent> CHANNEL_TWINS = new EnumMap<>(Intent.class);

  static {
    for (Intent intent : values()) {
      BY_KEY.put(intent.key(), intent);
      intent.own.ifPresent(own -> CHANNEL_TWINS.put(own, intent));
    }
  }

  private final Area area;
  private final Weight weight;
  private final Optional<Intent> own;

  /**
   * @throws IllegalArgumentException for a channel, whose requests name their twin or that there is
   *     none, so that nobody forgets it
   */
  Intent(Area area, Weight weight) {
    if (area == Area.CHANNEL) {
      throw new IllegalArgumentException("name the same request about one's own prompts, or none");
    }
    this.area = area;
    this.weight = weight;
    this.own = Optional.empty();
  }

  /** A request in a channel that is never said of one's own prompts. */
  Intent(Own none, Weight weight) {
    this.area = Area.CHANNEL;
    this.weight = weight;
    this.own = Optional.empty();
  }

  /** A request about the prompts of a channel, with the same request about one's own. */
  Intent(Intent own, Weight weight) {
    this.area = Area.CHANNEL;
    this.weight = weight;
    this.own = Optional.of(own);
  }

  public Area area() {
    return area;
  }

  public Weight weight() {
    return weight;
  }

  /** Whether it alone answers the open question of a check-in. */
  public boolean isAnswer() {
    return switch (this) {
      case ANSWER_LEVEL, ANSWER_POINT, APPROX_NUMBER, BETWEEN, STAGE_BY_NAME, ORDINAL -> true;
      default -> false;
    };
  }

  /** The same request, said in a channel about its prompts; what has no such twin stays. */
  public Intent inChannel() {
    return CHANNEL_TWINS.getOrDefault(this, this);
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
