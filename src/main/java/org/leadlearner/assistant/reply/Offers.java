package org.leadlearner.assistant.reply;

import java.util.List;
import org.leadlearner.chat.message.Message;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;

/** Offers what could be meant, or done next. */
record Offers(Asker asker, ReplyBuilder reply) {

  /** What an answer can mean that nothing asks for. */
  private static final List<Meaning> LATE =
      List.of(Meaning.of(Intent.EDIT_ANSWER), Meaning.of(Intent.CHECKIN_START));

  Message didYouMean(List<Meaning> candidates) {
    if (candidates.isEmpty()) {
      return whatFits();
    }
    if (candidates.equals(LATE)) {
      return tooLate();
    }
    reply.say(candidates.size() == 1 ? "reply.unsure.one" : "reply.unsure.some");
    candidates.stream().limit(ReplyBuilder.MOST_BUTTONS).forEach(reply::offer);
    return reply.keepPlace().build();
  }

  /** "B 5" where no question of a check-in is open. */
  private Message tooLate() {
    reply.say("reply.late").offerCheckIn();
    return asker.latest().isPresent() ? reply.offer(Intent.EDIT_ANSWER).build() : reply.build();
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
