package org.leadlearner.practice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an addressee was given on one day, and what became of it. It holds all that later choices
 * look at, so that a prompt may leave the library without changing the past.
 *
 * @param prompt the key of the prompt or frame
 * @param strand the key of the strand it worked on, or that filled the frame
 * @param action what was asked for; empty for a frame
 * @param minutes how long it was meant to take
 */
public record Practice(
    LocalDate day,
    String prompt,
    String strand,
    Optional<PromptAction> action,
    int minutes,
    SeenBy seenBy,
    Optional<PracticeReply> reply) {

  /** The same practice with this reply instead of an earlier one. */
  public Practice with(PracticeReply reply) {
    return new Practice(day, prompt, strand, action, minutes, seenBy, Optional.of(reply));
  }

  /** The reply with this answer, in place of an earlier answer and beside its note. */
  public PracticeReply answered(PracticeAnswer answer, LocalDate today) {
    return reply
        .map(before -> before.changedTo(answer, today))
        .orElseGet(() -> PracticeReply.of(answer, today));
  }

  /**
   * Whether a tap on this day counts: a first answer may come late, so that it lands somewhere, and
   * a given answer can be changed on the prompt's own day.
   */
  public boolean takesAnswerOn(LocalDate today) {
    return reply.isEmpty() || today.equals(day);
  }

  public boolean isDone() {
    return reply.isPresent() && reply.get().answer().isDone();
  }

  public boolean isRefused() {
    return isAnswered(PracticeAnswer.NOT_TODAY);
  }

  public boolean isAnswered(PracticeAnswer answer) {
    return reply.isPresent() && reply.get().answer() == answer;
  }

  /** Whether it was a prompt of its own and not a frame. */
  public boolean isAction() {
    return action.isPresent();
  }
}
