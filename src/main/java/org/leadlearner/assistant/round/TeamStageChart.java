package org.leadlearner.assistant.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.assistant.phrase.StageBands;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.rubric.Stage;

/**
 * A team's stage over its last rounds. A line connects only the same people on the same questions
 * (domain.md, section 3.7).
 *
 * @param day formats a day in the reader's time zone
 */
record TeamStageChart(Phrases words, Function<Instant, String> day) {

  private static final int MOST = 4;

  /**
   * The rounds that may be compared with the newest, oldest first, at most four.
   *
   * @param snapshots newest first; at least one
   */
  static List<Snapshot> comparable(List<Snapshot> snapshots) {
    List<Snapshot> same =
        new ArrayList<>(
            snapshots.stream()
                .filter(snapshots.get(0)::isComparableTo)
                .filter(one -> one.result().stages().isPresent())
                .limit(MOST)
                .toList());
    Collections.reverse(same);
    return same;
  }

  /** Empty without two comparable rounds. */
  Optional<Part> of(List<Snapshot> snapshots) {
    List<Snapshot> rounds = comparable(snapshots);
    if (rounds.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Part.StageChart(
            words.text("team.chart.title"),
            rounds.stream().map(this::day).toList(),
            List.of(
                new Part.Series(
                    words.text("team.chart.series"),
                    rounds.stream().map(TeamStageChart::middle).toList())),
            ranges(rounds),
            StageBands.of(words),
            rounds.stream().map(this::sentence).collect(Collectors.joining(" "))));
  }

  /** Between two stages there is no point, and the whole range is drawn. */
  private Part.Ranges ranges(List<Snapshot> rounds) {
    List<Part.Range> each = new ArrayList<>();
    for (int place = 0; place < rounds.size(); place++) {
      int moment = place;
      rounds
          .get(place)
          .result()
          .stages()
          .filter(span -> !span.isOne())
          .ifPresent(
              span ->
                  each.add(
                      new Part.Range(moment, span.lowest().lowest(), span.highest().highest())));
    }
    return each.isEmpty() ? Part.Ranges.NONE : new Part.Ranges(words.text("team.ranges"), each);
  }

  String sentence(Snapshot one) {
    return words.text(
        "team.changes.line",
        "date",
        day(one),
        "stage",
        one.result()
            .stages()
            .map(new SpanWords(words)::middle)
            .orElse(words.text("history.value.none")),
        "finished",
        one.result().finished());
  }

  private String day(Snapshot one) {
    return day.apply(one.round().closedAt().orElseThrow());
  }

  /**
   * The middle of the stage's range: points are not shown when counts are not. Between two stages
   * there is no point.
   */
  private static double middle(Snapshot one) {
    return one.result()
        .stage()
        .map(stage -> (stage.lowest() + stage.highest()) / 2.0)
        .orElse(Double.NaN);
  }

  private String name(Stage stage) {
    return words.text(StagePhrases.nameKey(stage));
  }
}
