package org.leadlearner.assistant.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/**
 * Two rounds of a team with different people: what was shown of each is shown side by side, and
 * nothing new is computed (domain.md, section 3.7).
 *
 * @param day formats a day in the reader's time zone
 */
record SideBySide(Phrases words, Rubric rubric, Function<Instant, String> day) {

  /** The newest earlier round, if it had the same questions and both show something. */
  static Optional<Snapshot> before(List<Snapshot> snapshots) {
    Snapshot newest = snapshots.get(0);
    return snapshots.stream()
        .skip(1)
        .findFirst()
        .filter(then -> isPossible(then, newest))
        .filter(then -> !newest.isComparableTo(then));
  }

  static boolean isPossible(Snapshot then, Snapshot now) {
    return then.round().edition().equals(now.round().edition())
        && !then.result().strands().isEmpty()
        && !now.result().strands().isEmpty();
  }

  Line line(Snapshot then, Snapshot now) {
    return words.line(
        areTheSame(then, now) ? "team.beside.rule" : "team.beside",
        "then",
        then.result().finished(),
        "now",
        now.result().finished());
  }

  /** Whether the same people answered both, so that it is the rule that changed in between. */
  static boolean areTheSame(Snapshot then, Snapshot now) {
    return then.cohort().equals(now.cohort());
  }

  Part.Table table(Snapshot then, Snapshot now) {
    return new Part.Table(
        words.text("team.beside.table"),
        List.of(words.text("board.strand"), column(then), column(now)),
        Stream.concat(
                Stream.of(overall(then, now)),
                rubric.strands().stream().map(strand -> row(strand, then, now)))
            .toList());
  }

  private String column(Snapshot one) {
    return words.text(
        "team.beside.column",
        "date",
        day.apply(one.round().closedAt().orElseThrow()),
        "count",
        one.result().finished());
  }

  private List<Line> overall(Snapshot then, Snapshot now) {
    return cells(words.text("team.beside.overall"), then.result().stages(), now.result().stages());
  }

  private List<Line> row(Strand strand, Snapshot then, Snapshot now) {
    return cells(
        strand.name(), then.result().middle(strand.key()), now.result().middle(strand.key()));
  }

  private List<Line> cells(String name, Optional<StageSpan> then, Optional<StageSpan> now) {
    return List.of(Line.plain(name), cell(then), cell(now));
  }

  private Line cell(Optional<StageSpan> middle) {
    return Line.plain(
        middle.map(new SpanWords(words)::middle).orElse(words.text("history.value.none")));
  }
}
