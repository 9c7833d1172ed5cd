package org.leadlearner.assistant.reading;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.NextStep;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.progress.Basis;
import org.leadlearner.progress.Comparison;
import org.leadlearner.progress.ProgressRecord;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.StageMove;
import org.leadlearner.progress.Standing;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/** Computes and stores the readings of finished check-ins, and stage moves. */
public final class ReadingRecorder {

  private final CheckIns checkIns;
  private final ProgressRecord progress;

  public ReadingRecorder(CheckIns checkIns, ProgressRecord progress) {
    this.checkIns = checkIns;
    this.progress = progress;
  }

  /**
   * A reading, and what followed from it.
   *
   * @param standing the confirmed stage after it
   * @param against how it compares with that stage; empty when it does not count
   * @param before the previous reading on the same version of the questions
   * @param move the move that it led to
   */
  public record Outcome(
      Reading reading,
      Optional<Stage> standing,
      Optional<Comparison> against,
      Optional<Reading> before,
      Optional<StageMove> move) {

    boolean isLower() {
      return against.equals(Optional.of(Comparison.LOWER));
    }
  }

  /** Computes and stores the reading of a check-in that was finished or amended now. */
  public Outcome read(TurnContext visit, CheckIn checkIn, Rubric rubric) {
    Set<String> noted =
        checkIns.notes(checkIn.personId(), rubric.edition().key()).stream()
            .filter(note -> note.countsAt(visit.at()))
            .map(EvidenceNote::strandKey)
            .collect(Collectors.toSet());
    Basis basis = new Basis(checkIn.points(), noted);
    Reading reading =
        progress
            .reading(checkIn.personId(), checkIn.id())
            .map(before -> before.amended(rubric, basis))
            .orElseGet(() -> first(checkIn, rubric, basis));
    return keep(visit, reading);
  }

  /** Stores a reading and works out what follows from it. */
  public Outcome keep(TurnContext visit, Reading reading) {
    progress.keep(reading);
    String key = reading.edition().key();
    Standing standing = standing(visit, key);
    // Stored times are cut to milliseconds.
    Reading kept = find(visit, reading.checkInId()).orElse(reading);
    return new Outcome(
        reading,
        standing.stage(),
        standing.against(kept),
        before(kept),
        settle(visit, key, standing));
  }

  /** The outcome of a stored reading, without a move; stores nothing. */
  public Outcome outcome(TurnContext visit, Reading reading) {
    Standing standing = standing(visit, reading.edition().key());
    return new Outcome(
        reading, standing.stage(), standing.against(reading), before(reading), Optional.empty());
  }

  private Optional<Reading> before(Reading reading) {
    return earlier(reading)
        .filter(other -> other.edition().equals(reading.edition()))
        .reduce((one, later) -> later);
  }

  private Stream<Reading> earlier(Reading reading) {
    return progress.readings(reading.personId(), reading.edition().key()).stream()
        // Stored times are cut to milliseconds: by its time alone a reading would precede itself.
        .filter(other -> other.checkInId() != reading.checkInId())
        .filter(other -> other.at().isBefore(reading.at()));
  }

  /** Stores the move that is due, if any. */
  public Optional<StageMove> settle(TurnContext visit, String rubricKey) {
    return settle(visit, rubricKey, standing(visit, rubricKey));
  }

  private Optional<StageMove> settle(TurnContext visit, String rubricKey, Standing standing) {
    long person = visit.person().id();
    Optional<StageMove> move = standing.moveSince(progress.moves(person, rubricKey), visit.at());
    move.ifPresent(one -> progress.add(person, one));
    return move;
  }

  /** The person's current standing. */
  public Standing standing(TurnContext visit, String rubricKey) {
    return standing(checkIns, progress, visit.person().id(), rubricKey);
  }

  public static Standing standing(
      CheckIns checkIns, ProgressRecord progress, long person, String rubricKey) {
    return Standing.of(
        progress.readings(person, rubricKey),
        checkIns.notes(person, rubricKey),
        progress.moves(person, rubricKey));
  }

  /** The step that the latest reading suggests, while its rubric is the current one. */
  public Optional<NextStep> nextStep(TurnContext visit, Rubric rubric) {
    return progress.readings(visit.person().id(), rubric.edition().key()).stream()
        .reduce((one, later) -> later)
        .filter(latest -> latest.edition().equals(rubric.edition()))
        .flatMap(latest -> nextStep(rubric, latest));
  }

  private Optional<NextStep> nextStep(Rubric rubric, Reading latest) {
    return checkIns
        .find(latest.personId(), latest.checkInId())
        .flatMap(checkIn -> NextStep.of(rubric, checkIn, checkInBefore(latest), latest.result()));
  }

  /** The answer for a strand in the latest reading, if that is on the current rubric. */
  public Optional<Integer> points(TurnContext visit, Rubric rubric, Strand strand) {
    return progress.readings(visit.person().id(), rubric.edition().key()).stream()
        .reduce((one, later) -> later)
        .filter(latest -> latest.edition().equals(rubric.edition()))
        .flatMap(latest -> Optional.ofNullable(latest.basis().points().get(strand.key())));
  }

  public Optional<Reading> find(TurnContext visit, long checkInId) {
    return progress.reading(visit.person().id(), checkInId);
  }

  /** The check-in of the reading before this one. */
  public Optional<CheckIn> checkInBefore(Reading reading) {
    return earlier(reading)
        .reduce((one, later) -> later)
        .flatMap(other -> checkIns.find(other.personId(), other.checkInId()));
  }

  private static Reading first(CheckIn checkIn, Rubric rubric, Basis basis) {
    return Reading.of(
        checkIn.id(),
        checkIn.personId(),
        rubric,
        basis,
        checkIn.ownView(),
        checkIn.finishedAt().orElseThrow());
  }
}
