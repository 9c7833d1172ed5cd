package org.leadlearner.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/**
 * The confirmed stage: the result of consecutive readings, one stage at a time (domain.md, section
 * 3.5). It is computed from the readings and never set; the moves that the leader was notified of
 * are stored, and {@link #moveSince} returns a new one. Moves from readings under an older rule
 * stay, and so do those from readings that were deleted for their age.
 */
public final class Standing {

  /** Readings closer together than this count as one. */
  public static final Duration APART = Duration.ofDays(28);

  /** With a note on what held the stage down, this distance is enough. */
  public static final Duration APART_WITH_A_NOTE = Duration.ofDays(14);

  private final List<Reading> readings;
  private final List<EvidenceNote> notes;
  private final List<StageMove> moves = new ArrayList<>();
  private int since;

  /** Whether the baseline was a range, and only ranges came after it. */
  private boolean isBaselineOpen;

  /**
   * @param isGone whether readings that some of the moves came from were deleted
   */
  private Standing(
      List<Reading> readings, List<EvidenceNote> notes, List<StageMove> stored, boolean isGone) {
    this.readings = readings;
    this.notes = notes;
    int older = (int) readings.stream().takeWhile(reading -> !reading.isOfThisRule()).count();
    if (isGone) {
      moves.addAll(stored);
      older = Math.max(older, afterLast(stored));
      since = lastMove().map(this::placeOf).orElse(since);
    } else {
      takeStored(readings.subList(0, older), stored);
    }
    for (int place = older; place < readings.size(); place++) {
      take(place);
    }
  }

  /**
   * @param readings every reading of one person on one rubric, oldest first; only those of the
   *     newest version that has a counting reading are used, because a new version is a new
   *     baseline
   * @param notes every note of that person on that rubric
   * @param stored the stored moves of any version, oldest first
   */
  public static Standing of(
      List<Reading> readings, List<EvidenceNote> notes, List<StageMove> stored) {
    Set<Long> known = readings.stream().map(Reading::checkInId).collect(Collectors.toSet());
    List<Reading> counting = readings.stream().filter(Reading::counts).toList();
    List<StageMove> gone =
        stored.stream().filter(move -> !known.contains(move.checkInId())).toList();
    if (counting.isEmpty() && gone.isEmpty()) {
      return new Standing(List.of(), notes, List.of(), false);
    }
    Rubric.Edition newest = counting.isEmpty() ? last(gone).edition() : last(counting).edition();
    return new Standing(
        counting.stream().filter(reading -> reading.edition().equals(newest)).toList(),
        notes,
        stored.stream().filter(move -> move.edition().equals(newest)).toList(),
        gone.stream().anyMatch(move -> move.edition().equals(newest)));
  }

  private static <T> T last(List<T> some) {
    return some.get(some.size() - 1);
  }

  /** After the last reading that led to a move. */
  private int afterLast(List<StageMove> stored) {
    Set<Long> theirs = stored.stream().map(StageMove::checkInId).collect(Collectors.toSet());
    int place = readings.size();
    while (place > 0 && !theirs.contains(readings.get(place - 1).checkInId())) {
      place--;
    }
    return place;
  }

  /** The confirmed stage; empty before the first full reading. */
  public Optional<Stage> stage() {
    return lastMove().map(StageMove::to);
  }

  /** The moves that led to this stage, oldest first. */
  public List<StageMove> moves() {
    return List.copyOf(moves);
  }

  /**
   * The move to store now, if any.
   *
   * @param stored the stored moves of any version, oldest first
   * @param at the current time, for a move that no new reading caused
   */
  public Optional<StageMove> moveSince(List<StageMove> stored, Instant at) {
    return lastMove().flatMap(newest -> new MoveToStore(newest, stored).at(at));
  }

  private Optional<StageMove> lastMove() {
    return moves.isEmpty() ? Optional.empty() : Optional.of(last(moves));
  }

  /** How a reading compares with the confirmed stage; empty when it does not count. */
  public Optional<Comparison> against(Reading reading) {
    int place = readings.indexOf(reading);
    return stage().filter(confirmed -> place >= 0).map(confirmed -> against(confirmed, place));
  }

  /** The counting reading before this one. */
  public Optional<Reading> before(Reading reading) {
    int place = readings.indexOf(reading);
    return place > 0 ? Optional.of(readings.get(place - 1)) : Optional.empty();
  }

  private void takeStored(List<Reading> older, List<StageMove> stored) {
    Set<Long> theirs = older.stream().map(Reading::checkInId).collect(Collectors.toSet());
    stored.stream().filter(move -> theirs.contains(move.checkInId())).forEach(moves::add);
    since = lastMove().map(this::placeOf).orElse(since);
  }

