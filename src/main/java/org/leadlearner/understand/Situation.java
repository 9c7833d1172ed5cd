package org.leadlearner.understand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/**
 * Everything besides its words that decides what a line means.
 *
 * @param contexts where in the conversation it was typed
 * @param asked the open question, when the bot waits for an answer
 * @param place the position in a check-in, when one is in progress
 * @param today the date in the person's time zone
 */
public record Situation(
    Set<Context> contexts, Optional<OpenQuestion> asked, Optional<Place> place, LocalDate today) {

  public Situation {
    contexts = Set.copyOf(contexts);
  }

  /**
   * A position in a check-in.
   *
   * @param strand the number of the current strand, from 1; when a note is asked for, the strand of
   *     the note
   * @param chosen the stage whose lines are on screen
   * @param other the rubric, when it is not the main one
   * @param lines the points whose lines can be chosen, in the order on screen; empty when they are
   *     those of one stage
   * @param hasEarlier whether there is an earlier answer that can be kept
   * @param corrected the number of the strand whose answer "make it 5" changes: the one that was
   *     shown last, or the one before the question; 0 for none
   */
  public record Place(
      int strand,
      Optional<Stage> chosen,
      Optional<Rubric> other,
      List<Integer> lines,
      boolean hasEarlier,
      int corrected) {

    public Place {
      lines = List.copyOf(lines);
    }

    /** A place in a later check-in on the main rubric. */
    public Place(int strand, Optional<Stage> chosen) {
      this(strand, chosen, Optional.empty(), List.of(), true, strand - 1);
    }
  }

  public boolean in(Context context) {
    return contexts.contains(context);
  }

  /** Whether a check-in is in progress. */
  public boolean inCheckIn() {
    return place.isPresent();
  }
}
