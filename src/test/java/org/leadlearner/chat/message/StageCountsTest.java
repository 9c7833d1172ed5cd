package org.leadlearner.chat.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.message.Part.Legend;
import org.leadlearner.chat.message.Part.StageCounts;
import org.leadlearner.chat.message.StageRow.Cell;

class StageCountsTest {

  private static final Legend LEGEND = new Legend("Strand", "Answers", "the middle");

  private static StageCounts counts(Cell... cells) {
    StageRow row = new StageRow("Policy", List.of(cells), "9 answers");
    return new StageCounts("Title", LEGEND, List.of("A", "B", "C"), List.of(row), "In words.");
  }

  private static List<String> texts(Part.Table table) {
    return table.rows().get(0).stream().map(Line::text).toList();
  }

  @Test
  void asATableEachStageHasItsColumnAndTheMiddleItsMark() {
    Part.Table table =
        counts(new Cell(0, 0, 2, false), new Cell(1, 1, 7, true), new Cell(2, 2, 0, false))
            .asTable();
    assertThat(table.caption()).isEqualTo("Title");
    assertThat(table.columns()).containsExactly("Strand", "A", "B", "C", "Answers");
    assertThat(texts(table)).containsExactly("Policy", "2", "7 ◆", "0", "9 answers");
  }

  @Test
  void mergedStagesAreNamedAndCountedOnce() {
    Part.Table table = counts(new Cell(0, 0, 4, false), new Cell(1, 2, 5, true)).asTable();
    assertThat(texts(table)).containsExactly("Policy", "4", "5 (B or C) ◆", "←", "9 answers");
  }

  @Test
  void aRowThatIsNotCountedShowsItsNote() {
    assertThat(texts(counts().asTable())).containsExactly("Policy", "–", "–", "–", "9 answers");
  }

  @Test
  void cellsCoverEachStageOnce() {
    for (Cell second : List.of(new Cell(1, 1, 1, false), new Cell(1, 3, 1, false))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> counts(new Cell(0, 0, 1, false), second))
          .withMessageContaining("Policy");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> counts(new Cell(0, 1, 1, false), new Cell(1, 2, 1, false)));
  }

  @Test
  void aRowHasTwoMiddlesAtMostAndACellNoFewerThanNobody() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> counts(new Cell(0, 0, 1, true), new Cell(1, 1, 1, true), new Cell(2, 2, 1, true)))
        .withMessageContaining("Policy");
    assertThatIllegalArgumentException().isThrownBy(() -> new Cell(0, 0, -1, false));
    assertThatIllegalArgumentException().isThrownBy(() -> new Cell(1, 0, 1, false));
  }
}
