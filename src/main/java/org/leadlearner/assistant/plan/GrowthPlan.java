package org.leadlearner.assistant.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.checkin.NoteText;
import org.leadlearner.progress.Reading;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * The way from a person's current points on a strand to the next stage.
 *
 * @param points as in the latest reading; empty without one or without an answer in it
 * @param saidAt when the latest reading was made; empty without one
 * @param notes on this strand, the oldest first
 */
record GrowthPlan(
    Rubric rubric,
    Strand strand,
    Optional<Integer> points,
    Optional<Instant> saidAt,
    List<Noted> notes) {

  GrowthPlan {
    notes = List.copyOf(notes);
  }

  /**
   * A note with the points of the strand when it was written.
   *
   * @param point 0 to 10; empty when no reading says it
   */
  record Noted(EvidenceNote note, Optional<Integer> point) {

    boolean hasLink() {
      return NoteText.link(note.note()).isPresent();
    }
  }

  /**
   * @param readings of the rubric of any version, the oldest first
   * @param notes of the rubric, the oldest first
   */
  static GrowthPlan of(
      Rubric rubric, Strand strand, List<Reading> readings, List<EvidenceNote> notes) {
    List<Reading> own =
        readings.stream().filter(one -> one.edition().equals(rubric.edition())).toList();
    Optional<Reading> latest = own.stream().reduce((one, later) -> later);
    return new GrowthPlan(
        rubric,
        strand,
        latest.flatMap(one -> points(one, strand)),
        latest.map(Reading::at),
        notes.stream()
            .filter(note -> note.strandKey().equals(strand.key()))
            .map(note -> new Noted(note, point(own, strand, note)))
            .toList());
  }

  /** The points in the last reading before the note, or in the first one after it. */
  private static Optional<Integer> point(List<Reading> readings, Strand strand, EvidenceNote note) {
    Optional<Reading> before =
        readings.stream().filter(one -> !one.at().isAfter(note.at())).reduce((one, later) -> later);
    return before.or(() -> readings.stream().findFirst()).flatMap(one -> points(one, strand));
  }

  private static Optional<Integer> points(Reading reading, Strand strand) {
    return Optional.ofNullable(reading.basis().points().get(strand.key()));
  }

  /** Without an answer it starts at the first stage. */
  Stage here() {
    return points.map(Stage::of).orElse(Stage.INVESTIGATING);
  }

  Stage next() {
    return here().next();
  }

  boolean isAtTheTop() {
    return here() == Stage.STAGING;
  }

  /** The points whose sentences are listed, the lowest first; at 0 nothing has been done. */
  List<Integer> lines() {
    int lowest = Math.max(1, here().lowest());
    return IntStream.rangeClosed(lowest, next().highest()).boxed().toList();
  }

  boolean isSaid(int point) {
    return points.filter(said -> said >= point).isPresent();
  }

  List<Noted> under(int point) {
    return notes.stream().filter(one -> one.point().equals(Optional.of(point))).toList();
  }

  /** Notes for points that are no longer listed. */
  List<Noted> elsewhere() {
    return notes.stream().filter(one -> one.point().filter(lines()::contains).isEmpty()).toList();
  }
}
