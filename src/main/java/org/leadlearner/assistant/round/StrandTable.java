package org.leadlearner.assistant.round;

import java.util.List;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Rubric;

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
    String none = words.text("history.value.none");
    return strand
        .shown()
        .map(
            shown ->
                cells(
                    name,
                    new SpanWords(words).stages(shown.middle()),
                    StrandLines.spread(words, shown)
                        .orElseGet(() -> words.text("board.spread.hidden")),
                    String.valueOf(shown.answered())))
        .orElseGet(() -> cells(name, words.text("team.picture.few"), none, none));
  }

  private static List<Line> cells(String... texts) {
    return Stream.of(texts).map(Line::plain).toList();
  }
}
