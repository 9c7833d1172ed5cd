package org.leadlearner.practice;

import java.time.LocalDate;
import java.util.Optional;
import org.leadlearner.people.Conversation;

/** Sentences that leaders wrote for staff, stored while they look at the preview. */
public interface StaffSentences {

  /**
   * A leader's own sentence.
   *
   * @param practice the addressee of the prompt that it is about
   * @param to where it is to be posted
   * @param posted whether it was posted
   */
  record Sentence(
      Addressee practice, LocalDate day, String text, Conversation to, boolean posted) {}

  /**
   * @return its id
   */
  long keep(long personId, Sentence sentence);

  /** A sentence of this person and of nobody else. */
  Optional<Sentence> find(long personId, long id);

  /** The sentence about a prompt since a day that this person posted last. */
  Optional<Sentence> lastPosted(long personId, LocalDate since);

  /**
   * Marks a sentence as posted.
   *
   * @return false when it was posted before
   */
  boolean post(long personId, long id);
}
