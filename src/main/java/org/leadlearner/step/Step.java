package org.leadlearner.step;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.leadlearner.people.Conversation;

/**
 * A step that a person plans to do.
 *
 * @param strandKey the strand that it is about
 * @param words as in the rubric, or as the person wrote them
 * @param until the day on which the person is asked about it; empty before a day is chosen
 * @param zone of that day, for people without prompts
 * @param place the person's own conversation, where the question is asked
 * @param isAsked whether the question was asked
 */
public record Step(
    long id,
    long personId,
    String rubricKey,
    String strandKey,
    String words,
    State state,
    Optional<LocalDate> until,
    ZoneId zone,
    Conversation place,
    Instant madeAt,
    boolean isAsked) {

  /** The most characters of a step. */
  public static final int LONGEST = 300;

  /** How many may be open at the same time. */
  public static final int MOST_OPEN = 3;

  /** The state of a step. */
  public enum State {
    /** Its text is written, and its day is not chosen yet. */
    WRITTEN,
    OPEN,
    DONE,
    DROPPED
  }

  /** A step before it has a day. */
  public record Written(
      String rubricKey, String strandKey, String words, ZoneId zone, Conversation place) {}

  public boolean isOpen() {
    return state == State.OPEN;
  }
}
