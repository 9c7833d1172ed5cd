package org.leadlearner.assistant.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.chat.message.Line;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.round.Spread;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Rubric;

/** Says how a team sees its strands, as far as that may be shown. */
public record StrandLines(Phrases words, Rubric rubric, TeamResult result) {

  /** A strand that may be shown, with how close its answers are. */
  record Shown(String key, int answered, StageSpan middle, Spread spread) {}

  private Stream<Shown> all() {
    return shown(result)
        .flatMap(
            one ->
                one
                    .spread()
                    .map(spread -> new Shown(one.key(), one.answered(), one.middle(), spread))
                    .stream());
  }

  /** Those that are not seen alike, in the order of the rubric. */
  Stream<Shown> different() {
    return all().filter(one -> one.spread() != Spread.CLOSE);
  }

  /** The first that all see alike. */
  Optional<Shown> shared() {
    return all().filter(one -> one.spread() == Spread.CLOSE).findFirst();
  }

  /** The one that is seen most differently. */
  Optional<Shown> widest() {
    return different().max(Comparator.comparing(Shown::spread));
  }

  /** A way that strands went, told in one line for all that went it. */
  private record Move(StageSpan from, StageSpan to, int answered) {}

  /** Where the middle answer is at another stage than in an earlier round of the same people. */
  List<Line> moved(TeamResult earlier) {
    Map<Move, List<String>> moves = new LinkedHashMap<>();
    shown(result)
        .forEach(
            now ->
                shown(earlier)
                    .filter(then -> then.key().equals(now.key()))
                    .filter(then -> !then.middle().meets(now.middle()))
                    .map(then -> new Move(then.middle(), now.middle(), now.answered()))
                    .forEach(
                        move ->
                            moves
                                .computeIfAbsent(move, first -> new ArrayList<>())
                                .add(rubric.strand(now.key()).name())));
    return moves.entrySet().stream().map(one -> line(one.getKey(), one.getValue())).toList();
  }

  private Line line(Move move, List<String> strands) {
    return words.line(
        "team.moved",
        "from",
        spans().stages(move.from()),
        "to",
        spans().stages(move.to()),
        "count",
        move.answered(),
        "strands",
        words.list(strands));
  }

  Line line(String key, Shown one) {
    return words.line(
        key,
        "strand",
        rubric.strand(one.key()).name(),
        "stage",
        spans().middle(one.middle()),
        "spread",
        words.text(spreadKey(one.spread())),
        "count",
        one.answered());
  }

  private static Stream<TeamStrand.Middle> shown(TeamResult result) {
    return result.strands().stream().flatMap(strand -> strand.shown().stream());
  }

  private SpanWords spans() {
    return new SpanWords(words);
  }

  /** How close the answers to a strand are, in a few words; empty where that is not shown. */
  public static Optional<String> spread(Phrases words, TeamStrand.Middle shown) {
    return shown.spread().map(StrandLines::spreadKey).map(words::text);
  }

  private static String spreadKey(Spread spread) {
    return switch (spread) {
      case CLOSE -> "team.spread.close";
      case MIXED -> "team.spread.mixed";
      case WIDE -> "team.spread.wide";
    };
  }
}
