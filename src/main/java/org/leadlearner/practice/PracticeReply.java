package org.leadlearner.practice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's reply to a prompt.
 *
 * @param note the person's own line; nobody else sees it unless they share it
 * @param shared whether they posted a sentence of their own for staff
 * @param took how many minutes it took, as they said; empty when they did not say
 * @param on the day of the reply, or of its last change
 */
public record PracticeReply(
    PracticeAnswer answer,
    Optional<String> note,
    boolean shared,
    Optional<Integer> took,
    LocalDate on) {

  /** The most minutes that can be entered for one prompt. */
  public static final int MOST_MINUTES = 480;

  public PracticeReply {
    took = took.filter(minutes -> answer.isDone());
  }

  public static PracticeReply of(PracticeAnswer answer, LocalDate on) {
    return new PracticeReply(answer, Optional.empty(), false, Optional.empty(), on);
  }

  /** The same note and sharing with another answer. */
  public PracticeReply changedTo(PracticeAnswer answer, LocalDate on) {
    return new PracticeReply(answer, note, shared, took, on);
  }

  public PracticeReply noted(String note) {
    return new PracticeReply(answer, Optional.of(note), shared, took, on);
  }

  public PracticeReply sharedWithStaff() {
    return new PracticeReply(answer, note, true, took, on);
  }

  /**
   * @param minutes 1 to {@value #MOST_MINUTES}
   */
  public PracticeReply taking(int minutes) {
    return new PracticeReply(answer, note, shared, Optional.of(minutes), on);
  }

  /** The same without its minutes, which can be entered again. */
  public PracticeReply withoutMinutes() {
    return new PracticeReply(answer, note, shared, Optional.empty(), on);
  }
}
