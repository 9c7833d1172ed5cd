package org.leadlearner.assistant.round;

import java.util.List;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.round.Spread;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/** A row for each strand: the stage in the middle, how close the answers are, how many they are. */
public record StrandTable(Phrases words, Rubric rubric) {

  public Part.Table of(TeamResult result) {
    return new Part.Table(
        words.text("board.table"),
        Stream.of("board.strand", "board.stage", "board.spread", "board.answers")
            .map(words::text)
            .toList(),
        result.strands().stream().map(this::row).toList());
  }

  private List<Line> row(TeamStrand strand) {
    String name = rubric.strand(strand.key()).name();
    if (strand instanceof TeamStrand.Counted counted) {
      return shown(name, counted.stage(), counted.spread(), counted.answered());
    } else if (strand instanceof TeamStrand.Middle middle) {
      return shown(name, middle.stage(), middle.spread(), middle.answered());
    }
    String none = words.text("history.value.none");
    return cells(name, words.text("team.picture.few"), none, none);
  }

  private List<Line> shown(String name, Stage stage, Spread spread, int answered) {
    return cells(
        name,
        words.text(StagePhrases.nameKey(stage)),
        words.text(StrandLines.spreadKey(spread)),
        String.valueOf(answered));
  }

  private static List<Line> cells(String... texts) {
    return Stream.of(texts).map(Line::plain).toList();
  }
}
