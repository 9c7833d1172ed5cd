package org.leadlearner.assistant.reply;

import org.leadlearner.understand.Intent;

/** Which sentence tells what a request does. */
final class HowToPhrases {

  private HowToPhrases() {}

  /**
   * @param about the key of a request, or one of the short names that phrases use
   */
  static String key(String about) {
    return switch (about) {
      case "stop" -> "reply.howto.stop";
      case "pause" -> "reply.howto.pause";
      case "resume" -> "reply.howto.resume";
      case "team-join" -> "reply.howto.join";
      case "note" -> "reply.howto.note";
      case "until" -> "reply.howto.until";
      default -> Intent.of(about).map(HowToPhrases::key).orElse("reply.howto.other");
    };
  }

  private static String key(Intent about) {
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
      case DASHBOARD, HISTORY -> "reply.howto.dashboard";
      case FORGET_ME -> "reply.howto.forget";
      case UNLINK -> "reply.howto.unlink";
      default -> aboutPrompts(about);
    };
  }

  private static String aboutPrompts(Intent about) {
    return switch (about) {
      case PROMPTS_START, PROMPTS_SHOW, PROMPTS_RESUME -> "reply.howto.prompts";
      case PROMPTS_TIME, PROMPTS_DAYS, TIMEZONE -> "reply.howto.time";
      case PROMPTS_PAUSE, CHANNEL_PAUSE -> "reply.howto.pause";
      case PROMPT_NOW, OTHER_PROMPT -> "reply.howto.now";
      case SNOOZE -> "reply.howto.later";
      case PRACTICE_DID, PRACTICE_CHANGED, PRACTICE_NOT, PRACTICE_NOTE -> "reply.howto.practice";
      case SHARE_WITH_STAFF -> "reply.howto.share";
      case PRACTICE_LOG, LOG_EXPORT -> "reply.howto.log";
      default -> aboutTeams(about);
    };
  }

  private static String aboutTeams(Intent about) {
    return switch (about) {
      case TEAM_SUMMARY, TEAM_CHANGES, TEAM_DIFFERENCES -> "reply.howto.team";
      case TEAM_SETUP -> "reply.howto.setup";
      case TEAM_INVITE -> "reply.howto.join";
      case TEAM_REMIND, TEAM_UNFINISHED -> "reply.howto.remind";
      case TEAM_CLOSE -> "reply.howto.close";
      case TEAM_LEAVE -> "reply.howto.leave";
      case TEAM_POST -> "reply.howto.post";
      case TEAM_MONDAY -> "reply.howto.monday";
      case MEETING_START, MEETING_RECORD, TEAM_NEXT_STEP -> "reply.howto.meeting";
      case CHANNEL_SETUP, CHANNEL_STOP, CHANNEL_TIME, CHANNEL_DAYS -> "reply.howto.channel";
      case SNOW_DAY -> "reply.howto.snow";
      case CALENDAR_SHOW, CALENDAR_ADD, CALENDAR_REMOVE, SCHOOL -> "reply.howto.calendar";
      default -> "reply.howto.other";
    };
  }
}
