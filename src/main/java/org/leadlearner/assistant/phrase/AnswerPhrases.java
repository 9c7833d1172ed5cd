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
    return answer.map(some -> value(words, some)).orElseGet(() -> words.text("answer.none"));
  }

  private static String value(Phrases words, Answer answer) {
    return answer.match(
        scored ->
            words.text(
                "answer.scored",
                "points",
                scored.points(),
                "stage",
                words.text(StagePhrases.nameKey(scored.stage()))),
        notSure -> words.text("answer.unsure"),
        skipped -> words.text("answer.skipped"));
  }

  /** The earlier answer in full, for a question that is asked again. */
  public static Line said(Phrases words, Strand strand, Answer answer) {
    return answer.match(
        scored ->
            words.line(
                "question.said",
                "points",
                scored.points(),
                "anchor",
                strand.anchor(scored.points())),
        notSure -> words.line("question.said.unsure"),
        skipped -> words.line("question.said.skipped"));
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
