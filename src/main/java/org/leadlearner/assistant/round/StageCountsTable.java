package org.leadlearner.assistant.round;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.StageRow;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.round.StageShare;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/** How many of a team are at each stage, strand by strand, as far as it may be counted. */
public final class StageCountsTable {

  private final Phrases words;
  private final Rubric rubric;

  public StageCountsTable(Phrases words, Rubric rubric) {
    this.words = words;
    this.rubric = rubric;
  }

  /** Empty when no strand may be counted. */
  public Optional<Part> of(TeamResult result) {
    if (result.strands().stream().noneMatch(TeamStrand.Counted.class::isInstance)) {
      return Optional.empty();
    }
    List<String> stages = Stream.of(Stage.values()).map(this::name).toList();
    List<StageRow> rows = result.strands().stream().map(this::row).toList();
    String inWords =
        rows.stream().map(row -> sentence(row, stages)).collect(Collectors.joining("\n"));
    return Optional.of(
        new Part.StageCounts(
            words.text("team.picture.title"),
            new Part.Legend(
                words.text("team.picture.rows"),
                words.text("team.picture.notes"),
                words.text("team.picture.middle")),
            stages,
            rows,
            inWords));
  }

  private StageRow row(TeamStrand strand) {
    String name = rubric.strand(strand.key()).name();
    if (strand instanceof TeamStrand.Counted counted) {
      return new StageRow(
          name,
          counted.shares().stream().map(share -> cell(share, counted.middle())).toList(),
          note(counted.answered(), counted.middle()));
    } else if (strand instanceof TeamStrand.Middle middle) {
      return new StageRow(name, List.of(), note(middle.answered(), middle.middle()));
    }
    return new StageRow(name, List.of(), words.text("team.picture.few"));
  }

  private static StageRow.Cell cell(StageShare share, StageSpan middle) {
    return new StageRow.Cell(
        share.lowest().ordinal(),
        share.highest().ordinal(),
        share.people(),
        holds(share, middle.lowest()) || holds(share, middle.highest()));
  }

  private static boolean holds(StageShare share, Stage stage) {
    return !stage.isBelow(share.lowest()) && !stage.isAbove(share.highest());
  }

  private String note(int answered, StageSpan middle) {
    return words.text(
        "team.picture.note", "count", answered, "stage", new SpanWords(words).middle(middle));
  }

  private String sentence(StageRow row, List<String> stages) {
    String counts =
        row.cells().stream()
            .filter(cell -> cell.people() > 0)
            .map(cell -> cell.people() + " " + cell.of(stages))
            .collect(Collectors.joining(", "));
    return row.name() + ": " + (counts.isEmpty() ? row.note() : counts + " (" + row.note() + ")");
  }

  private String name(Stage stage) {
    return words.text(StagePhrases.nameKey(stage));
  }
}
