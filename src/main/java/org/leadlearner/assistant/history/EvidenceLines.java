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

/** Tells people which of their own answers have a note behind them, for their eyes alone. */
record EvidenceLines(CheckIns checkIns) {

  /** Of the latest reading, where it is on the rubric in use. */
  List<Line> of(TurnContext visit, Rubric rubric, List<Reading> readings) {
    return readings.stream()
        .reduce((one, later) -> later)
        .filter(latest -> latest.edition().equals(rubric.edition()))
        .flatMap(latest -> checkIns.find(latest.personId(), latest.checkInId()))
        .map(checkIn -> lines(visit.words(), rubric, evidenced(visit, rubric, checkIn)))
        .orElse(List.of());
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
                    evidenced.with().size(),
                    "of",
                    answered,
                    "least",
                    rubric.leastAnswered()));
  }
}
