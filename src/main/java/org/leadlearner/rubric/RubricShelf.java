package org.leadlearner.rubric;

import java.util.List;
import java.util.Optional;

/** The available rubrics: current ones, and older editions that answers refer to. */
public interface RubricShelf {

  /** The rubrics for new check-ins, one edition each, the main one first. */
  List<Rubric> current();

  /** The rubric of an edition, current or older. */
  Optional<Rubric> find(Rubric.Edition edition);
}
