package org.leadlearner.understand;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/**
 * All that counts for a line besides its words.
 *
 * @param contexts where in the conversation it is typed
 * @param asked what the program asked last, if it waits for an answer
 * @param place where in a check-in, if one is under way
 * @param today the date where the person is
 */
public record Situation(
    Set<Context> contexts, Optional<OpenQuestion> asked, Optional<Place> place, LocalDate today) {

  public Situation {
    contexts = Set.copyOf(contexts);
  }

  /**
   * A place in a check-in.
   *
   * @param strand the number of the strand at hand, from 1; that of the note where one is asked
   * @param chosen the stage whose lines are on screen
   * @param other the rubric, where it is not the main one
   * @param lines the points whose lines are on screen to choose from, where they are not those of
   *     one stage, in the order on screen
   * @param hasEarlier whether there is an earlier answer that can be kept
   */
  public record Place(
      int strand,
      Optional<Stage> chosen,
      Optional<Rubric> other,
      List<Integer> lines,
      boolean hasEarlier) {

    public Place {
      lines = List.copyOf(lines);
    }

    /** A place in a later check-in on the main rubric. */
    public Place(int strand, Optional<Stage> chosen) {
      this(strand, chosen, Optional.empty(), List.of(), true);
    }
  }

  public boolean in(Context context) {
    return contexts.contains(context);
  }

  /** Whether any of these holds; all of them hold when there are none. */
  public boolean inOneOf(Set<Context> some) {
    if (some.isEmpty()) {
      return true;
    }
    Set<Context> both = EnumSet.copyOf(some);
    both.retainAll(contexts);
    return !both.isEmpty();
  }

  /** Whether a check-in is under way. */
  public boolean inCheckIn() {
    return place.isPresent();
  }
}
