package org.leadlearner.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The practices that are kept: one for each addressee and day, and one reply for each person who
 * answered it.
 */
public interface PracticeRecord {

  /**
   * Keeps what an addressee is given on its day.
   *
   * @return false when something was given to them on that day before, which stays
   */
  boolean give(Addressee addressee, Practice practice);

  /**
   * All that an addressee was given from a day on, oldest first. A channel's practice has the reply
   * that came first, whoever sent it, without its note.
   */
  List<Practice> given(Addressee addressee, LocalDate since);

  /** What an addressee was given on a day, with the reply of this person and nobody else's. */
  Optional<Practice> find(Addressee addressee, LocalDate day, long personId);

  /**
   * Who was the first to reply to what an addressee was given from a day on: the person's number by
   * day; a day without a reply is left out.
   */
  Map<LocalDate, Long> firstReplies(Addressee addressee, LocalDate since);

  /** Keeps a person's reply to what was given on a day, in place of an earlier one of theirs. */
  void reply(Addressee addressee, LocalDate day, long personId, PracticeReply reply);

  /**
   * All that a person replied to from a day on, in channels and in their own conversation, oldest
   * first, each with their own reply.
   */
  List<Practice> repliedTo(long personId, LocalDate since);
}
