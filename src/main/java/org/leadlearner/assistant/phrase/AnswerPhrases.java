package org.leadlearner.assistant.phrase;

import java.util.Optional;
import org.leadlearner.chat.message.Line;
import org.leadlearner.checkin.Answer;
import org.leadlearner.rubric.Strand;

/** Texts for answers. */
public final class AnswerPhrases {

  private AnswerPhrases() {}

  /** A short value for a list, such as "5 · Envisioning". */
  public static String value(Phrases words, Optional<Answer> answer) {
    if (answer.isEmpty()) {
      return words.text("answer.none");
    } else if (answer.get() instanceof Answer.Scored scored) {
      return words.text(
          "answer.scored",
          "points",
          scored.points(),
          "stage",
          words.text(StagePhrases.nameKey(scored.stage())));
    }
    return words.text(answer.get() instanceof Answer.NotSure ? "answer.unsure" : "answer.skipped");
  }

  /** The earlier answer in full, for a question that is asked again. */
  public static Line said(Phrases words, Strand strand, Answer answer) {
    if (answer instanceof Answer.Scored scored) {
      return words.line(
          "question.said", "points", scored.points(), "anchor", strand.anchor(scored.points()));
    }
    return words.line(
        answer instanceof Answer.NotSure ? "question.said.unsure" : "question.said.skipped");
  }

  /**
   * Confirms an answer, new or changed; with points it includes their sentence, which may not have
   * been on screen (domain.md, section 2.3).
   */
  public static Line saved(Phrases words, Strand strand, Answer answer, boolean isChange) {
    if (answer instanceof Answer.Scored scored) {
      return words.line(
          isChange ? "saved.changed" : "saved.scored",
          "points",
          scored.points(),
          "sentence",
          strand.anchor(scored.points()));
    }
    return words.line("saved.skipped");
  }
}
