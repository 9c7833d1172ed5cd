package org.leadlearner.assistant.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.chat.message.Line;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.round.Movement;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.Spread;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/** Describes how a team sees its strands, as far as that may be shown. */
public record StrandLines(Phrases words, Rubric rubric, TeamResult result) {

  /** A strand that may be shown, with the spread of its answers. */
  record Shown(String key, int answered, StageSpan middle, Spread spread) {}

  /** The middle of a strand, with the points it can stand for and the number of answers. */
  public Line middle(Strand strand) {
    return shown(result)
        .filter(one -> one.key().equals(strand.key()))
        .findFirst()
        .map(
            shown ->
                words.line(
                    "basis.middle",
                    "strand",
                    strand.name(),
                    "stage",
                    spans().middle(shown.middle()),
                    "lowest",
                    shown.middle().lowest().lowest(),
                    "highest",
                    shown.middle().highest().highest(),
                    "count",
                    shown.answered()))
        .orElseGet(() -> words.line("basis.middle.none", "strand", strand.name()));
  }

  private Stream<Shown> all() {
    return shown(result)
        .flatMap(
            one ->
                one
                    .spread()
                    .map(spread -> new Shown(one.key(), one.answered(), one.middle(), spread))
                    .stream());
  }

  /** The strands that members see differently, in the order of the rubric. */
  Stream<Shown> different() {
    return all().filter(one -> one.spread() != Spread.CLOSE);
  }

  /** The first strand that all members see alike. */
  Optional<Shown> shared() {
    return all().filter(one -> one.spread() == Spread.CLOSE).findFirst();
  }

  /** The strand with the widest spread. */
  Optional<Shown> widest() {
    return different().max(Comparator.comparing(Shown::spread));
  }

  /**
   * How the middles changed over the last rounds, one line for all strands with the same change.
   */
  Map<Movement, Line> moved(List<Snapshot> snapshots) {
    Map<Movement, List<String>> moves = new LinkedHashMap<>();
    for (Strand strand : rubric.strands()) {
      Movement.of(snapshots, strand.key())
          .filter(move -> move.kind() != Movement.Kind.ABOUT_THE_SAME)
          .ifPresent(move -> add(moves, move, strand));
    }
    return lines(
        moves,
        move -> move.kind() == Movement.Kind.MOVED ? "team.strands.second" : "team.strands.first",
        "");
  }

  /** Strands that changed in the same way, and the line about them. */
  record Changed(Line line, List<String> keys) {}

  /**
   * The strands whose middle was at another stage in an earlier round. A change by one person alone
   * does not count.
   *
   * @param since the rounds of the same people from that round to the newest, oldest first
   * @param day formats a day for the reader
   */
  List<Changed> then(List<Snapshot> since, Function<Instant, String> day) {
    Snapshot then = since.get(0);
    Map<Movement, List<String>> keys = new LinkedHashMap<>();
    Map<Movement, List<String>> moves = new LinkedHashMap<>();
    for (Strand strand : rubric.strands()) {
      Optional<StageSpan> from = then.middle(strand.key());
      Optional<StageSpan> to = result.middle(strand.key());
      if (from.isPresent() && to.isPresent() && !from.get().meets(to.get())) {
        boolean isByOne = Movement.isByOne(since, strand.key());
        if (!isByOne) {
          Movement move = new Movement(Movement.Kind.THIS_ROUND, from.get(), to.get());
          add(moves, move, strand);
          keys.computeIfAbsent(move, first -> new ArrayList<>()).add(strand.key());
        }
      }
    }
    String date = day.apply(then.round().closedAt().orElseThrow());
    return lines(moves, move -> "team.strands.then", date).entrySet().stream()
        .map(one -> new Changed(one.getValue(), keys.getOrDefault(one.getKey(), List.of())))
        .toList();
  }

  private static void add(Map<Movement, List<String>> moves, Movement move, Strand strand) {
    moves.computeIfAbsent(move, first -> new ArrayList<>()).add(strand.name());
  }

  private Map<Movement, Line> lines(
      Map<Movement, List<String>> moves, Function<Movement, String> key, String date) {
    Map<Movement, Line> lines = new LinkedHashMap<>();
    moves.forEach(
        (move, names) ->
            lines.put(
                move,
                words.line(
                    key.apply(move),
                    "from",
                    spans().middle(move.from()),
                    "to",
                    spans().middle(move.to()),
                    "count",
                    result.finished(),
                    "date",
                    date,
                    "strands",
                    words.list(names))));
    return lines;
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

  /** The spread of a strand's answers in a few words; empty when it may not be shown. */
  public static Optional<String> spread(Phrases words, TeamStrand.Middle shown) {
    return shown.spread().map(StrandLines::spreadKey).map(words::text);
  }

  /** The same for a column that has no other content. */
  static Optional<String> inAWord(Phrases words, TeamStrand.Middle shown) {
    return shown
        .spread()
        .map(
            spread ->
                switch (spread) {
                  case CLOSE -> "board.spread.close";
                  case MIXED -> "board.spread.mixed";
                  case WIDE -> "board.spread.wide";
                })
        .map(words::text);
  }

  private static String spreadKey(Spread spread) {
    return switch (spread) {
      case CLOSE -> "team.spread.close";
      case MIXED -> "team.spread.mixed";
      case WIDE -> "team.spread.wide";
    };
  }
}
