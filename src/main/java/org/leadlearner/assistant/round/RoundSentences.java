package org.leadlearner.assistant.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.chat.message.Line;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.round.Crossings;
import org.leadlearner.progress.round.Movement;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.StageShare;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/** The result of a closed round, one sentence at a time, the most important first. */
final class RoundSentences {

  /** The keys of sentences about two rounds begin so, and end with the earlier round's number. */
  private static final String THEN = "then.";

  private static final String BESIDE = "beside.";

  private final Function<Instant, String> day;
  private final Phrases words;
  private final SpanWords spans;
  private final Rubric rubric;
  private final List<Snapshot> snapshots;
  private final TeamResult result;
  private final RoundBasis basis;

  /**
   * @param snapshots the closed rounds, newest first; at least one
   * @param day formats a day for the reader
   */
  RoundSentences(
      Phrases words, Rubric rubric, List<Snapshot> snapshots, Function<Instant, String> day) {
    this.day = day;
    this.words = words;
    this.spans = new SpanWords(words);
    this.rubric = rubric;
    this.snapshots = snapshots;
    this.result = snapshots.get(0).result();
    this.basis = new RoundBasis(words, rubric, snapshots, day);
  }

  /** The stage, the team's agreement, the change, what holds the stage down, and the strands. */
  List<SummaryLine> all(SummaryAdditions beside) {
    List<SummaryLine> all = new ArrayList<>();
    overall().ifPresent(all::add);
    all.addAll(beside.agreed());
    moved().ifPresent(all::add);
    all.addAll(beside.news());
    held().ifPresent(all::add);
    StrandLines lines = lines();
    lines.widest().map(one -> strand(lines, "team.differs", one)).ifPresent(all::add);
    lines.shared().map(one -> strand(lines, "team.shared", one)).ifPresent(all::add);
    if (result.isWithoutSpread()) {
      all.add(SummaryLine.withoutBasis(words.line("team.spread.hidden")));
    }
    all.addAll(strandsMoved());
    noted().ifPresent(all::add);
    all.addAll(beside.rest());
    return all;
  }

  StrandLines lines() {
    return new StrandLines(words, rubric, result);
  }

  /** The strands that members see differently, in the order of the rubric. */
  List<SummaryLine> different() {
    StrandLines lines = lines();
    return lines.different().map(one -> strand(lines, "team.differs.also", one)).toList();
  }

  /**
   * Which strands stand elsewhere than in an earlier round of the same people, or that none does.
   *
   * @param first the earlier round, one of the snapshots
   */
  List<SummaryLine> then(Snapshot first) {
    List<Snapshot> since =
        new ArrayList<>(
            snapshots.subList(0, snapshots.indexOf(first) + 1).stream()
                .filter(snapshots.get(0)::isComparableTo)
                .toList());
    Collections.reverse(since);
    String key = THEN + first.round().id();
    List<SummaryLine> changed =
        lines().then(since, day).stream()
            .map(one -> new SummaryLine(key, one.line(), basis.then(since, one.keys())))
            .toList();
    return changed.isEmpty()
        ? List.of(new SummaryLine(key, words.line("team.moved.none"), basis.then(since, List.of())))
        : changed;
  }

  /** The sentence above two rounds that are shown side by side. */
  SummaryLine beside(Snapshot then) {
    return new SummaryLine(
        BESIDE + then.round().id(),
        new SideBySide(words, rubric, day).line(then, snapshots.get(0)),
        basis.beside(then));
  }

  /** The sentences about two rounds that have this key; none for any other key. */
  List<SummaryLine> ofTwo(String key) {
    return snapshots.stream()
        .skip(1)
        .flatMap(
            one ->
                key.equals(THEN + one.round().id()) && snapshots.get(0).isComparableTo(one)
                    ? then(one).stream()
                    : key.equals(BESIDE + one.round().id())
                            && SideBySide.isPossible(one, snapshots.get(0))
                        ? Stream.of(beside(one))
                        : Stream.empty())
        .toList();
  }

  private SummaryLine strand(StrandLines lines, String key, StrandLines.Shown shown) {
    return new SummaryLine("spread." + shown.key(), lines.line(key, shown), basis.spread(shown));
  }

  private Optional<SummaryLine> overall() {
    return result
        .stages()
        .map(span -> new SummaryLine("overall", stage(span), basis.overall(span)));
  }

  private Line stage(StageSpan span) {
    String name = spans.middle(span);
    int count = result.finished();
    return result
        .score()
        .map(
            points ->
                points == 0
                    ? words.line(
                        "team.stage", "stage", words.text("span.not.begun"), "count", count)
                    : words.line(
                        "team.stage.points", "stage", name, "points", points, "count", count))
        .orElseGet(() -> words.line("team.stage", "stage", name, "count", count));
  }

  private Optional<SummaryLine> moved() {
    return Movement.of(snapshots, Crossings.OVERALL)
        .map(
            move ->
                new SummaryLine(
                    "moved",
                    words.line(
                        key(move),
                        "from",
                        spans.middle(move.from()),
                        "to",
                        spans.middle(move.to())),
                    basis.moved(move)));
  }

  private static String key(Movement move) {
    return switch (move.kind()) {
      case THIS_ROUND -> "team.move.first";
      case MOVED -> "team.move.second";
      case ABOUT_THE_SAME -> "team.move.same";
    };
  }

  /** One strand; when several are equally low, the one that most people place that low. */
  private Optional<SummaryLine> held() {
    List<String> lowest = result.lowest();
    if (lowest.isEmpty() || lowest.size() >= rubric.counted().size()) {
      return Optional.empty();
    }
    return lowest.stream()
        .flatMap(key -> result.strands().stream().filter(strand -> strand.key().equals(key)))
        .max(Comparator.comparingInt(RoundSentences::peopleAtTheLowest))
        .map(
            strand ->
                new SummaryLine(
                    "held",
                    words.line("team.held", "strand", rubric.strand(strand.key()).name()),
                    basis.held(strand)));
  }

  /**
   * How many people place it at the stage of its lower middle or below; 0 when that is not counted.
   */
  private static int peopleAtTheLowest(TeamStrand strand) {
    if (!(strand instanceof TeamStrand.Counted counted)) {
      return 0;
    }
    Stage middle = counted.middle().lowest();
    return counted.shares().stream()
        .filter(share -> !share.highest().isAbove(middle))
        .mapToInt(StageShare::people)
        .sum();
  }

  private List<SummaryLine> strandsMoved() {
    List<SummaryLine> moved = new ArrayList<>();
    lines()
        .moved(snapshots)
        .forEach(
            (move, line) ->
                moved.add(new SummaryLine("strands", line, basis.strandsMoved(move.kind()))));
    return moved;
  }

  /** The strands with notes, where they may be counted. */
  private Optional<SummaryLine> noted() {
    List<String> counts =
        rubric.strands().stream()
            .flatMap(
                strand ->
                    Stream.ofNullable(result.noted().get(strand.key()))
                        .map(
                            count ->
                                words.text(
                                    "team.noted.one",
                                    "strand",
                                    strand.name(),
                                    "count",
                                    count,
                                    "finished",
                                    result.finished())))
            .toList();
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SummaryLine(
                "noted",
                words.line("team.noted", "strands", String.join("; ", counts)),
                basis.noted()));
  }
}
