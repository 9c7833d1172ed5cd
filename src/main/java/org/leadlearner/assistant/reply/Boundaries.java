package org.leadlearner.assistant.reply;

import java.util.Optional;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** What the assistant does not show or do for anyone, and whom to turn to instead. */
record Boundaries(Asker asker, ReplyBuilder reply) {

  /** Says why what was asked for is not shown, and what can be shown. */
  Message refusal(Meaning meaning) {
    Boundary boundary = Boundary.named(meaning.slot(Slot.ABOUT).orElse(""));
    reply
        .say(boundary.key())
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

  /** The reply to anything unrelated to this work. */
  Message outOfScope() {
    reply.say("reply.beyond").offerCheckIn();
    if (!asker.teams().isEmpty()) {
      reply.offer(Intent.TEAM_SUMMARY);
    }
    return reply.offer(Intent.HELP).build();
  }

  /** Short and kind: it names people to turn to, and offers nothing but a pause of prompts. */
  Message distress(Meaning meaning) {
    Line contacts =
        asker
            .district()
            .contacts()
            .map(Line::plain)
            .orElseGet(() -> asker.words().line("reply.distress.contacts"));
    reply.say("reply.distress.sorry").say("reply.distress.bot").say(contacts);
    if (meaning.slot(Slot.KIND).equals(Optional.of("child"))) {
      reply.say("reply.distress.child");
    }
    reply.say("reply.distress.rest").keepPlace();
    return asker.hasPrompts() ? reply.offer(Intent.PROMPTS_PAUSE).build() : reply.build();
  }
}
