package org.leadlearner.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.leadlearner.seal.RoundFigures;

/**
 * What a frozen round shows, in the cells of a table: what its members see in chat, and nothing
 * else of anybody's answers.
 */
public final class RoundCells {

  static final String NOT_SHOWN = "not shown";

  /** Stands for the further stages of people who are counted together. */
  private static final String SEE_LEFT = "see left";

  static final List<String> ROUND =
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
          "rule version");

  static final List<String> STRAND =
      List.of(
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

  /**
   * @param shelf where the names of rubrics and strands come from
   * @param zone the district's, in which days are written
   */
  public RoundCells(RubricShelf shelf, ZoneId zone) {
    this.shelf = shelf;
    this.zone = zone;
  }

  /**
   * A round that may show no strand has one entry that says so, so that it is not missing.
   *
   * @param team its name
   */
  public RoundFigures of(String team, Snapshot snapshot) {
    Optional<Rubric> rubric = shelf.find(snapshot.round().edition());
    List<TeamStrand> strands = snapshot.result().strands();
    return new RoundFigures(
        named(ROUND, round(team, snapshot)),
        strands.isEmpty()
            ? List.of(named(STRAND, hidden("")))
            : strands.stream()
                .map(strand -> named(STRAND, strand(strand, name(rubric, strand.key()))))
                .toList());
  }

  /** As spreadsheets may have them, so that a hash of them is that of the file. */
  private static Map<String, String> named(List<String> columns, List<String> cells) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int place = 0; place < columns.size(); place++) {
      named.put(columns.get(place), CsvFile.plain(cells.get(place)));
    }
    return named;
  }

  private List<String> round(String team, Snapshot snapshot) {
    Rubric.Edition edition = snapshot.round().edition();
    Participation people = snapshot.participation();
    TeamResult result = snapshot.result();
    return List.of(
        team,
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
        result.stages().map(RoundCells::word).orElse(NOT_SHOWN),
        result.score().map(String::valueOf).orElse(NOT_SHOWN),
        result.stages().map(span -> word(span.lowest())).orElse(NOT_SHOWN),
        result.stages().map(span -> word(span.highest())).orElse(NOT_SHOWN),
        String.valueOf(result.ruleVersion()));
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
          counted.shares().stream().flatMap(RoundCells::counts).toList());
    }
    return hidden(name);
  }

  private static String spread(Optional<Spread> spread) {
    return spread.map(RoundCells::word).orElse(NOT_SHOWN);
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
