package org.leadlearner.step;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.leadlearner.people.Conversation;

/**
 * A step that a person made their own.
 *
 * @param strandKey the strand that it is about
 * @param words as they stand in the rubric, or as the person wrote them
 * @param until the day on which it is asked what became of it; empty while it is only written
 * @param zone in which the day is meant, for those without prompts
 * @param place the person's own conversation, where it is asked
 * @param isAsked whether it was asked what became of it
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

  /** How many may be open at a time. */
  public static final int MOST_OPEN = 3;

  /** What has become of it. */
  public enum State {
    /** Its words stand, and its day is not chosen. */
    WRITTEN,
    OPEN,
    DONE,
    DROPPED
  }

  /** What is written down before it has a day. */
  public record Written(
      String rubricKey, String strandKey, String words, ZoneId zone, Conversation place) {}

  public boolean isOpen() {
    return state == State.OPEN;
  }
}
