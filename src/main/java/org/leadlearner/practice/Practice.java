package org.leadlearner.practice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The prompt that an addressee got on one day, and the reply to it. It holds everything that later
 * choices need, so that a prompt may leave the library without changing the past.
 *
 * @param prompt the key of the prompt or frame
 * @param strand the key of the strand that it is about, or that filled the frame
 * @param action what it asks for; empty for a frame
 * @param minutes how long it should take
 */
public record Practice(
    LocalDate day,
    String prompt,
    String strand,
    Optional<PromptAction> action,
    int minutes,
    SeenBy seenBy,
    Optional<PracticeReply> reply) {

  /** The same practice with this reply in place of an earlier one. */
  public Practice with(PracticeReply reply) {
    return new Practice(day, prompt, strand, action, minutes, seenBy, Optional.of(reply));
  }

  /** The reply with this answer in place of an earlier one, and the same note. */
  public PracticeReply answered(PracticeAnswer answer, LocalDate today) {
    return reply
        .map(before -> before.changedTo(answer, today))
        .orElseGet(() -> PracticeReply.of(answer, today));
  }

  /**
   * Whether an answer on this day counts: a first answer may come late, so that it is not lost, and
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

  /** Whether it was a prompt and not a frame. */
  public boolean isAction() {
    return action.isPresent();
  }
}
