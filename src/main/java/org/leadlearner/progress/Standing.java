package org.leadlearner.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/**
 * The confirmed stage: what full readings in a row lead to, one stage at a time, by the rules of
 * domain.md, section 3.5. It is always worked out from the readings and never set; the moves that
 * were told to the leader are stored, and {@link #moveSince} says when a new one is due.
 */
public final class Standing {

  /** Readings closer than this count as one. */
  public static final Duration APART = Duration.ofDays(28);

  private final List<Reading> readings;
  private final List<EvidenceNote> notes;
  private final List<StageMove> moves = new ArrayList<>();
  private int since;

  private Standing(List<Reading> readings, List<EvidenceNote> notes) {
    this.readings = readings;
    this.notes = notes;
    for (int place = 0; place < readings.size(); place++) {
      take(place);
    }
  }

  /**
   * @param readings every reading of one person on one rubric, oldest first; only those of the
   *     newest version that has a full reading count, since a new version is a new baseline
   * @param notes every note of that person on that rubric
   */
  public static Standing of(List<Reading> readings, List<EvidenceNote> notes) {
    List<Reading> full = readings.stream().filter(Reading::counts).toList();
    if (full.isEmpty()) {
      return new Standing(List.of(), notes);
    }
    Rubric.Edition newest = full.get(full.size() - 1).edition();
    return new Standing(
        full.stream().filter(reading -> reading.edition().equals(newest)).toList(), notes);
  }

  /** The confirmed stage; empty before the first full reading. */
  public Optional<Stage> stage() {
    return lastMove().map(StageMove::to);
  }

  /** The moves that led here, oldest first. */
  public List<StageMove> moves() {
    return List.copyOf(moves);
  }

  /**
   * The move to store now, if any.
   *
   * @param stored the moves stored before, of any version, oldest first
   * @param at the time of this moment, for a move that no reading of its own settles
   */
  public Optional<StageMove> moveSince(List<StageMove> stored, Instant at) {
    if (moves.isEmpty()) {
      return Optional.empty();
    }
    StageMove newest = moves.get(moves.size() - 1);
    List<StageMove> known =
        stored.stream().filter(move -> move.edition().equals(newest.edition())).toList();
    if (known.isEmpty()) {
      return Optional.of(newest);
    }
    Stage told = known.get(known.size() - 1).to();
    boolean isKnown = known.stream().anyMatch(move -> sameGround(move, newest));
    if (told == newest.to() && (isKnown || newest.cause() != StageMove.Cause.NEW_JOB)) {
      return Optional.empty();
    }
    return Optional.of(
        isKnown
            ? new StageMove(
                newest.edition(),
                Optional.of(told),
                newest.to(),
                StageMove.Cause.AMENDED,
                newest.checkInId(),
                at)
            : new StageMove(
                newest.edition(),
                Optional.of(told),
                newest.to(),
                newest.cause(),
                newest.checkInId(),
                newest.at()));
  }

  private static boolean sameGround(StageMove one, StageMove other) {
    return one.checkInId() == other.checkInId()
        && one.cause() == other.cause()
        && one.to() == other.to();
  }

  private Optional<StageMove> lastMove() {
    return moves.isEmpty() ? Optional.empty() : Optional.of(moves.get(moves.size() - 1));
  }

  private void take(int place) {
    Reading reading = readings.get(place);
    Stage read = reading.stage().orElseThrow();
    Optional<Stage> confirmed = stage();
    boolean newJob = reading.whyLower().equals(Optional.of(Reading.WhyLower.NEW_JOB));
    if (confirmed.isEmpty() || newJob) {
      // Staging is never given on one reading, not even the first.
      Stage start = read == Stage.STAGING ? Stage.PLANNING : read;
      move(place, start, newJob ? StageMove.Cause.NEW_JOB : StageMove.Cause.BASELINE, reading.at());
    } else if (read.isAbove(confirmed.get())) {
      up(place, confirmed.get().next());
    } else if (read.isBelow(confirmed.get())) {
      down(place, confirmed.get());
    }
  }

  private void up(int place, Stage target) {
    Optional<Instant> note = target == Stage.STAGING ? Optional.empty() : newNoteOnGate(place);
    if (note.isPresent()) {
      Instant read = readings.get(place).at();
      Instant settled = note.get().isAfter(read) ? note.get() : read;
      move(place, target, StageMove.Cause.NEW_NOTE, settled);
    } else if (inARow(place, stage -> !stage.isBelow(target))) {
      move(place, target, StageMove.Cause.TWO_READINGS, readings.get(place).at());
    }
  }

  private void down(int place, Stage confirmed) {
    if (inARow(place, stage -> stage.isBelow(confirmed))) {
      move(
          place,
          confirmed.previous(),
          StageMove.Cause.TWO_LOWER_READINGS,
          readings.get(place).at());
    }
  }

  /** A note on a strand that set the gate of the reading before, written after that reading. */
  private Optional<Instant> newNoteOnGate(int place) {
    if (place == since) {
      return Optional.empty();
    }
    Reading before = readings.get(place - 1);
    Instant end = place + 1 < readings.size() ? readings.get(place + 1).at() : Instant.MAX;
    return notes.stream()
        .filter(note -> before.result().gateSetBy().contains(note.strandKey()))
        .map(EvidenceNote::at)
        .filter(at -> at.isAfter(before.at()) && at.isBefore(end))
        .findFirst();
  }

  /** Whether the readings up to this one fit without a break for long enough. */
  private boolean inARow(int place, Predicate<Stage> fits) {
    Instant end = readings.get(place).at();
    for (int earlier = place - 1; earlier >= since; earlier--) {
      Reading reading = readings.get(earlier);
      if (!fits.test(reading.stage().orElseThrow())) {
        return false;
      }
      if (Duration.between(reading.at(), end).compareTo(APART) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void move(int place, Stage to, StageMove.Cause cause, Instant at) {
    Reading reading = readings.get(place);
    moves.add(new StageMove(reading.edition(), stage(), to, cause, reading.checkInId(), at));
    since = place;
  }
}
