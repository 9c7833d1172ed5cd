package org.leadlearner.assistant.round;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Rubric;

/**
 * A row for each strand: the answers as the median stage, how close they are and how many there
 * are, and how many people have a note.
 */
public record StrandTable(Phrases words, Rubric rubric) {

  private static final List<String> COLUMNS =
      List.of("board.strand", "board.stage", "board.spread", "board.answers");

  public Part.Table of(TeamResult result) {
    return table(COLUMNS, result.strands().stream().map(this::row).toList());
  }

  /** The same with answers and notes side by side, for a page with enough room. */
  public Part.Table withShown(TeamResult result) {
    List<String> columns =
        Stream.concat(COLUMNS.stream(), Stream.of("board.shown"))
            .map(key -> key.equals("board.stage") ? "board.said" : key)
            .toList();
    return table(
        columns,
        result.strands().stream()
            .map(strand -> Stream.concat(row(strand).stream(), Stream.of(shown(result, strand))))
            .map(Stream::toList)
            .toList());
  }

  private Part.Table table(List<String> columns, List<List<Line>> rows) {
    return new Part.Table(
        words.text("board.table"), columns.stream().map(words::text).toList(), rows);
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
                    new SpanWords(words).middle(shown.middle()),
                    StrandLines.inAWord(words, shown)
                        .orElseGet(() -> words.text("board.spread.hidden")),
                    String.valueOf(shown.answered())))
        .orElseGet(() -> cells(name, words.text("team.picture.few"), none, none));
  }

  /** How many have a note, if that reveals nobody; a single person's note is never counted here. */
  private Line shown(TeamResult result, TeamStrand strand) {
    return Optional.ofNullable(result.noted().get(strand.key()))
        .map(
            count -> words.line("board.shown.count", "count", count, "finished", result.finished()))
        .orElseGet(() -> words.line("board.shown.few"));
  }

  private static List<Line> cells(String... texts) {
    return Stream.of(texts).map(Line::plain).toList();
  }
}