  private void take(int place) {
    Reading reading = readings.get(place);
    StageSpan read = reading.stages().orElseThrow();
    Optional<Stage> confirmed = stage();
    boolean isNewJob = reading.whyLower().equals(Optional.of(Reading.WhyLower.NEW_JOB));
    if (confirmed.isEmpty() || isNewJob) {
      baseline(place, read, isNewJob ? StageMove.Cause.NEW_JOB : StageMove.Cause.BASELINE);
      return;
    } else if (isBaselineOpen && read.isOne()) {
      isBaselineOpen = false;
      if (start(read).isAbove(confirmed.get())) {
        baseline(place, read, StageMove.Cause.BASELINE);
        return;
      }
    }
    switch (against(confirmed.get(), place)) {
      case ABOVE -> up(place, confirmed.get().next());
      case LOWER -> down(place, confirmed.get());
      case SAME, ABOUT_THE_SAME -> {}
    }
  }

  /**
   * A range confirms only its lower end, and counting starts again with the first reading above it
   * that is no range.
   */
  private void baseline(int place, StageSpan read, StageMove.Cause cause) {
    move(place, start(read), cause, readings.get(place).at());
    isBaselineOpen = !read.isOne();
  }

  /** One reading never confirms Staging, not even the first. */
  private static Stage start(StageSpan read) {
    return read.lowest() == Stage.STAGING ? Stage.PLANNING : read.lowest();
  }

  /**
   * A reading is compared with the last one that was not lower: a strand that fell and stays down
   * would else be lower once, and never a second time.
   */
  private Comparison against(Stage confirmed, int place) {
    Optional<Integer> before =
        place > since
            ? Optional.of(lastNotLower(confirmed, place))
            : Optional.of(place - 1).filter(one -> one >= 0);
    return Comparison.of(confirmed, readings.get(place), before.map(readings::get));
  }

  private int lastNotLower(Stage confirmed, int place) {
    int last = since;
    for (int earlier = since + 1; earlier < place; earlier++) {
      Optional<Reading> before = Optional.of(readings.get(last));
      if (Comparison.of(confirmed, readings.get(earlier), before) != Comparison.LOWER) {
        last = earlier;
      }
    }
    return last;
  }

  private void up(int place, Stage target) {
    Optional<Instant> note = target == Stage.STAGING ? Optional.empty() : noteOnWhatHeld(place);
    if (note.isPresent()) {
      Instant read = readings.get(place).at();
      Instant settled = note.get().isAfter(read) ? note.get() : read;
      move(place, target, StageMove.Cause.NEW_NOTE, settled);
    } else if (inARow(place, earlier -> isAtLeast(target, earlier))) {
      move(place, target, StageMove.Cause.TWO_READINGS, readings.get(place).at());
    }
  }

  private boolean isAtLeast(Stage target, int place) {
    return !readings.get(place).stages().orElseThrow().lowest().isBelow(target);
  }

  private void down(int place, Stage confirmed) {
    if (inARow(place, earlier -> against(confirmed, earlier) == Comparison.LOWER)) {
      move(
          place,
          confirmed.previous(),
          StageMove.Cause.TWO_LOWER_READINGS,
          readings.get(place).at());
    }
  }

  /**
   * A note on a strand that held the previous reading down, written after that reading, when the
   * points of that strand rose and the two readings are far enough apart.
   */
  private Optional<Instant> noteOnWhatHeld(int place) {
    if (place == since) {
      return Optional.empty();
    }
    Reading now = readings.get(place);
    Reading before = readings.get(place - 1);
    if (Duration.between(before.at(), now.at()).compareTo(APART_WITH_A_NOTE) < 0) {
      return Optional.empty();
    }
    Instant end = place + 1 < readings.size() ? readings.get(place + 1).at() : Instant.MAX;
    return notes.stream()
        .filter(note -> before.result().gateSetBy().contains(note.strandKey()))
        .filter(note -> rose(note.strandKey(), before, now))
        .map(EvidenceNote::at)
        .filter(at -> at.isAfter(before.at()) && at.isBefore(end))
        .findFirst();
  }

  private static boolean rose(String strandKey, Reading before, Reading now) {
    Integer then = before.basis().points().get(strandKey);
    Integer since = now.basis().points().get(strandKey);
    return then != null && since != null && since > then;
  }

  /** Whether the readings up to this one fit without interruption for long enough. */
  private boolean inARow(int place, IntPredicate fits) {
    Instant end = readings.get(place).at();
    for (int earlier = place - 1; earlier >= since; earlier--) {
      if (!fits.test(earlier)) {
        return false;
      }
      if (Duration.between(readings.get(earlier).at(), end).compareTo(APART) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int placeOf(StageMove move) {
    for (int place = 0; place < readings.size(); place++) {
      if (readings.get(place).checkInId() == move.checkInId()) {
        return place;
      }
    }
    return since;
  }

  private void move(int place, Stage to, StageMove.Cause cause, Instant at) {
    Reading reading = readings.get(place);
    moves.add(new StageMove(reading.edition(), stage(), to, cause, reading.checkInId(), at));
    since = place;
    isBaselineOpen = false;
  }
}
