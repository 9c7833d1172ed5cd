package org.leadlearner.chat.message;

import java.util.List;

/**
 * One row of a chart of counts: how many people are at which stages of one strand.
 *
 * @param cells side by side over all stages, or none when nothing may be counted
 * @param note the row in a few words; a row without cells shows nothing else
 */
public record StageRow(String name, List<Cell> cells, String note) {

  public StageRow {
    cells = List.copyOf(cells);
    if (cells.stream().filter(Cell::middle).count() > 2) {
      throw new IllegalArgumentException("row " + name + " has more than two middles");
    }
  }

  /**
   * The people of one stage, or of adjacent stages that are counted together.
   *
   * @param firstStage its index in {@link Part.StageCounts#stages()}, from 0
   * @param lastStage the same as {@code firstStage} unless stages were merged
   * @param middle whether it contains the median answer; of an even number of answers there are
   *     two, which may be in two cells
   */
  public record Cell(int firstStage, int lastStage, int people, boolean middle) {
    public Cell {
      if (firstStage < 0 || lastStage < firstStage || people < 0) {
        throw new IllegalArgumentException(
            "no cell: %d people from %d to %d".formatted(people, firstStage, lastStage));
      }
    }

    /** The names of its stages. */
    public String of(List<String> stages) {
      return String.join(" or ", stages.subList(firstStage, lastStage + 1));
    }
  }

  /** How many people the cells count. */
  public int counted() {
    return cells.stream().mapToInt(Cell::people).sum();
  }

  /** Whether the cells cover this many stages, each once and in order. */
  boolean covers(int stages) {
    int next = 0;
    for (Cell cell : cells) {
      if (cell.firstStage() != next) {
        return false;
      }
      next = cell.lastStage() + 1;
    }
    return next == stages;
  }
}
