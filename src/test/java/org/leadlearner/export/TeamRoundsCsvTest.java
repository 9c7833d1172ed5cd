package org.leadlearner.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.content.SampleContent;
import org.leadlearner.people.Team;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.round.Participation;
import org.leadlearner.progress.round.Round;
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
import org.leadlearner.seal.SealedRound;

class TeamRoundsCsvTest {

  private static final String HEADER =
      "\uFEFF\"team\",\"opened\",\"closed\",\"rubric\",\"version\",\"invited\",\"reached\","
          + "\"blocked\",\"away\",\"declined\",\"finished\",\"overall stage\",\"overall points\","
          + "\"overall low\",\"overall high\",\"rule version\",\"record\",\"signed\",\"asked to sign\","
          + "\"agreed stage\",\"agreed low\",\"agreed high\",\"agreed average\",\"agreed rule version\","
          + "\"strand\",\"stage\",\"spread\",\"answers\",\"investigating\",\"envisioning\","
          + "\"planning\",\"staging\",\"hash\",\"previous hash\"\r\n";

  /** At the end of each line of a round that is not sealed. */
  private static final String UNSEALED = ",\"\",\"\"";

  private static final AgreedRecord.Agreed AGREED =
      new AgreedRecord.Agreed(
          Optional.of(new StageSpan(Stage.ENVISIONING, Stage.PLANNING)), Optional.of(58), 2);

  private Optional<SealedRound> sealed = Optional.empty();
  private final Rubric rubric = SampleContent.BUILT_IN.rubrics().get(0);
  private final RubricShelf shelf =
      new RubricShelf() {
        @Override
        public List<Rubric> current() {
          return List.of(rubric);
        }

        @Override
        public Optional<Rubric> find(Rubric.Edition edition) {
          return edition.equals(rubric.edition()) ? Optional.of(rubric) : Optional.empty();
        }
      };

  @Test
  void eachStrandOfARoundIsALineWithWhatTheSnapshotShows() throws IOException {
    String key = rubric.strands().get(0).key();
    TeamResult result =
        new TeamResult(
            9,
            List.of(
                new TeamStrand.Hidden("GONE"),
                new TeamStrand.Middle(
                    key,
                    6,
                    new StageSpan(Stage.ENVISIONING, Stage.PLANNING),
                    Optional.of(Spread.CLOSE)),
                new TeamStrand.Counted(
                    "MOD",
                    9,
                    StageSpan.of(Stage.ENVISIONING),
                    Optional.of(Spread.WIDE),
                    List.of(
                        new StageShare(Stage.INVESTIGATING, Stage.ENVISIONING, 5),
                        new StageShare(Stage.PLANNING, Stage.PLANNING, 3),
                        new StageShare(Stage.STAGING, Stage.STAGING, 1)))),
            Optional.of(StageSpan.of(Stage.ENVISIONING)),
            Optional.empty(),
            List.of("MOD"));

    List<String> lines = lines(written("Cabinet", snapshot(rubric.edition(), result)));

    String round =
        "\"Cabinet\",\"2026-10-05\",\"2026-12-18\",\"%s\",\"%s\",\"12\",\"11\",\"1\",\"2\",\"3\",\"9\",\"envisioning\",\"not shown\",\"envisioning\",\"envisioning\",\"2\",\"signed\",\"7\",\"8\",\"envisioning to planning\",\"envisioning\",\"planning\",\"5.8\",\"2\","
            .formatted(rubric.title(), rubric.edition().version());
    String hidden = "\"not shown\",\"not shown\",\"not shown\",\"not shown\"" + UNSEALED;
    assertThat(lines)
        .containsExactly(
            round + "\"GONE\",\"not shown\",\"not shown\",\"not shown\"," + hidden,
            round + quoted(name(key)) + ",\"envisioning to planning\",\"close\",\"6\"," + hidden,
            round
                + quoted(name("MOD"))
                + ",\"envisioning\",\"wide\",\"9\",\"5 in investigating to envisioning\","
                + "\"see left\",\"3\",\"1\""
                + UNSEALED);
  }

  @Test
  void whereTheSpreadIsLeftOutItsCellSaysSo() throws IOException {
    TeamStrand one =
        new TeamStrand.Middle("MOD", 6, StageSpan.of(Stage.ENVISIONING), Optional.empty());
    TeamResult result =
        new TeamResult(6, List.of(one), Optional.empty(), Optional.empty(), List.of());

    assertThat(lines(written("Cabinet", snapshot(rubric.edition(), result))).get(0))
        .contains(quoted(name("MOD")) + ",\"envisioning\",\"not shown\",\"6\",");
  }

