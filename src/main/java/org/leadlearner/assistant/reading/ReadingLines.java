package org.leadlearner.assistant.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.chat.message.Line;
import org.leadlearner.progress.Comparison;
import org.leadlearner.progress.Hold;
import org.leadlearner.progress.Lift;
import org.leadlearner.progress.Result;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * Says which stage a reading has, its average with the strands that are lowest, and what holds it
 * down (domain.md, section 3.3).
 */
public final class ReadingLines {

  private final Phrases words;
  private final SpanWords spans;
  private final Rubric rubric;
  private final ReadingRecorder.Outcome outcome;
  private final Result result;

  public ReadingLines(Phrases words, Rubric rubric, ReadingRecorder.Outcome outcome) {
    this.words = words;
    this.spans = new SpanWords(words);
    this.rubric = rubric;
    this.outcome = outcome;
    this.result = outcome.reading().result();
  }

  public List<Line> all() {
    List<Line> lines = new ArrayList<>(stage());
    lowest().ifPresent(lines::add);
    lines.addAll(held());
    return lines;
  }

  private List<Line> stage() {
    if (result.score().isEmpty()) {
      return List.of(
          words.line("result.none", "minimum", rubric.leastAnswered(), "count", result.answered()));
    } else if (outcome.against().equals(Optional.of(Comparison.ABOUT_THE_SAME))) {
      Stage confirmed = outcome.standing().orElseThrow();
      return List.of(
          aboutTheSame(confirmed), words.line("result.alone", "reading", spans.scored(result)));
    } else if (result.isNotBegun()) {
      return List.of(words.line("result.not.begun"));
    }
    return range(result.score().get().stages());
  }

  /** A stage, and whether it holds whatever the unanswered strands turn out to be. */
  private List<Line> range(StageSpan span) {
    String open = words.list(open().map(Strand::name).toList());
    if (!span.isOne()) {
      return List.of(
          words.line(
              "result.range",
              "first",
              spans.name(span.lowest()),
              "last",
              spans.name(span.highest()),
              "names",
              open));
    }
    List<Line> lines = new ArrayList<>();
    lines.add(
        words.line(
            "result.stage",
            "stage",
            spans.name(span.lowest()),
            "points",
            spans.points(result.score().orElseThrow()),
            "work",
            words.text(StagePhrases.workKey(span.lowest()))));
    if (!open.isEmpty()) {
      lines.add(words.line("result.whatever", "names", open));
    }
    return lines;
  }

  private Line aboutTheSame(Stage confirmed) {
    int tenths = result.averageInTenths().orElseThrow();
    int edge = 10 * confirmed.lowest();
    return tenths < edge
        ? words.line(
            "result.same",
            "average",
            SpanWords.average(tenths),
            "edge",
            SpanWords.average(edge),
            "stage",
            spans.name(confirmed))
        : words.line("result.same.held", "stage", spans.name(confirmed));
  }

  /** The average, and the strand or strands with the fewest points. */
  private Optional<Line> lowest() {
    List<Integer> points = counted().map(this::points).toList();
    return result
        .averageInTenths()
        .map(SpanWords::average)
        .map(average -> lowest(average, Collections.min(points), Collections.max(points)));
  }

  private Line lowest(String average, int fewest, int most) {
    String key;
    if (fewest == most) {
      key = result.open() == 0 ? "result.even" : "result.even.some";
    } else {
      key = result.open() == 0 ? "result.lowest" : "result.lowest.some";
    }
    List<String> names =
        counted().filter(strand -> points(strand) == fewest).map(Strand::name).toList();
    return words.line(
        key,
        "average",
        average,
        "answered",
        result.answered(),
        "names",
        words.list(names),
        "points",
        fewest);
  }

  private List<Line> held() {
    if (result.heldBy().isEmpty() || result.stage().isEmpty()) {
      // If the stage is open, more depends on the unanswered strands than on what holds the others
      // down.
      return List.of();
    } else if (result.isCloseToStaging()) {
      return List.of(words.line("result.close", "missing", words.list(missing())));
    }
    String names = words.list(names(result.heldBy()));
    Result lifted = Lift.of(rubric, outcome.reading().basis(), result);
    return List.of(
        words.line("result.held", "names", names),
        words.line(
            "result.lift",
            "names",
            names,
            "points",
            Stage.ENVISIONING.lowest(),
            "reading",
            spans.scored(lifted)));
  }

  /** What else Staging needs, each kind once. */
  private List<String> missing() {
    return Stream.of(Hold.Reason.values())
        .map(reason -> Map.entry(reason, names(held(reason))))
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> words.text(missingKey(entry.getKey()), "names", words.list(entry.getValue())))
        .toList();
  }

  private List<Hold> held(Hold.Reason reason) {
    return result.heldBy().stream().filter(hold -> hold.reason() == reason).toList();
  }

  private static String missingKey(Hold.Reason reason) {
    return switch (reason) {
      case LOWEST_STAGE, NOT_YET_PLANNING -> "result.missing.planning";
      case NOT_YET_STAGING -> "result.missing.staging";
      case NOT_ANSWERED -> "result.missing.answer";
      case NO_NOTE -> "result.missing.note";
    };
  }

  private List<String> names(List<Hold> holds) {
    return holds.stream().map(hold -> rubric.strand(hold.strandKey()).name()).toList();
  }

  private Stream<Strand> open() {
    return rubric.counted().stream().filter(strand -> !isAnswered(strand));
  }

  private Stream<Strand> counted() {
    return rubric.counted().stream().filter(this::isAnswered);
  }

  private boolean isAnswered(Strand strand) {
    return outcome.reading().basis().points().containsKey(strand.key());
  }

  private int points(Strand strand) {
    return outcome.reading().basis().points().getOrDefault(strand.key(), 0);
  }
}
