package org.leadlearner.progress.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadlearner.people.Conversation;

/**
 * The askings of staff. Who was given a link is kept apart from which links were used, nothing
 * joins the two, no time is kept, and of the answers there are counts alone.
 */
public interface StaffMirrors {

  /** A channel that staff are asked in, or are to be. */
  record Place(long id, long mirrorId, Conversation channel, boolean isPosted) {}

  /**
   * What makes codes and proves them. It tells nothing of who holds one.
   *
   * @param secret as text
   */
  record Key(long mirrorId, String secret) {}

  /** Prepares one, in the place of what was prepared of the team before. */
  StaffMirror prepare(long teamId, long roundId);

  Optional<StaffMirror> find(long id);

  /** The newest of a team that is open or closed. */
  Optional<StaffMirror> newest(long teamId);

  /** Those that are open although their last day is before this one. */
  List<StaffMirror> over(LocalDate today);

  /** The keys of all that are open, and of those that were the newest of their team. */
  List<Key> keys();

  /** Opens a prepared one, and gives it its key; one that is open stays as it is. */
  void open(long id, LocalDate lastDay);

  /** Keeps where a lead would ask, so that no button has to be believed. */
  Place place(long mirrorId, Conversation channel);

  Optional<Place> place(long placeId);

  /**
   * It is asked there.
   *
   * @return false when it was before
   */
  boolean posted(long placeId);

  /** The channels that it is asked in. */
  List<Conversation> posted(StaffMirror mirror);

  /**
   * Keeps that somebody was given a link; which one is not known here.
   *
   * @return false when they were given one before
   */
  boolean give(long mirrorId, long personId);

  /** Keeps that more codes were made to hand out. */
  void made(long mirrorId, int codes);

  /** Whether a code was used by now. */
  boolean isUsed(long mirrorId, String codeHash);

  /**
   * Counts an answer and uses its code up, both or none.
   *
   * @return false, and nothing is counted, when it is not open or the code was used before
   */
  boolean answer(long mirrorId, String codeHash, StaffAnswer answer);

  /** How many answered by now; to be compared with a minimum, and never shown as a number. */
  int answered(long mirrorId);

  /**
   * What a closing found.
   *
   * @param links how many links and codes were given out
   */
  record Closing(StaffCounts counts, int links) {}

  /**
   * Closes one for good. Who was given a link, which codes were used and what was counted is gone
   * with it; {@link #keep} keeps what it came to.
   *
   * @return empty when it is not open
   */
  Optional<Closing> close(long id, LocalDate day);

  /** Keeps what a closed one came to. */
  void keep(long id, StaffResult result);

  /** What a closed one came to. */
  Optional<StaffResult> result(long id);

  /** A lead showed it to staff. */
  void show(long id);
}