  @Test
  void aRoundOfFewIsOneLineThatShowsNothing() throws IOException {
    TeamResult few = new TeamResult(3, List.of(), Optional.empty(), Optional.empty(), List.of());
    List<String> lines =
        lines(written("Cabinet", snapshot(new Rubric.Edition("old-one", "7"), few)));

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0))
        .contains("\"old-one\",\"7\"")
        .endsWith(",\"not shown\"".repeat(7) + UNSEALED);
  }

  @Test
  void noCellIsAFormula() throws IOException {
    TeamResult few = new TeamResult(3, List.of(), Optional.empty(), Optional.empty(), List.of());
    for (String name : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
      assertThat(written(name, snapshot(rubric.edition(), few))).contains("\"'" + name + "\",");
    }
  }

  /** A team that is called otherwise today does not change what was sealed. */
  @Test
  void aSealedRoundStandsAsItWasSealedWithItsHashes() throws IOException {
    TeamResult few = new TeamResult(3, List.of(), Optional.empty(), Optional.empty(), List.of());
    Snapshot round = snapshot(rubric.edition(), few);
    RoundFigures figures = new RoundCells(shelf, ZoneId.of("America/Chicago")).of("Cabinet", round);
    sealed = Optional.of(SealedRound.of(figures, Optional.of("ab12")));

    assertThat(lines(written("Board", round)))
        .singleElement()
        .asString()
        .startsWith("\"Cabinet\",\"2026-10-05\"")
        .endsWith("\"" + sealed.get().hash() + "\",\"ab12\"");
  }

  @Test
  void aTeamWithoutRoundsIsAHeader() throws IOException {
    assertThat(written("Cabinet")).isEqualTo(HEADER);
  }

  /** What was agreed on some strands says no average, since the other middles show no points. */
  @Test
  void theAgreedReadingSaysItsAverageOnlyWhereEveryStrandWasAgreedOn() {
    List<Strand> counted = rubric.counted();
    TeamResult result =
        new TeamResult(
            6,
            counted.stream()
                .<TeamStrand>map(
                    strand ->
                        new TeamStrand.Middle(
                            strand.key(),
                            6,
                            StageSpan.of(Stage.ENVISIONING),
                            Optional.of(Spread.CLOSE)))
                .toList(),
            Optional.of(StageSpan.of(Stage.ENVISIONING)),
            Optional.empty(),
            List.of());
    Snapshot round = snapshot(rubric.edition(), result);

    assertThat(agreed(round, counted).cells())
        .containsExactly(
            "agreed", "", "", "planning", "planning", "planning", "6.0", String.valueOf(2));
    assertThat(agreed(round, counted.subList(0, 1)).cells())
        .containsExactly(
            "agreed", "", "", "envisioning", "envisioning", "envisioning", "not shown", "2");
    assertThat(AgreedRecord.NONE.cells()).hasSize(8).containsOnly("");
  }

  private AgreedRecord agreed(Snapshot round, List<Strand> strands) {
    Agreement kept =
        new Agreement(
            1,
            Agreement.FORGOTTEN,
            strands.stream()
                .map(strand -> new Agreement.StrandAgreement(strand.key(), 6, "Why", "What", ""))
                .toList(),
            Optional.empty(),
            Instant.parse("2026-12-19T04:00:00Z"));
    return new AgreedRecord(
        "agreed",
        Optional.empty(),
        Optional.empty(),
        Optional.of(AgreedRecord.Agreed.of(rubric, round, kept)));
  }

  @Test
  void jsonHasTheSameCellsByTheNamesOfTheirColumns() throws IOException {
    TeamResult few = new TeamResult(3, List.of(), Optional.empty(), Optional.empty(), List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sheet()
        .writeJson(
            new Team(3, "Cabinet", List.of(), List.of()),
            List.of(snapshot(rubric.edition(), few)),
            out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .as("each run writes the same file")
        .matches("(?s)\\{\\s+\"team\".*\"rounds\".*");
    JsonNode all = new ObjectMapper().readTree(out.toByteArray());
    assertThat(all.path("team").asText()).isEqualTo("Cabinet");
    List<String> names = new ArrayList<>();
    all.path("rounds").path(0).fieldNames().forEachRemaining(names::add);
    assertThat("\uFEFF\"" + String.join("\",\"", names) + "\"\r\n").isEqualTo(HEADER);
    assertThat(all.path("rounds").path(0).path("agreed stage").asText())
        .isEqualTo("envisioning to planning");
    assertThat(all.path("rounds").path(0).path("agreed average").asText()).isEqualTo("5.8");
    assertThat(all.path("rounds").path(0).path("agreed rule version").asText()).isEqualTo("2");
  }

  private String written(String name, Snapshot... snapshots) throws IOException {
    StringWriter out = new StringWriter();
    sheet().write(new Team(3, name, List.of(), List.of()), List.of(snapshots), out);
    return out.toString();
  }

  private TeamRoundsCsv sheet() {
    return new TeamRoundsCsv(
        new RoundCells(shelf, ZoneId.of("America/Chicago")),
        round -> new AgreedRecord("signed", Optional.of(7), Optional.of(8), Optional.of(AGREED)),
        round -> sealed);
  }

  private static List<String> lines(String written) {
    assertThat(written).startsWith(HEADER);
    return List.of(written.substring(HEADER.length()).split("\r\n"));
  }

  private String name(String key) {
    return rubric.strand(key).name();
  }

  private static String quoted(String cell) {
    return '"' + cell + '"';
  }

  /** Closed in the evening of the 18th in Chicago, which is the 19th elsewhere. */
  private static Snapshot snapshot(Rubric.Edition edition, TeamResult result) {
    Round round =
        new Round(
            1,
            3,
            edition,
            Instant.parse("2026-10-05T14:00:00Z"),
            LocalDate.of(2026, 12, 18),
            Optional.of(Instant.parse("2026-12-19T04:00:00Z")));
    return new Snapshot(round, new Participation(12, 11, 1, 2, 3, 9), result, "cohort");
  }
}
