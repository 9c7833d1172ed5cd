package org.leadlearner.assistant.phrase;

import org.leadlearner.progress.Result;
import org.leadlearner.progress.Score;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.rubric.Stage;

/** Short texts for one stage, or a range of stages. */
public record SpanWords(Phrases words) {

  public String name(Stage stage) {
    return words.text(StagePhrases.nameKey(stage));
  }

  /** "Envisioning", or "Envisioning to Planning". */
  public String stages(StageSpan span) {
    return span.isOne()
        ? name(span.lowest())
        : words.text("span.to", "first", name(span.lowest()), "last", name(span.highest()));
  }

  /** For median answers: "Envisioning", or "between Envisioning and Planning". */
  public String middle(StageSpan span) {
    return span.isOne()
        ? name(span.lowest())
        : words.text("span.between", "first", name(span.lowest()), "last", name(span.highest()));
  }

  /** "Envisioning (5)", "Investigating (1 to 3)", "Envisioning to Planning" or "not begun (0)". */
  public String scored(Result result) {
    Score score = result.score().orElseThrow();
    if (result.isNotBegun()) {
      return words.text("span.not.begun");
    } else if (!score.stages().isOne()) {
      return stages(score.stages());
    }
    return words.text(
        "span.scored", "stage", name(score.stages().lowest()), "points", points(score));
  }

  /**
   * The same with its points also where there are two stages: "Envisioning to Planning (5 to 6)".
   */
  public String ranged(Result result) {
    Score score = result.score().orElseThrow();
    return score.stages().isOne()
        ? scored(result)
        : words.text("span.scored", "stage", stages(score.stages()), "points", points(score));
  }

  /** For one strand: "Envisioning", or "not begun". */
  public String begun(int points) {
    return points == 0 ? words.text("span.not.begun.stage") : name(Stage.of(points));
  }

  /** "5", or "1 to 3". */
  public String points(Score score) {
    return score.isOne()
        ? String.valueOf(score.lowest())
        : words.text("span.to", "first", score.lowest(), "last", score.highest());
  }

  /** "5 · Envisioning", for a table cell. */
  public String cell(Result result) {
    Score score = result.score().orElseThrow();
    if (result.isNotBegun()) {
      return words.text("span.not.begun");
    }
    return score.stages().isOne()
        ? words.text("answer.scored", "points", points(score), "stage", stages(score.stages()))
        : stages(score.stages());
  }

  /** "5.8", from tenths of a point. */
  public static String average(int tenths) {
    return tenths / 10 + "." + tenths % 10;
  }
}
