package org.leadlearner.assistant.reply;

import org.leadlearner.understand.Intent;

/** The sentence that says what a request does. A new intent does not compile until it has one. */
final class HowToPhrases {

  private HowToPhrases() {}

  static String key(Intent about) {
    return switch (about) {
      case CHECKIN_START, CHECKIN_FORM -> "reply.howto.start";
      case CHECKIN_RESUME -> "reply.howto.resume";
      case CHECKIN_RESTART -> "reply.howto.restart";
      case CHECKIN_STOP, PROMPTS_STOP -> "reply.howto.stop";
      case FINISH -> "reply.howto.finish";
      case SKIP, SKIP_NOTE, NOT_SURE -> "reply.howto.skip";
      case EDIT_ANSWER, BACK, KEEP, CORRECTION -> "reply.howto.edit";
      case NOTE_ADD, NOTE_TEXT, NOTE_REMOVE, NOTE_LIST -> "reply.howto.note";
      case MY_DATA -> "reply.howto.data";
      case DASHBOARD, ADMIN_PAGE, HISTORY -> "reply.howto.dashboard";
      case FORGET_ME -> "reply.howto.forget";
      case UNLINK -> "reply.howto.unlink";
      case PROMPTS_START, PROMPTS_SHOW, PROMPTS_RESUME -> "reply.howto.prompts";
      case PROMPTS_TIME, PROMPTS_DAYS, TIMEZONE -> "reply.howto.time";
      case PROMPTS_PAUSE, CHANNEL_PAUSE -> "reply.howto.pause";
      case PROMPT_NOW, OTHER_PROMPT -> "reply.howto.now";
      case SNOOZE -> "reply.howto.later";
      case PRACTICE_DID, PRACTICE_CHANGED, PRACTICE_NOT, PRACTICE_NOTE -> "reply.howto.practice";
      case SHARE_WITH_STAFF -> "reply.howto.share";
      case PRACTICE_LOG, LOG_EXPORT -> "reply.howto.log";
      case TEAM_SUMMARY, TEAM_CHANGES, TEAM_DIFFERENCES -> "reply.howto.team";
      case TEAM_SETUP -> "reply.howto.setup";
      case TEAM_INVITE -> "reply.howto.join";
      case TEAM_REMIND, TEAM_UNFINISHED -> "reply.howto.remind";
      case TEAM_CLOSE -> "reply.howto.close";
      case TEAM_LEAVE -> "reply.howto.leave";
      case TEAM_POST -> "reply.howto.post";
      case TEAM_MONDAY -> "reply.howto.monday";
      case STAFF_ASK, STAFF_CLOSE, STAFF_SEE -> "reply.howto.staff";
      case MEETING_START, MEETING_RECORD, MEETING_PROJECTOR, TEAM_NEXT_STEP ->
          "reply.howto.meeting";
      case CHANNEL_SETUP, CHANNEL_STOP, CHANNEL_TIME, CHANNEL_DAYS -> "reply.howto.channel";
      case SNOW_DAY -> "reply.howto.snow";
      case CALENDAR_SHOW, CALENDAR_ADD, CALENDAR_REMOVE, SCHOOL -> "reply.howto.calendar";
      // Their buttons say what they do.
      case HELLO,
          HELP,
          WHAT_ARE_YOU,
          ARE_YOU_AI,
          WHO_SEES,
          THANKS,
          OK,
          YES,
          NO,
          CANCEL,
          UNDO,
          REPEAT,
          COMPLAINT,
          LANGUAGE,
          CHOOSE,
          CLARIFY,
          NEGATED,
          HOW_TO,
          OUT_OF_SCOPE,
          DISTRESS,
          BOUNDARY,
          SEVERAL,
          HOW_LONG,
          ANSWER_LEVEL,
          ANSWER_POINT,
          APPROX_NUMBER,
          BETWEEN,
          STAGE_BY_NAME,
          ORDINAL,
          DESCRIBED_LEVEL,
          EXPLAIN_QUESTION,
          EXPLAIN_STAGE,
          EXPLAIN_WORD,
          EXAMPLE,
          MY_RESULT,
          WHY_THIS_STAGE,
          MY_CHANGES,
          MY_NEXT_STEP,
          STEP_MAKE,
          STEP_LIST,
          STEP_DONE,
          STEP_LATER,
          STEP_DROP,
          GROWTH_PLAN,
          PROMPTS_LIMIT,
          PROMPTS_SUMMER,
          PROMPTS_BOTH,
          WHY_THIS_PROMPT,
          PROMPT_FEEDBACK,
          WHY_HIDDEN,
          TEAM_RENAME,
          TEAM_MEMBERS,
          TEAM_LOG,
          TEAM_VIEWS,
          TEAM_ROLE,
          MEETING_NEXT,
          MEETING_STOP,
          MEETING_SEE,
          CHANNEL_SHOW,
          CHANNEL_RESUME,
          CHANNEL_PREVIEW,
          CHANNEL_LEAD,
          CHANNEL_LEADS_FIRST,
          CHANNEL_LIMIT,
          CHANNEL_SUMMER,
          CHANNEL_SCHOOL ->
          "reply.howto.other";
    };
  }
}
