package org.leadlearner.assistant.reply;

import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** What it does not tell or do, for anyone of any rank, and whom to turn to instead. */
record Boundaries(Asker asker, ReplyBuilder reply) {

  Message answer(Meaning meaning) {
    return switch (meaning.intent()) {
      case DISTRESS -> distress(meaning.slot(Slot.KIND).orElse(""));
      case OUT_OF_SCOPE -> beyond();
      default -> boundary(meaning.slot(Slot.ABOUT).orElse("others"));
    };
  }

  private Message boundary(String about) {
    String no =
        switch (about) {
          case "completion" -> "reply.boundary.done";
          case "ranking" -> "reply.boundary.rank";
          case "average" -> "reply.boundary.average";
          default -> "reply.boundary.person";
        };
    reply
        .say(no)
        .say("reply.boundary.why")
        .say("reply.boundary.can", "least", asker.least())
        .keepPlace();
    if (!asker.teams().isEmpty()) {
      reply.offer(Intent.TEAM_SUMMARY);
    }
    if (asker.leadsATeam()) {
      reply.offer(Intent.TEAM_REMIND);
    }
    return reply.offer(Intent.WHO_SEES).build();
  }

  private Message beyond() {
    reply.say("reply.beyond").offerCheckIn();
    if (!asker.teams().isEmpty()) {
      reply.offer(Intent.TEAM_SUMMARY);
    }
    return reply.offer(Intent.HELP).build();
  }

  /** Short and kind. It names people, and leads nowhere else but out of the way. */
  private Message distress(String kind) {
    Line contacts =
        asker
            .district()
            .contacts()
            .map(Line::plain)
            .orElseGet(() -> asker.words().line("reply.distress.contacts"));
    reply.say("reply.distress.sorry").say("reply.distress.bot").say(contacts);
    if (kind.equals("child")) {
      reply.say("reply.distress.child");
    }
    reply.say("reply.distress.rest").keepPlace();
    return asker.hasPrompts() ? reply.offer(Intent.PROMPTS_PAUSE).build() : reply.build();
  }
}
