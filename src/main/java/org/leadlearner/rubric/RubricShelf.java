package org.leadlearner.rubric;

import java.util.List;
import java.util.Optional;

/** The rubrics at hand: those that can be started, and older editions that answers are tied to. */
public interface RubricShelf {

  /** The rubrics that a new check-in can use, one edition each, the main one first. */
  List<Rubric> current();

  /** The rubric of an edition, current or kept from before. */
  Optional<Rubric> find(Rubric.Edition edition);
}
