package org.leadlearner.assistant.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.chat.message.Line;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.round.AverageBounds;
import org.leadlearner.progress.round.Crossings;
import org.leadlearner.progress.round.Movement;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.Spread;
import org.leadlearner.progress.round.StageShare;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * The rule and the numbers behind each sentence about a round, so that anyone can check it by hand.
 * It contains nothing that the frozen results do not show (domain.md, section 3.9).
 *
 * @param snapshots the closed rounds, newest first; at least one
 * @param day formats a day for the reader
 */
record RoundBasis(
    Phrases words, Rubric rubric, List<Snapshot> snapshots, Function<Instant, String> day) {

  /** The most rounds that a sentence about a change covers. */
  private static final int ROUNDS_OF_A_MOVE = 3;

  List<Line> overall(StageSpan told) {
    List<Line> lines = new ArrayList<>();
    lines.add(words.line(result().isOfThisRule() ? "basis.overall" : "basis.overall.older"));
    counted().forEach(strand -> lines.add(middle(strand)));
    if (!told.isOne()) {
      lines.add(words.line("basis.two.middles"));
    }
    if (result().isOfThisRule()) {
      lines.addAll(byHand(AverageBounds.of(rubric, result())));
    }
    result().score().ifPresent(points -> lines.add(words.line("basis.points", "points", points)));
    return lines;
  }

  /** The way from the middle answers to the stage, as far as stages allow it. */
  private List<Line> byHand(List<AverageBounds> ends) {
    List<Line> lines = new ArrayList<>();
    for (int end = 0; end < ends.size(); end++) {
      if (ends.size() > 1) {
        lines.add(words.line(end == 0 ? "basis.lower" : "basis.upper"));
      }
      lines.addAll(byHand(ends.get(end)));
    }
    return lines;
  }

  private List<Line> byHand(AverageBounds bounds) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        words.line(
            "basis.average",
            "lowest",
            SpanWords.average(bounds.lowest()),
            "highest",
            SpanWords.average(bounds.highest())));
    lines.add(limit(rubric.strand(bounds.lowestStrand()), bounds.lowestStage()));
    if (bounds.highest() >= 10 * Stage.STAGING.lowest()) {
      lines.add(words.line("basis.staging"));
    }
    lines.add(
        bounds.stages().isOne()
            ? words.line("basis.so", "stage", spans().stages(bounds.stages()))
            : words.line("basis.so.open", "stages", spans().stages(bounds.stages())));
    return lines;
  }

  /** The highest overall stage that the strand with the lowest middle answer allows. */
  private Line limit(Strand strand, Stage lowest) {
    return words.line(
        "basis.limit",
        "strand",
        strand.name(),
        "stage",
        spans().name(lowest),
        "most",
        spans().name(AverageBounds.most(lowest)));
  }

  private Line middle(Strand strand) {
    return new StrandLines(words, rubric, result()).middle(strand);
  }

  List<Line> held(TeamStrand strand) {
    List<Line> lines = new ArrayList<>();
    lines.add(middle(rubric.strand(strand.key())));
    lines.add(shares(strand));
    List<String> others =
        result().lowest().stream()
            .filter(key -> !key.equals(strand.key()))
            .map(key -> rubric.strand(key).name())
            .toList();
    if (!others.isEmpty()) {
      lines.add(words.line("basis.held.others", "strands", words.list(others)));
    }
    result()
        .middle(strand.key())
        .ifPresent(middle -> lines.add(limit(rubric.strand(strand.key()), middle.lowest())));
    return lines;
  }

  private Line shares(TeamStrand strand) {
    return strand instanceof TeamStrand.Counted counted
        ? words.line("basis.shares", "shares", shares(counted))
        : words.line("basis.shares.none");
  }

  private String shares(TeamStrand.Counted counted) {
    return counted.shares().stream()
        .filter(share -> share.people() > 0)
        .map(share -> share(share, counted.answered()))
        .collect(Collectors.joining(", "));
  }

  private String share(StageShare share, int answered) {
    return words.text(
        "basis.share",
        "people",
        share.people(),
        "count",
        answered,
        "stage",
        spans().stages(new StageSpan(share.lowest(), share.highest())));
  }

  /** How the spread of a strand's answers is measured. */
  List<Line> spread(StrandLines.Shown one) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        words.line(
            "basis.spread",
            "count",
            one.answered(),
            "out",
            Spread.leftOutOnEachSide(one.answered())));
    lines.add(words.line("basis.spread.rule"));
    if (one.spread() == Spread.MIXED) {
      lines.add(words.line("basis.spread.two"));
    }
    result().strands().stream()
        .filter(strand -> strand.key().equals(one.key()))
        .forEach(strand -> lines.add(shares(strand)));
    return lines;
  }

  /** The rounds behind the change of the overall stage. */
  List<Line> moved(Movement move) {
    List<Line> lines = new ArrayList<>();
    lines.add(words.line("basis.moved"));
    same().forEach(round -> lines.add(stageOf(round)));
    lines.add(words.line(key(move.kind())));
    return lines;
  }

  private Line stageOf(Snapshot round) {
    return words.line(
        "basis.moved.round",
        "date",
        date(round),
        "stage",
        round.middle(Crossings.OVERALL).map(spans()::middle).orElseThrow(),
        "count",
        round.result().finished());
  }

  private static String key(Movement.Kind kind) {
    return switch (kind) {
      case THIS_ROUND -> "basis.moved.first";
      case MOVED -> "basis.moved.second";
      case ABOUT_THE_SAME -> "basis.moved.same";
    };
  }

  /** The same for the middles of strands. */
  List<Line> strandsMoved(Movement.Kind kind) {
    return List.of(
        words.line("basis.moved"),
        words.line(
            "basis.moved.rounds", "dates", words.list(same().stream().map(this::date).toList())),
        words.line(key(kind)));
  }

  /**
   * The middles of strands in an earlier round and now.
   *
   * @param since the rounds of the same people, oldest first
   * @param keys of the strands; none when no strand changed
   */
  List<Line> then(List<Snapshot> since, List<String> keys) {
    List<Line> lines = new ArrayList<>();
    lines.add(words.line("basis.moved"));
    lines.add(
        words.line(
            "basis.moved.rounds", "dates", words.list(since.stream().map(this::date).toList())));
    keys.forEach(
        key ->
            lines.add(
                words.line(
                    "basis.then.strand",
                    "strand",
                    rubric.strand(key).name(),
                    "from",
                    then(since.get(0), key),
                    "to",
                    then(snapshots.get(0), key))));
    lines.add(words.line("basis.then"));
    return lines;
  }

  private String then(Snapshot round, String key) {
    return round.result().strands().stream()
        .filter(one -> one.key().equals(key))
        .flatMap(one -> one.shown().stream())
        .findFirst()
        .map(
            shown ->
                words.text(
                    "basis.then.middle",
                    "stage",
                    spans().middle(shown.middle()),
                    "lowest",
                    shown.middle().lowest().lowest(),
                    "highest",
                    shown.middle().highest().highest(),
                    "count",
                    shown.answered()))
        .orElseThrow();
  }

  /** Why an earlier round stands beside the newest, and what that says. */
  List<Line> beside(Snapshot then) {
    return List.of(
        words.line("basis.beside"),
        words.line(
            SideBySide.areTheSame(then, snapshots.get(0))
                ? "basis.beside.rule"
                : "basis.beside.people"));
  }

  /** The rounds of the same people that the change covers, newest first. */
  private List<Snapshot> same() {
    return snapshots.stream()
        .filter(snapshots.get(0)::isComparableTo)
        .filter(round -> round.middle(Crossings.OVERALL).isPresent())
        .limit(ROUNDS_OF_A_MOVE)
        .toList();
  }

  List<Line> noted() {
    return List.of(words.line("basis.noted", "count", result().finished()));
  }

  private List<Strand> counted() {
    return rubric.counted();
  }

  private String date(Snapshot round) {
    return day.apply(round.round().closedAt().orElseThrow());
  }

  private TeamResult result() {
    return snapshots.get(0).result();
  }

  private SpanWords spans() {
    return new SpanWords(words);
  }
}
