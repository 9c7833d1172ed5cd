package org.leadlearner.assistant.result;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.meeting.AgreementLines;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Team;
import org.leadlearner.practice.TeamWeek;
import org.leadlearner.progress.round.Crossings;
import org.leadlearner.progress.round.Movement;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.Suppression.Practised;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/**
 * Where each change of a middle comes from, one line for each: the step that was agreed on, the
 * sentences shared with staff, the notes and the readings. It contains only what the page or an
 * earlier summary shows as well, nobody's name, and nothing in anybody's words (domain.md, section
 * 3.9).
 *
 * @param day formats a day for the reader
 */
record MoveOrigins(
    Phrases words,
    Rubric rubric,
    TeamPorts records,
    AgreementLines agreed,
    Function<Instant, String> day) {

  /**
   * The lines below their title; nothing when no stage moved.
   *
   * @param snapshots the results of the team's rounds, newest first
   */
  List<Part> parts(Team team, List<Snapshot> snapshots) {
    List<Line> lines = new ArrayList<>();
    move(snapshots, Crossings.OVERALL)
        .ifPresent(move -> lines.add(line(team, snapshots, move, Crossings.OVERALL)));
    for (Strand strand : rubric.strands()) {
      move(snapshots, strand.key())
          .ifPresent(move -> lines.add(line(team, snapshots, move, strand.key())));
    }
    if (lines.isEmpty()) {
      return List.of();
    }
    lines.add(0, words.line("moves.title"));
    return List.of(new Part.Text(lines), new Part.Remark(words.line("moves.rule")));
  }

  private Line line(Team team, List<Snapshot> snapshots, Movement move, String key) {
    SpanWords spans = new SpanWords(words);
    List<Snapshot> covered = covered(snapshots, move, key);
    return words.line(
        move.kind() == Movement.Kind.MOVED ? "moves.line" : "moves.line.first",
        "strand",
        isOverall(key) ? words.text("team.beside.overall") : rubric.strand(key).name(),
        "from",
        spans.middle(move.from()),
        "to",
        spans.middle(move.to()),
        "step",
        agreed.origin(words, between(snapshots, covered), strand(key), day),
        "shared",
        shared(team, covered),
        "noted",
        noted(snapshots.get(0), key),
        "dates",
        words.list(covered.stream().map(this::reading).toList()));
  }

  /** The rounds of the same people that the change covers, newest first, as it was told. */
  private static List<Snapshot> covered(List<Snapshot> snapshots, Movement move, String key) {
    return snapshots.stream()
        .filter(snapshots.get(0)::isComparableTo)
        .filter(one -> one.middle(key).isPresent())
        .limit(move.kind() == Movement.Kind.MOVED ? 3 : 2)
        .toList();
  }

  /** The rounds after which a step could have led to the newest one. */
  private static List<Snapshot> between(List<Snapshot> snapshots, List<Snapshot> covered) {
    Snapshot oldest = covered.get(covered.size() - 1);
    return snapshots.subList(1, snapshots.indexOf(oldest) + 1);
  }

  private String reading(Snapshot one) {
    return words.text(
        "moves.reading", "date", day.apply(closed(one)), "count", one.result().finished());
  }

  /**
   * What was shared in the full weeks that a summary may count, since the oldest of these rounds.
   */
  private String shared(Team team, List<Snapshot> covered) {
    LocalDate from =
        date(covered.get(covered.size() - 1)).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    List<TeamWeek> weeks =
        records.facts().weeks().known(team.id(), from, date(covered.get(0)).minusDays(6)).stream()
            .filter(
                week ->
                    records.suppression().practised(week.members(), week.people())
                        != Practised.HIDDEN)
            .toList();
    return weeks.isEmpty()
        ? words.text("moves.none")
        : words.text(
            "moves.shared",
            "count",
            weeks.stream().mapToInt(TeamWeek::shared).sum(),
            "weeks",
            weeks.size());
  }

  private String noted(Snapshot newest, String key) {
    Map<String, Integer> noted = newest.result().noted();
    if (isOverall(key) && !noted.isEmpty()) {
      return words.text("moves.noted.strands", "count", noted.size());
    }
    return Optional.ofNullable(noted.get(key))
        .map(
            count ->
                words.text(
                    "board.shown.count", "count", count, "finished", newest.result().finished()))
        .orElseGet(() -> words.text("moves.none"));
  }

  private static Optional<String> strand(String key) {
    return Optional.of(key).filter(one -> !isOverall(one));
  }

  private static boolean isOverall(String key) {
    return key.equals(Crossings.OVERALL);
  }

  private LocalDate date(Snapshot one) {
    return LocalDate.ofInstant(closed(one), records.facts().zone());
  }

  private static Instant closed(Snapshot one) {
    return one.round().closedAt().orElseThrow();
  }

  private static Optional<Movement> move(List<Snapshot> snapshots, String key) {
    return Movement.of(snapshots, key).filter(move -> move.kind() != Movement.Kind.ABOUT_THE_SAME);
  }
}
