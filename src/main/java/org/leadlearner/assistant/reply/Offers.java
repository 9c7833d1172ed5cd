package org.leadlearner.assistant.reply;

import java.util.List;
import org.leadlearner.chat.message.Message;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;

/** Offers what could be meant, or done next. */
record Offers(Asker asker, ReplyBuilder reply) {

  Message didYouMean(List<Meaning> candidates) {
    if (candidates.isEmpty()) {
      return whatFits();
    }
    reply.say(candidates.size() == 1 ? "reply.unsure.one" : "reply.unsure.some");
    candidates.stream().limit(ReplyBuilder.MOST_BUTTONS).forEach(reply::offer);
    return reply.keepPlace().build();
  }

  Message whatFits() {
    if (asker.answering().isPresent()) {
      return reply
          .say("reply.unknown.open")
          .keepPlace()
          .offer(Intent.EXPLAIN_QUESTION, Intent.HELP)
          .build();
    }
    reply.say("reply.unknown").offerCheckIn();
    if (!asker.teams().isEmpty()) {
      reply.offer(Intent.TEAM_SUMMARY);
    } else if (asker.hasPrompts()) {
      reply.offer(Intent.PROMPT_NOW);
    }
    return reply.offer(Intent.HELP).build();
  }
}
