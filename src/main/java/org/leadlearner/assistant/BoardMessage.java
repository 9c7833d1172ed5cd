package org.leadlearner.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leadlearner.chat.Line;
import org.leadlearner.chat.Message;
import org.leadlearner.chat.Part;
import org.leadlearner.progress.TeamResult;
import org.leadlearner.progress.TeamStrand;
import org.leadlearner.rubric.Rubric;

/** The summary of a round with a row for each strand, for people who sit at one table. */
final class BoardMessage {

  private final Words words;
  private final Rubric rubric;
  private final TeamResult result;

  BoardMessage(Words words, Rubric rubric, TeamResult result) {
    this.words = words;
    this.rubric = rubric;
    this.result = result;
  }

  /** The rows stand below the first sentences of the summary. */
  Message with(Message summary) {
    List<Part> parts = new ArrayList<>(summary.parts());
    if (!result.strands().isEmpty()) {
      int below = (int) parts.stream().takeWhile(part -> !(part instanceof Part.Text)).count() + 1;
      parts.add(Math.min(below, parts.size()), table());
    }
    return new Message(parts);
  }

  private Part.Table table() {
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
      return cells(
          name,
          words.text(StageWords.nameKey(counted.stage())),
          words.text(TeamStrandLines.spreadKey(counted.spread())),
          String.valueOf(counted.answered()));
    } else if (strand instanceof TeamStrand.Middle middle) {
      return cells(
          name,
          words.text(StageWords.nameKey(middle.stage())),
          words.text(TeamStrandLines.spreadKey(middle.spread())),
          String.valueOf(middle.answered()));
    }
    String none = words.text("history.value.none");
    return cells(name, words.text("team.picture.few"), none, none);
  }

  private static List<Line> cells(String... texts) {
    return Stream.of(texts).map(Line::plain).toList();
  }
}
