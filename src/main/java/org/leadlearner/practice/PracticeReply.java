package org.leadlearner.practice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person replied to a prompt.
 *
 * @param note the person's own line; nobody else sees it unless they share it
 * @param shared whether they posted a sentence of their own for staff
 * @param on the day of the reply, or of its last change
 */
public record PracticeReply(
    PracticeAnswer answer, Optional<String> note, boolean shared, LocalDate on) {

  public static PracticeReply of(PracticeAnswer answer, LocalDate on) {
    return new PracticeReply(answer, Optional.empty(), false, on);
  }

  /** The same note and sharing under another answer. */
  public PracticeReply changedTo(PracticeAnswer answer, LocalDate on) {
    return new PracticeReply(answer, note, shared, on);
  }

  public PracticeReply noted(String note) {
    return new PracticeReply(answer, Optional.of(note), shared, on);
  }

  public PracticeReply sharedWithStaff() {
    return new PracticeReply(answer, note, true, on);
  }
}
