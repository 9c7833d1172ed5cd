package org.leadlearner.assistant.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.progress.Evidenced;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/**
 * Shows people which of their own answers have a note, and which stage these alone come to, for
 * their eyes alone.
 */
record EvidenceLines(CheckIns checkIns) {

  /** For the latest reading, if it is on the current rubric. */
  List<Line> of(TurnContext visit, Rubric rubric, List<Reading> readings) {
    return readings.stream()
        .reduce((one, later) -> later)
        .filter(latest -> latest.edition().equals(rubric.edition()))
        .map(latest -> of(visit, rubric, latest))
        .orElse(List.of());
  }

  private List<Line> of(TurnContext visit, Rubric rubric, Reading latest) {
    List<Line> lines = new ArrayList<>();
    checkIns
        .find(latest.personId(), latest.checkInId())
        .map(checkIn -> lines(visit.words(), rubric, evidenced(visit, rubric, checkIn)))
        .ifPresent(lines::addAll);
    lines.addAll(later(visit, rubric, latest));
    return lines;
  }

  /** Notes that the reading does not include, because they were added or deleted later. */
  private List<Line> later(TurnContext visit, Rubric rubric, Reading latest) {
    List<EvidenceNote> all = checkIns.notes(latest.personId(), rubric.edition().key());
    List<Line> lines = new ArrayList<>();
    for (Strand strand : rubric.strands()) {
      boolean wasNoted = latest.basis().noted().contains(strand.key());
      List<EvidenceNote> own =
          all.stream().filter(note -> note.strandKey().equals(strand.key())).toList();
      own.stream()
          .filter(note -> !wasNoted && note.at().isAfter(latest.at()))
          .findFirst()
          .map(
              note ->
                  visit
                      .words()
                      .line(
                          "history.note.later",
                          "name",
                          strand.name(),
                          "date",
                          visit.day(note.at()),
                          "reading",
                          visit.day(latest.at())))
          .ifPresent(lines::add);
      if (wasNoted && own.isEmpty()) {
        lines.add(visit.words().line("history.note.gone", "name", strand.name()));
      }
    }
    return lines;
  }

  private Evidenced evidenced(TurnContext visit, Rubric rubric, CheckIn checkIn) {
    Set<String> noted =
        checkIns.notes(checkIn.personId(), rubric.edition().key()).stream()
            .filter(note -> note.countsAt(visit.at()))
            .map(EvidenceNote::strandKey)
            .collect(Collectors.toSet());
    return Evidenced.of(rubric, checkIn.points(), noted);
  }

  private static List<Line> lines(Phrases words, Rubric rubric, Evidenced evidenced) {
    List<Line> lines = new ArrayList<>();
    strands(words, rubric, "history.noted", evidenced.with()).ifPresent(lines::add);
    strands(words, rubric, "history.unnoted", evidenced.without()).ifPresent(lines::add);
    evidenced.claimed().ifPresent(claimed -> lines.add(stages(words, rubric, evidenced, claimed)));
    return lines;
  }

  private static Optional<Line> strands(
      Phrases words, Rubric rubric, String key, List<String> strands) {
    return strands.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.line(
                key,
                "strands",
                words.list(strands.stream().map(strand -> rubric.strand(strand).name()).toList())));
  }

  /** Those that the stage is made from; one's own practice is not among them. */
  private static int counted(Rubric rubric, List<String> keys) {
    return (int) keys.stream().map(rubric::strand).filter(rubric.counted()::contains).count();
  }

  private static Line stages(Phrases words, Rubric rubric, Evidenced evidenced, StageSpan claimed) {
    SpanWords spans = new SpanWords(words);
    int answered = evidenced.with().size() + evidenced.without().size();
    return evidenced
        .evidenced()
        .map(
            stage ->
                words.line(
                    "history.evidenced",
                    "claimed",
                    spans.stages(claimed),
                    "stage",
                    spans.name(stage),
                    "count",
                    evidenced.with().size(),
                    "of",
                    answered))
        .orElseGet(
            () ->
                words.line(
                    "history.evidenced.few",
                    "claimed",
                    spans.stages(claimed),
                    "count",
                    counted(rubric, evidenced.with()),
                    "of",
                    counted(rubric, evidenced.with()) + counted(rubric, evidenced.without()),
                    "least",
                    rubric.leastAnswered()));
  }
}
