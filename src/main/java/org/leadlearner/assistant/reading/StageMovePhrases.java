package org.leadlearner.assistant.reading;

import java.util.List;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.StageMove;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/** The texts about a stage move. */
public final class StageMovePhrases {

  private StageMovePhrases() {}

  /**
   * The text at the time of the move.
   *
   * @param reading the reading that it came with
   */
  public static Line line(Phrases words, Rubric rubric, StageMove move, Reading reading) {
    String key =
        switch (move.cause()) {
          case BASELINE -> baselineKey(move, reading);
          case NEW_JOB -> "move.newjob";
          case TWO_READINGS -> "move.up.readings";
          case NEW_NOTE -> "move.up.note";
          case TWO_LOWER_READINGS -> "move.down";
          case AMENDED -> "move.amended";
        };
    return words.line(
        key,
        "stage",
        words.text(StagePhrases.nameKey(move.to())),
        "strands",
        words.list(needed(rubric)));
  }

  private static String baselineKey(StageMove move, Reading reading) {
    if (reading.stage().isEmpty()) {
      return "move.baseline.range";
    }
    return move.to() == Stage.PLANNING ? "move.baseline.top" : "move.baseline";
  }

  /** The strands for which Staging needs a note. */
  private static List<String> needed(Rubric rubric) {
    return rubric.strands().stream().filter(Strand::neededForStaging).map(Strand::name).toList();
  }

  /**
   * The text in the history.
   *
   * @param isFirst whether this is the first baseline of all, on any version
   */
  public static Line listed(TurnContext visit, StageMove move, boolean isFirst) {
    Phrases words = visit.words();
    String key =
        switch (move.cause()) {
          case BASELINE -> isFirst ? "history.move.baseline" : "history.move.version";
          case NEW_JOB -> "history.move.newjob";
          case TWO_READINGS -> "history.move.readings";
          case NEW_NOTE -> "history.move.note";
          case TWO_LOWER_READINGS -> "history.move.lower";
          case AMENDED -> "history.move.amended";
        };
    return words.line(
        key,
        "date",
        visit.day(move.at()),
        "from",
        words.text(StagePhrases.nameKey(move.from().orElse(move.to()))),
        "stage",
        words.text(StagePhrases.nameKey(move.to())),
        "version",
        move.edition().version());
  }
}
