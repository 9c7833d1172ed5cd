package org.leadlearner.export;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadlearner.people.Team;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.meeting.Agreements;
import org.leadlearner.progress.meeting.Signing;
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
 * What the closed rounds of a team came to as a table for a spreadsheet: a line for each strand of
 * each round. It holds what the frozen snapshots show, and nothing else of anybody's answers.
 */
public final class TeamRoundsCsv {

  private static final String NOT_SHOWN = "not shown";

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
  private final Function<Snapshot, Record> records;

  /**
   * What a team agreed on, and how many signed it.
   *
   * @param state such as {@code draft}; empty where nothing was agreed
   * @param signed empty until it is over
   */
  public record Record(String state, Optional<Integer> signed, Optional<Integer> asked) {

    static final Record NONE = new Record("", Optional.empty(), Optional.empty());

    /** How the record of a round stands at this moment. */
    public static Record of(Agreements agreements, Snapshot snapshot, Instant now) {
      return agreements
          .of(snapshot.round().id())
          .map(kept -> agreements.signatures().of(kept))
          .map(signing -> signing.map(one -> of(one, now)).orElse(AGREED))
          .orElse(NONE);
    }

    private static final Record AGREED = new Record("agreed", Optional.empty(), Optional.empty());

    private static Record of(Signing signing, Instant now) {
      Optional<Integer> asked = Optional.of(signing.asked());
      return signing.isDraft(now)
          ? new Record("draft", Optional.empty(), asked)
          : new Record("signed", Optional.of(signing.signed()), asked);
    }
  }

  /**
   * @param shelf where the names of rubrics and strands come from
   * @param zone the district's, in which days are written
   * @param records what was agreed on a round
   */
  public TeamRoundsCsv(RubricShelf shelf, ZoneId zone, Function<Snapshot, Record> records) {
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
    CsvFile.write(
        COLUMNS,
        snapshots.stream().flatMap(snapshot -> lines(team, snapshot).stream()).toList(),
        out);
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
    Record record = records.apply(snapshot);
    return List.of(
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
        String.valueOf(result.ruleVersion()),
        record.state(),
        record.signed().map(String::valueOf).orElse(""),
        record.asked().map(String::valueOf).orElse(""));
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

  private static String word(StageSpan span) {
    return span.isOne() ? word(span.lowest()) : word(span.lowest()) + " to " + word(span.highest());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> joined(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }
}
