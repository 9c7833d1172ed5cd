package org.leadlearner.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadlearner.rubric.Rubric;

/** The check-ins that are kept. */
public interface CheckIns {

  /** A new open check-in. The person must have no open one on the same rubric. */
  CheckIn start(long personId, Rubric.Edition edition, Instant at);

  /** A check-in of this person; someone else's is not found. */
  Optional<CheckIn> find(long personId, long checkInId);

  /** The open check-ins of a person, the one touched last first. */
  List<CheckIn> open(long personId);

  /** The check-in of a person that was finished last, on this rubric of any version. */
  Optional<CheckIn> lastFinished(long personId, String rubricKey);

  /** The check-in of a person that was touched last and not discarded, open or finished. */
  Optional<CheckIn> lastTouched(long personId);

  /** The open check-in touched last, unless the person declined it. */
  Optional<LeftCheckIn> left(long personId);

  /** The person does not want to be reminded of this check-in; it can be gone on with. */
  void decline(long personId, long checkInId);

  /** Keeps a check-in as it is now. */
  void save(CheckIn checkIn, Instant at);

  /**
   * The same, where it is known what was kept last: what did not change since is not written again.
   */
  void save(CheckIn before, CheckIn after, Instant at);

  /** Marks every other open check-in of the person as stopped, which does not count as a touch. */
  void stopOthers(CheckIn current);

  /** Keeps a trace of a change to a finished check-in. */
  void audit(Amendment amendment);

  /** The traces of a check-in, oldest first. */
  List<Amendment> amendments(long checkInId);

  /** Keeps a note that was not written in a check-in. */
  void add(long personId, String rubricKey, EvidenceNote note);

  /** Every note of a person on a rubric with its number, oldest first. */
  List<KeptNote> keptNotes(long personId, String rubricKey);

  /**
   * Writes a note of this person anew. It keeps its time, or a word that is put right would take
   * the ground from under a move that the note led to. Another's stays as it is.
   */
  void change(long personId, long noteId, String text);

  /** Deletes a note of this person; another's stays. */
  void remove(long personId, long noteId);

  /** Every note of a person on a rubric, oldest first. */
  List<EvidenceNote> notes(long personId, String rubricKey);
}
