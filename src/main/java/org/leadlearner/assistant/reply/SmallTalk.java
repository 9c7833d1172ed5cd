package org.leadlearner.assistant.reply;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.AnswerPhrases;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.rubric.Strand;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** Replies to thanks, never mind, say that again, and complaints. Nothing is started. */
record SmallTalk(Asker asker, ReplyBuilder reply) {

  /** What is to be said again where it is all answers, and not the question. */
  private static final String ANSWERS = "answers";

  /** A single line. */
  Message in(String key) {
    return reply.say(key).keepPlace().build();
  }

  Message nothingToUndo() {
    return reply.say("reply.undo.nothing").keepPlace().offer(Intent.HELP).build();
  }

  /** A yes or no without an open question. */
  Message nothingAsked() {
    return reply.say("reply.asked.nothing").offerCheckIn().offer(Intent.HELP).build();
  }

  Message complaint() {
    if (asker.answering().isPresent()) {
      return reply
          .say("reply.complaint.open")
          .keepPlace()
          .offer(Intent.CHECKIN_STOP, Intent.EXPLAIN_QUESTION)
          .build();
    }
    reply.say("reply.complaint");
    return asker.hasPrompts()
        ? reply.offer(Intent.PROMPTS_TIME, Intent.PROMPTS_PAUSE, Intent.PROMPTS_STOP).build()
        : reply.offer(Intent.EDIT_ANSWER, Intent.WHY_THIS_STAGE, Intent.HELP).build();
  }

  /** The whole question again, or the answer for a strand. */
  Message repeat(Meaning meaning) {
    Optional<Strand> strand = asker.named(meaning);
    Optional<CheckIn> open = asker.answering().or(asker::open);
    if (meaning.slot(Slot.ABOUT).equals(Optional.of(ANSWERS)) && open.isPresent()) {
      return asker.ports().checkInHandler().askWhichAnswer(asker.visit(), open.get());
    } else if (strand.isPresent()) {
      return yours(strand.get());
    }
    return asker
        .answering()
        .map(one -> asker.ports().checkInHandler().ask(asker.visit(), one, List.of()))
        .orElseGet(this::nothingAsked);
  }

  private Message yours(Strand strand) {
    Phrases words = asker.words();
    long person = asker.visit().person().id();
    Optional<CheckIn> last =
        asker
            .answering()
            .or(asker::open)
            .or(
                () ->
                    asker.ports().checkIns().lastFinished(person, asker.rubric().edition().key()));
    Line said =
        last.flatMap(checkIn -> checkIn.answer(strand.key()))
            .map(answer -> AnswerPhrases.said(words, strand, answer))
            .orElseGet(() -> words.line("reply.answered.none"));
    return reply
        .say("reply.strand", "number", asker.rubric().number(strand.key()), "name", strand.name())
        .say(said)
        .keepPlace()
        .offer(
            Meaning.of(
                Intent.EDIT_ANSWER,
                Slot.STRAND,
                String.valueOf(asker.rubric().number(strand.key()))))
        .build();
  }
}
