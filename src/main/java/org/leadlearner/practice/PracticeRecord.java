package org.leadlearner.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stored practices: one for each addressee and day, and one reply for each person who answered
 * it.
 */
public interface PracticeRecord {

  /**
   * Stores what an addressee gets on its day.
   *
   * @return false when they already got something on that day, which stays
   */
  boolean give(Addressee addressee, Practice practice);

  /**
   * Everything that an addressee got since a day, oldest first. A channel's practice has the first
   * reply, whoever sent it, without its note.
   */
  List<Practice> given(Addressee addressee, LocalDate since);

  /** What an addressee got on a day, with the reply of this person and nobody else's. */
  Optional<Practice> find(Addressee addressee, LocalDate day, long personId);

  /**
   * Who replied first to each practice of an addressee since a day: the person's id by day; days
   * without a reply are left out.
   */
  Map<LocalDate, Long> firstReplies(Addressee addressee, LocalDate since);

  /** Stores a person's reply for a day, in place of an earlier one of theirs. */
  void reply(Addressee addressee, LocalDate day, long personId, PracticeReply reply);

  /**
   * Everything that a person replied to since a day, in channels and in their own conversation,
   * oldest first, each with their own reply.
   */
  List<Practice> repliedTo(long personId, LocalDate since);
}
