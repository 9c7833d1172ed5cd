package org.leadlearner.checkin;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/**
 * One leader's check-in on one rubric. Answers and notes are stored by strand key, so that an
 * edited rubric does not break an open conversation.
 *
 * @param revision increases by one with every change; a button of an older revision is out of date
 * @param stopped whether the leader said "stop": plain words are then no longer taken as answers
 * @param notes what could be shown to a colleague, by strand key, as given in this check-in
 * @param ownView the stage that felt right to the leader before the result was shown
 */
public record CheckIn(
    long id,
    long personId,
    Rubric.Edition edition,
    Status status,
    boolean stopped,
    int revision,
    Map<String, Answer> answers,
    Map<String, String> notes,
    Optional<Stage> ownView,
    Bookmark bookmark,
    Instant startedAt,
    Optional<Instant> finishedAt) {

  /** The state of a check-in. */
  public enum Status {
    OPEN,
    FINISHED,
    /** Replaced by a new check-in before it was finished; its answers are stored and not used. */
    DISCARDED
  }

  public CheckIn {
    answers = Map.copyOf(answers);
    notes = Map.copyOf(notes);
  }

  public static CheckIn started(long id, long personId, Rubric.Edition edition, Instant at) {
    return new CheckIn(
        id,
        personId,
        edition,
        Status.OPEN,
        false,
        0,
        Map.of(),
        Map.of(),
        Optional.empty(),
        Bookmark.START,
        at,
        Optional.empty());
  }

  public Optional<Answer> answer(String strandKey) {
    return Optional.ofNullable(answers.get(strandKey));
  }

  /** The points of every strand that has some, by strand key. */
  public Map<String, Integer> points() {
    Map<String, Integer> points = new LinkedHashMap<>();
    answers.forEach(
        (key, answer) -> {
          if (answer instanceof Answer.Scored scored) {
            points.put(key, scored.points());
          }
        });
    return points;
  }

  /** Whether anything was answered; before that, nobody considers it started. */
  public boolean isBegun() {
    return !answers.isEmpty() || !notes.isEmpty();
  }

  /** Open, and with an answer unless it was not left. */
  boolean isUnderWay() {
    return status == Status.OPEN && (isBegun() || !stopped);
  }

  public boolean isFinished() {
    return status == Status.FINISHED;
  }

  CheckIn at(Bookmark place) {
    return changed(status, stopped, answers, notes, ownView, place, finishedAt);
  }

  CheckIn answering(String strandKey, Answer answer, Bookmark place) {
    Map<String, Answer> more = new LinkedHashMap<>(answers);
    more.put(strandKey, answer);
    return changed(status, false, more, notes, ownView, place, finishedAt);
  }

  CheckIn noting(String strandKey, String note) {
    Map<String, String> more = new LinkedHashMap<>(notes);
    more.put(strandKey, note);
    return changed(status, false, answers, more, ownView, bookmark.noteAsked(true), finishedAt);
  }

  CheckIn viewing(Optional<Stage> view) {
    return changed(status, false, answers, notes, view, bookmark.ownViewAsked(true), finishedAt);
  }

  CheckIn finished(Instant at) {
    return changed(
        Status.FINISHED, false, answers, notes, ownView, bookmark.cleared(), Optional.of(at));
  }

  /** Stopping and resuming are not changes: the buttons on the screen continue to work. */
  public CheckIn stopped(boolean now) {
    return new CheckIn(
        id,
        personId,
        edition,
        status,
        now,
        revision,
        answers,
        notes,
        ownView,
        bookmark,
        startedAt,
        finishedAt);
  }

  public CheckIn discarded() {
    return changed(Status.DISCARDED, true, answers, notes, ownView, bookmark.cleared(), finishedAt);
  }

  private CheckIn changed(
      Status status,
      boolean stopped,
      Map<String, Answer> answers,
      Map<String, String> notes,
      Optional<Stage> ownView,
      Bookmark bookmark,
      Optional<Instant> finishedAt) {
    return new CheckIn(
        id,
        personId,
        edition,
        status,
        stopped,
        revision + 1,
        answers,
        notes,
        ownView,
        bookmark,
        startedAt,
        finishedAt);
  }
}
