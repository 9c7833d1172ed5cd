package org.leadlearner.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadlearner.people.Team;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.round.Participation;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.Spread;
import org.leadlearner.progress.round.StageShare;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * What the closed rounds of a team came to as a table for a spreadsheet or a program: a line for
 * each strand of each round. It holds what the frozen snapshots show, and nothing else of anybody's
 * answers.
 */
public final class TeamRoundsCsv {

  static final String NOT_SHOWN = "not shown";

  /** Stands for the further stages of people who are counted together. */
  private static final String SEE_LEFT = "see left";

  private static final List<String> COLUMNS =
      List.of(
          "team",
          "opened",
          "closed",
          "rubric",
          "version",
          "invited",
          "reached",
          "blocked",
          "away",
          "declined",
          "finished",
          "overall stage",
          "overall points",
          "overall low",
          "overall high",
          "rule version",
          "record",
          "signed",
          "asked to sign",
          "agreed stage",
          "agreed low",
          "agreed high",
          "agreed average",
          "agreed rule version",
          "strand",
          "stage",
          "spread",
          "answers",
          "investigating",
          "envisioning",
          "planning",
          "staging");

  private final RubricShelf shelf;
  private final ZoneId zone;
  private final Function<Snapshot, AgreedRecord> records;

  /**
   * @param shelf where the names of rubrics and strands come from
   * @param zone the district's, in which days are written
   * @param records what was agreed on a round
   */
  public TeamRoundsCsv(RubricShelf shelf, ZoneId zone, Function<Snapshot, AgreedRecord> records) {
    this.shelf = shelf;
    this.records = records;
    this.zone = zone;
  }

  /**
   * Writes the rounds in the order in which they come.
   *
   * @param snapshots of this team
   */
  public void write(Team team, List<Snapshot> snapshots, Writer out) throws IOException {
    CsvFile.write(COLUMNS, rows(team, snapshots), out);
  }

  /** The same as JSON: {@code {"team": name, "rounds": [{column: cell}]}}. */
  public void writeJson(Team team, List<Snapshot> snapshots, OutputStream out) throws IOException {
    JsonFile.write(
        Map.of("team", team.name(), "rounds", JsonFile.named(COLUMNS, rows(team, snapshots))), out);
  }

  private List<List<String>> rows(Team team, List<Snapshot> snapshots) {
    return snapshots.stream().flatMap(snapshot -> lines(team, snapshot).stream()).toList();
  }

  /** A round that may show no strand is one line, so that it is not missing. */
  private List<List<String>> lines(Team team, Snapshot snapshot) {
    List<String> round = round(team, snapshot);
    Optional<Rubric> rubric = shelf.find(snapshot.round().edition());
    List<TeamStrand> strands = snapshot.result().strands();
    if (strands.isEmpty()) {
      return List.of(joined(round, hidden("")));
    }
    return strands.stream()
        .map(strand -> joined(round, strand(strand, name(rubric, strand.key()))))
        .toList();
  }

  private List<String> round(Team team, Snapshot snapshot) {
    Rubric.Edition edition = snapshot.round().edition();
    Participation people = snapshot.participation();
    TeamResult result = snapshot.result();
    AgreedRecord record = records.apply(snapshot);
    List<String> counted =
        List.of(
            team.name(),
            day(snapshot.round().openedAt()),
            snapshot.round().closedAt().map(this::day).orElse(""),
            shelf.find(edition).map(Rubric::title).orElse(edition.key()),
            edition.version(),
            String.valueOf(people.invited()),
            String.valueOf(people.reached()),
            String.valueOf(people.blocked()),
            String.valueOf(people.away()),
            String.valueOf(people.declined()),
            String.valueOf(people.finished()),
            result.stages().map(TeamRoundsCsv::word).orElse(NOT_SHOWN),
            result.score().map(String::valueOf).orElse(NOT_SHOWN),
            result.stages().map(span -> word(span.lowest())).orElse(NOT_SHOWN),
            result.stages().map(span -> word(span.highest())).orElse(NOT_SHOWN),
            String.valueOf(result.ruleVersion()));
    return joined(counted, record.cells());
  }

  private static List<String> strand(TeamStrand strand, String name) {
    if (strand instanceof TeamStrand.Middle middle) {
      return joined(
          List.of(
              name,
              word(middle.middle()),
              spread(middle.spread()),
              String.valueOf(middle.answered())),
          Collections.nCopies(Stage.values().length, NOT_SHOWN));
    } else if (strand instanceof TeamStrand.Counted counted) {
      return joined(
          List.of(
              name,
              word(counted.middle()),
              spread(counted.spread()),
              String.valueOf(counted.answered())),
          counted.shares().stream().flatMap(TeamRoundsCsv::counts).toList());
    }
    return hidden(name);
  }

  private static String spread(Optional<Spread> spread) {
    return spread.map(TeamRoundsCsv::word).orElse(NOT_SHOWN);
  }

  private static List<String> hidden(String name) {
    return joined(List.of(name), Collections.nCopies(3 + Stage.values().length, NOT_SHOWN));
  }

  /** A cell for each stage of the share; people of several stages are never told apart. */
  private static Stream<String> counts(StageShare share) {
    int stages = share.highest().ordinal() - share.lowest().ordinal() + 1;
    String people = String.valueOf(share.people());
    return stages == 1
        ? Stream.of(people)
        : Stream.concat(
            Stream.of(people + " in " + word(share.lowest()) + " to " + word(share.highest())),
            Collections.nCopies(stages - 1, SEE_LEFT).stream());
  }

  private static String name(Optional<Rubric> rubric, String key) {
    return rubric.flatMap(one -> one.find(key)).map(Strand::name).orElse(key);
  }

  private String day(Instant at) {
    return LocalDate.ofInstant(at, zone).toString();
  }

  static String word(StageSpan span) {
    return span.isOne() ? word(span.lowest()) : word(span.lowest()) + " to " + word(span.highest());
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> joined(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }
}
