package org.leadlearner.assistant.reply;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Message;
import org.leadlearner.understand.Meaning;

/** Answers requests that need only text. It changes nothing. */
public final class Replies {

  private final ReplyPorts ports;
  private final RequestButton button;

  /**
   * @param button makes a button for a request
   */
  public Replies(ReplyPorts ports, RequestButton button) {
    this.ports = ports;
    this.button = button;
  }

  /** The answer to a request; empty for one that is done and not answered with text. */
  public Optional<Message> answer(TurnContext visit, Meaning meaning) {
    Asker asker = new Asker(visit, ports);
    ReplyBuilder reply = new ReplyBuilder(asker, button);
    return switch (meaning.intent()) {
      case WHAT_ARE_YOU -> Optional.of(new AboutItself(asker, reply).what());
      case ARE_YOU_AI -> Optional.of(new AboutItself(asker, reply).ai());
      case WHO_SEES -> Optional.of(new AboutItself(asker, reply).whoSees(meaning));
      case HOW_LONG -> Optional.of(new AboutItself(asker, reply).howLong(meaning));
      case LANGUAGE -> Optional.of(new AboutItself(asker, reply).language());
      case THANKS -> Optional.of(new SmallTalk(asker, reply).in("reply.thanks"));
      case OK -> Optional.of(new SmallTalk(asker, reply).in("reply.ok"));
      case CANCEL -> Optional.of(new SmallTalk(asker, reply).in("reply.cancelled"));
      case NEGATED -> Optional.of(new SmallTalk(asker, reply).in("reply.left"));
      case UNDO -> Optional.of(new SmallTalk(asker, reply).nothingToUndo());
      case COMPLAINT -> Optional.of(new SmallTalk(asker, reply).complaint());
      case REPEAT -> Optional.of(new SmallTalk(asker, reply).repeat(meaning));
      case YES, NO -> Optional.of(new SmallTalk(asker, reply).nothingAsked());
      case HOW_TO -> Optional.of(new HowTo(asker, reply).answer(meaning));
      case EXPLAIN_WORD -> Optional.of(new Explanations(asker, reply).word(meaning));
      case EXPLAIN_STAGE -> Optional.of(new Explanations(asker, reply).stages(meaning));
      case EXPLAIN_QUESTION, EXAMPLE ->
          Optional.of(new QuestionReply(asker, reply).answer(meaning));
      case WHY_THIS_STAGE -> Optional.of(new Reasons(asker, reply).stage());
      case MY_NEXT_STEP -> Optional.of(new Reasons(asker, reply).step());
      case WHY_THIS_PROMPT -> Optional.of(new Reasons(asker, reply).prompt());
      case WHY_HIDDEN -> Optional.of(new Reasons(asker, reply).hidden());
      case BOUNDARY -> Optional.of(new Boundaries(asker, reply).refusal(meaning));
      case OUT_OF_SCOPE -> Optional.of(new Boundaries(asker, reply).outOfScope());
      case DISTRESS -> Optional.of(new Boundaries(asker, reply).distress(meaning));
      case HELLO -> Optional.of(new Welcome(asker, reply).hello());
      case CLARIFY -> Optional.of(new Offers(asker, reply).didYouMean(meaning.parts()));
      // These are done and not answered with text.
      case HELP,
          CHOOSE,
          SEVERAL,
          CHECKIN_START,
          CHECKIN_FORM,
          CHECKIN_RESUME,
          CHECKIN_STOP,
          CHECKIN_RESTART,
          ANSWER_LEVEL,
          ANSWER_POINT,
          APPROX_NUMBER,
          BETWEEN,
          STAGE_BY_NAME,
          ORDINAL,
          DESCRIBED_LEVEL,
          CORRECTION,
          NOT_SURE,
          SKIP,
          BACK,
          KEEP,
          FINISH,
          EDIT_ANSWER,
          NOTE_TEXT,
          NOTE_ADD,
          NOTE_REMOVE,
          NOTE_LIST,
          SKIP_NOTE,
          MY_RESULT,
          MY_CHANGES,
          HISTORY,
          STEP_MAKE,
          STEP_LIST,
          STEP_DONE,
          STEP_LATER,
          STEP_DROP,
          GROWTH_PLAN,
          MY_DATA,
          DASHBOARD,
          ADMIN_PAGE,
          FORGET_ME,
          UNLINK,
          PROMPTS_START,
          PROMPTS_SHOW,
          PROMPTS_TIME,
          PROMPTS_DAYS,
          PROMPTS_PAUSE,
          PROMPTS_RESUME,
          PROMPTS_STOP,
          TIMEZONE,
          PROMPTS_LIMIT,
          PROMPTS_SUMMER,
          SCHOOL,
          PROMPTS_BOTH,
          PROMPT_NOW,
          OTHER_PROMPT,
          PROMPT_FEEDBACK,
          SNOOZE,
          PRACTICE_DID,
          PRACTICE_CHANGED,
          PRACTICE_NOT,
          PRACTICE_NOTE,
          SHARE_WITH_STAFF,
          PRACTICE_LOG,
          LOG_EXPORT,
          TEAM_SUMMARY,
          TEAM_CHANGES,
          TEAM_DIFFERENCES,
          TEAM_UNFINISHED,
          TEAM_REMIND,
          TEAM_SETUP,
          TEAM_INVITE,
          TEAM_RENAME,
          TEAM_MEMBERS,
          TEAM_LOG,
          TEAM_VIEWS,
          TEAM_ROLE,
          TEAM_CLOSE,
          TEAM_LEAVE,
          TEAM_POST,
          TEAM_MONDAY,
          STAFF_ASK,
          STAFF_CLOSE,
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
          Optional.empty();
    };
  }

  /** Asks which of one to three requests is meant; more are left out. */
  public Message didYouMean(TurnContext visit, List<Meaning> candidates) {
    Asker asker = new Asker(visit, ports);
    return new Offers(asker, new ReplyBuilder(asker, button)).didYouMean(candidates);
  }

  /** What can be done here when nothing was understood; never a dead end. */
  public Message notUnderstood(TurnContext visit) {
    Asker asker = new Asker(visit, ports);
    return new Offers(asker, new ReplyBuilder(asker, button)).whatFits();
  }
}
