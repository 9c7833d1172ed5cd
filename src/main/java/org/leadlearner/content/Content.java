package org.leadlearner.content;

import java.util.List;
import org.leadlearner.rubric.Rubric;

/**
 * What a content folder holds.
 *
 * @param rubrics those that are whole: the main one first, then by title
 * @param faults all that has to be mended, by file and line; empty when the content is good
 */
public record Content(List<Rubric> rubrics, List<Fault> faults) {

  public Content {
    rubrics = List.copyOf(rubrics);
    faults = List.copyOf(faults);
  }
}
