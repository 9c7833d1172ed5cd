package org.leadlearner.assistant.reply;

import java.util.Optional;
import org.leadlearner.chat.message.Message;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** What the bot is, who sees what, how long it takes and which languages it speaks. */
record AboutItself(Asker asker, ReplyBuilder reply) {

  Message what() {
    return reply
        .say("reply.what.bot", "district", asker.district().nameIn(asker.words()))
        .say("reply.what.does", "count", asker.rubric().strands().size())
        .say("reply.who.sees", "least", asker.least())
        .say("reply.what.choice")
        .offerCheckIn()
        .offer(Intent.WHO_SEES, Intent.HELP)
        .build();
  }

  Message ai() {
    return reply
        .say("reply.ai.bot")
        .say("reply.ai.reads")
        .keepPlace()
        .offer(Intent.WHAT_ARE_YOU, Intent.WHO_SEES)
        .build();
  }

  Message whoSees(Meaning meaning) {
    String about = meaning.slot(Slot.ABOUT).orElse("");
    reply.say("reply.who.answers");
    if (about.equals("anonymity")) {
      reply.say("reply.who.named");
    }
    if (meaning.slot(Slot.PERSON).isPresent()) {
      reply.say("reply.who.everyone");
    }
    return reply
        .say("reply.who.team", "least", asker.least())
        .say("reply.who.evaluation")
        .say("reply.who.records", "district", asker.district().nameIn(asker.words()))
        .keepPlace()
        .offer(Intent.MY_DATA, Intent.HELP)
        .build();
  }

  Message howLong(Meaning meaning) {
    Rubric rubric = asker.rubric();
    int count = rubric.strands().size();
    Optional<Integer> left =
        asker.answering().or(asker::open).map(open -> count - open.answers().size());
    boolean asksWhatIsLeft = meaning.slot(Slot.ABOUT).equals(Optional.of("left"));
    if (left.isPresent() && (asksWhatIsLeft || asker.answering().isPresent())) {
      int minutes = (left.get() * rubric.minutes() + count - 1) / count;
      return reply
          .say("reply.long.left", "count", left.get(), "minutes", Math.max(1, minutes))
          .offerCheckIn()
          .build();
    }
    return reply
        .say("reply.long", "minutes", rubric.minutes(), "count", count)
        .say("reply.long.often")
        .offerCheckIn()
        .build();
  }

  Message language() {
    return reply.say("reply.language").keepPlace().offer(Intent.HELP).build();
  }
}
