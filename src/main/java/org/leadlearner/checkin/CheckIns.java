package org.leadlearner.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadlearner.rubric.Rubric;

/** The stored check-ins. */
public interface CheckIns {

  /** Starts a new check-in. The person must have no open one on the same rubric. */
  CheckIn start(long personId, Rubric.Edition edition, Instant at);

  /** A check-in of this person; a check-in of another person is not found. */
  Optional<CheckIn> find(long personId, long checkInId);

  /** The open check-ins of a person, the last used first. */
  List<CheckIn> open(long personId);

  /** The last finished check-in of a person on this rubric, of any version. */
  Optional<CheckIn> lastFinished(long personId, String rubricKey);

  /** The last used check-in of a person that is not discarded, open or finished. */
  Optional<CheckIn> lastTouched(long personId);

  /**
   * The last used open check-in that has an answer or was not left. Who has used none has none, and
   * the last used of all is usually the one, so the others are rarely looked for.
   */
  default Optional<CheckIn> underWay(long personId) {
    Optional<CheckIn> last = lastTouched(personId);
    return last.isEmpty() || last.filter(CheckIn::isUnderWay).isPresent()
        ? last
        : open(personId).stream().filter(CheckIn::isUnderWay).findFirst();
  }

  /** The last used open check-in, unless the person declined a reminder of it. */
  Optional<LeftCheckIn> left(long personId);

  /** The person does not want to be reminded of this check-in; it can still be resumed. */
  void decline(long personId, long checkInId);

  /** Stores the current state of a check-in. */
  void save(CheckIn checkIn, Instant at);

  /** The same, when the last stored state is known: unchanged parts are not written again. */
  void save(CheckIn before, CheckIn after, Instant at);

  /** Marks every other open check-in of the person as stopped, which does not count as use. */
  void stopOthers(CheckIn current);

  /** Stores a change to a finished check-in. */
  void audit(Amendment amendment);

  /** The changes to a finished check-in, oldest first. */
  List<Amendment> amendments(long checkInId);

  /** Stores a note that was not written in a check-in. */
  void add(long personId, String rubricKey, EvidenceNote note);

  /** Every note of a person on a rubric with its id, oldest first. */
  List<KeptNote> keptNotes(long personId, String rubricKey);

  /**
   * Changes the text of this person's note. It keeps its time; otherwise correcting a word would
   * invalidate a stage move that the note led to. A note of another person stays.
   */
  void change(long personId, long noteId, String text);

  /** Deletes a note of this person; a note of another person stays. */
  void remove(long personId, long noteId);

  /** Every note of a person on a rubric, oldest first. */
  List<EvidenceNote> notes(long personId, String rubricKey);
}
