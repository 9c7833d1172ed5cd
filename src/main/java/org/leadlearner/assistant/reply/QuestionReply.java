package org.leadlearner.assistant.reply;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.explain.ExplainMessage;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.chat.message.Message;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.Question;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** Explains a question, and what an answer to it would look like; the question stays open. */
record QuestionReply(Asker asker, ReplyBuilder reply) {

  Message answer(Meaning meaning) {
    ExplainMessage explain = new ExplainMessage(asker.words(), asker.rubric());
    Optional<Strand> named = asker.named(meaning);
    Optional<Strand> strand = named.or(this::atHand);
    Optional<Stage> level = level(meaning);
    Optional<CheckIn> open = asker.answering();
    if (strand.isPresent() && level.isPresent()) {
      explain.stage(reply.message(), strand.get(), level.get());
    } else if (meaning.intent() == Intent.EXAMPLE && strand.isPresent()) {
      explain.examples(reply.message(), strand.get());
    } else if (named.isPresent()) {
      explain.strand(reply.message(), named.get());
    } else if (open.isPresent()) {
      asker.ports().checkInHandler().explain(asker.visit(), open.get(), reply.message());
    } else {
      return reply.say("reply.asked.nothing").offerCheckIn().build();
    }
    return reply.offerCheckIn().build();
  }

  private Optional<Strand> atHand() {
    return asker.question().flatMap(QuestionReply::strand);
  }

  private static Optional<Strand> strand(Question question) {
    if (question instanceof Question.WhichStage which) {
      return Optional.of(which.strand());
    } else if (question instanceof Question.WhichPoint which) {
      return Optional.of(which.strand());
    }
    return question instanceof Question.WhoMightKnow who
        ? Optional.of(who.strand())
        : Optional.empty();
  }

  /** The stage whose letter was named. */
  private Optional<Stage> level(Meaning meaning) {
    Optional<String> letter = meaning.slot(Slot.LEVEL);
    return List.of(Stage.values()).stream()
        .filter(
            stage -> letter.equals(Optional.of(asker.words().text(StagePhrases.letterKey(stage)))))
        .findFirst();
  }
}
