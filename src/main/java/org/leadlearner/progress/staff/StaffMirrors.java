package org.leadlearner.progress.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadlearner.people.Conversation;

/**
 * The surveys of staff. Who got a link and which links were used are stored apart, without any
 * connection and without times; of the answers only counts are stored.
 */
public interface StaffMirrors {

  /** A channel in which staff are asked, or will be. */
  record Place(long id, long mirrorId, Conversation channel, boolean isPosted) {}

  /**
   * The key that makes and verifies codes. It says nothing about who has a code.
   *
   * @param secret the key as text
   */
  record Key(long mirrorId, String secret) {}

  /** Prepares a survey; replaces one that the team had only prepared. */
  StaffMirror prepare(long teamId, long roundId);

  Optional<StaffMirror> find(long id);

  /** The team's newest survey that is open or closed. */
  Optional<StaffMirror> newest(long teamId);

  /** The open surveys whose last day is before this day. */
  List<StaffMirror> over(LocalDate today);

  /** The keys of all open surveys, and of the newest survey of each team. */
  List<Key> keys();

  /** Opens a prepared survey and creates its key; an open survey stays as it is. */
  void open(long id, LocalDate lastDay);

  /** Stores where a lead wants to ask, so that the value in a button need not be trusted. */
  Place place(long mirrorId, Conversation channel);

  Optional<Place> place(long placeId);

  /**
   * Records that the survey was posted there.
   *
   * @return false when it had been posted before
   */
  boolean posted(long placeId);

  /** The channels in which it was posted. */
  List<Conversation> posted(StaffMirror mirror);

  /**
   * Records that a person got a link, but not which link.
   *
   * @return false when they already had one
   */
  boolean give(long mirrorId, long personId);

  /** Records that more codes were made to hand out. */
  void made(long mirrorId, int codes);

  /** Whether a code has been used. */
  boolean isUsed(long mirrorId, String codeHash);

  /**
   * Counts an answer and marks its code as used, both in one transaction.
   *
   * @return false when the survey is not open or the code was used; then nothing is counted
   */
  boolean answer(long mirrorId, String codeHash, StaffAnswer answer);

  /** How many people have answered; only for comparison with a minimum, and never shown. */
  int answered(long mirrorId);

  /**
   * The data of a survey that was closed.
   *
   * @param links how many links and codes were given out
   */
  record Closing(StaffCounts counts, int links) {}

  /**
   * Closes a survey for good. This deletes who got a link, which codes were used, and the counts;
   * {@link #keep} stores the result.
   *
   * @return empty when it is not open
   */
  Optional<Closing> close(long id, LocalDate day);

  /** Stores the result of a closed survey. */
  void keep(long id, StaffResult result);

  /** The result of a closed survey. */
  Optional<StaffResult> result(long id);

  /** Records that a lead showed it to staff. */
  void show(long id);
}
