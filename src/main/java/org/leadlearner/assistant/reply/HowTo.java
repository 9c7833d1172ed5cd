package org.leadlearner.assistant.reply;

import java.util.List;
import org.leadlearner.chat.message.Message;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** What a request does, what stays, and a button that does it; until then nothing is done. */
record HowTo(Asker asker, ReplyBuilder reply) {

  Message answer(Meaning meaning) {
    String about = meaning.slot(Slot.ABOUT).orElse("");
    if (about.equals("nearest-time")) {
      QuietHours quiet = asker.ports().prompts().quiet();
      reply.say(
          "reply.howto.nearest",
          "earliest",
          asker.words().time(quiet.earliest()),
          "latest",
          asker.words().time(quiet.latest()));
      return reply.keepPlace().build();
    }
    reply.say(HowToPhrases.key(about)).say("reply.nothing").keepPlace();
    buttons(about).forEach(intent -> reply.offer(intent));
    return reply.build();
  }

  private static List<Intent> buttons(String about) {
    return switch (about) {
      case "stop" -> List.of(Intent.PROMPTS_STOP, Intent.PROMPTS_PAUSE, Intent.CHECKIN_STOP);
      case "pause" -> List.of(Intent.PROMPTS_PAUSE);
      case "resume" -> List.of(Intent.CHECKIN_RESUME, Intent.PROMPTS_RESUME);
      case "team-join" -> List.of(Intent.TEAM_SETUP, Intent.TEAM_INVITE);
      case "note" -> List.of(Intent.NOTE_ADD);
      case "skip", "until", "nearest-time" -> List.of();
      default -> Intent.of(about).map(List::of).orElseGet(() -> List.of(Intent.HELP));
    };
  }
}
