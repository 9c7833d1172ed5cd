package org.leadlearner.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.command.LeadLearnerCommand;
import org.leadlearner.command.RunCommand;
import org.leadlearner.command.records.ExportCommand;
import org.leadlearner.command.records.ForgetCommand;
import org.leadlearner.content.SampleContent;
import org.leadlearner.people.Account;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Team;
import org.leadlearner.progress.Basis;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.round.Participation;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.read.SettingsReader;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** The commands {@code export} and {@code forget} with a real database. */
class PersonalDataActionsTest {

  private static final Account ADA = new Account("slack", "T1", "U1");

  @TempDir Path folder;
  private final Clock clock = new SettableClock(Instant.parse("2026-10-09T14:00:00Z"));
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();
  private final Map<String, String> settings = new HashMap<>();

  @BeforeEach
  void meet() {
    settings.put("DATABASE_URL", "jdbc:sqlite:" + folder.resolve("test.db"));
    try (Store store = store()) {
      Profile profile = new Profile("=Ada \"A\"", Locale.US, ZoneId.of("America/Chicago"));
      store.person().people().meet(ADA, profile, clock.instant());
    }
  }

  @Test
  void aPersonIsExportedAsJson() throws Exception {
    assertThat(execute("export", "--person", "slack:T1:U1", "--out", file().toString())).isZero();

    assertThat(out.toString().strip()).isEqualTo("ok     " + file() + ": 2 rows");
    JsonNode all = new JsonMapper().readTree(file().toFile());
    assertThat(all.path("person").asText()).isEqualTo("slack:T1:U1");
    assertThat(all.at("/kept/profile/0/name").asText()).isEqualTo("=Ada \"A\"");
    assertThat(all.at("/kept/accounts/0/platform user").asText()).isEqualTo("U1");
    assertThat(all.at("/kept/answers").isArray()).isTrue();
  }

  /** An average to one decimal, both ends of a range, and the version of the rule by its name. */
  @Test
  void readingsAreExportedWithAverageRangeAndTheVersionOfTheRule() throws Exception {
    try (Store store = store()) {
      keepReading(store, 6, 6, 6, 6);
      keepReading(store, 6, 6, 6, 6, 5, 6);
    }
    assertThat(execute("export", "--person", "slack:T1:U1", "--out", file().toString())).isZero();

    JsonNode readings = new JsonMapper().readTree(file().toFile()).at("/kept/readings");
    assertThat(readings)
        .extracting(
            one -> one.path("average").asText(),
            one -> one.path("range low").asText(),
            one -> one.path("range high").asText(),
            one -> one.path("rule version").asText())
        .containsExactly(tuple("6.0", "4", "7", "2"), tuple("5.8", "5", "5", "2"));
  }

  private void keepReading(Store store, int... points) {
    Rubric rubric = SampleContent.BUILT_IN.rubrics().get(0);
    store.checkin().shelf(List.of(rubric));
    long person = store.person().people().find(ADA).orElseThrow();
    CheckIn checkIn = store.checkin().checkIns().start(person, rubric.edition(), clock.instant());
    store
        .checkin()
        .checkIns()
        .save(
            new CheckIn(
                checkIn.id(),
                person,
                rubric.edition(),
                CheckIn.Status.FINISHED,
                false,
                1,
                Map.of(),
                Map.of(),
                Optional.empty(),
                checkIn.bookmark(),
                checkIn.startedAt(),
                Optional.of(clock.instant())),
            clock.instant());
    Map<String, Integer> said = new HashMap<>();
    for (int place = 0; place < points.length; place++) {
      said.put(rubric.strands().get(place).key(), points[place]);
    }
    store
        .checkin()
        .progress()
        .keep(
            Reading.of(
                checkIn.id(),
                person,
                rubric,
                new Basis(said, Set.of()),
                Optional.empty(),
                clock.instant()));
  }

  @Test
  void nobodyButItsOwnerReadsWhatIsExported() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    execute("export", "--person", "slack:T1:U1", "--out", file().toString());

    assertThat(Files.getPosixFilePermissions(file()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aPersonIsForgotten() {
    assertThat(execute("forget", "--person", "slack:T1:U1")).isZero();

    assertThat(out.toString().strip()).isEqualTo("ok     2 rows were deleted");
    assertThat(execute("forget", "--person", "slack:T1:U1")).isEqualTo(2);
    assertThat(errors.toString()).contains("nobody is known as slack:T1:U1");
  }

  @Test
  void underALegalHoldNobodyIsForgotten() {
    settings.put("LEGAL_HOLD", "on");
    assertThat(execute("forget", "--person", "slack:T1:U1")).isEqualTo(2);
    assertThat(errors.toString()).contains("LEGAL_HOLD: while it is on, nothing is deleted.");
    assertThat(execute("export", "--person", "slack:T1:U1", "--out", file().toString())).isZero();
  }

  @Test
  void aTeamIsExportedByItsNumberOrItsName() throws Exception {
    long team = team("Leadership");
    Path first = folder.resolve("first.csv");
    assertThat(execute("export", "--team", "leadership", "--out", first.toString())).isZero();
    Path other = folder.resolve("other.csv");
    assertThat(execute("export", "--team", String.valueOf(team), "--out", other.toString()))
        .isZero();

    assertThat(out.toString()).contains(first + ": 1 round");
    assertThat(Files.readString(first))
        .contains("\"Leadership\",\"2026-10-09\"", "\"not shown\"")
        .isEqualTo(Files.readString(other));
  }

  @Test
  void aTeamIsExportedAsJsonWhereTheFileIsCalledSo() throws Exception {
    team("Leadership");
    assertThat(execute("export", "--team", "leadership", "--out", file().toString())).isZero();

    JsonNode all = new JsonMapper().readTree(file().toFile());
    assertThat(all.path("team").asText()).isEqualTo("Leadership");
    assertThat(all.at("/rounds/0/overall stage").asText()).isEqualTo("not shown");
    assertThat(all.at("/rounds/0/agreed stage").isTextual()).isTrue();
  }

  @Test
  void whatMustBeMendedMakesNoFile() {
    long first = team("Cabinet");
    long second = team("cabinet");
    for (String[] faulty :
        List.of(
            new String[] {"export", "--person", "U1", "--out", file().toString()},
            new String[] {"export", "--person", "slack:T1:U9", "--out", file().toString()},
            new String[] {"export", "--team", "Cabinet", "--out", file().toString()},
            new String[] {"export", "--team", "Board", "--out", file().toString()},
            new String[] {"export", "--out", file().toString()},
            new String[] {
              "export", "--team", "x", "--person", "slack:T1:U1", "--out", file().toString()
            },
            new String[] {"forget"})) {
      assertThat(execute(faulty)).isEqualTo(2);
    }
    assertThat(errors.toString())
        .contains("--person: \"U1\" must be like slack:T123:U123.")
        .contains("nobody is known as slack:T1:U9")
        .contains("there is more than one team \"Cabinet\"", first + " (Cabinet), " + second)
        .contains("there is no team \"Board\". Name one by its number: ");
    assertThat(file()).doesNotExist();
  }

  /** With a closed round that three finished. */
  private long team(String name) {
    try (Store store = store()) {
      Rubric rubric = SampleContent.BUILT_IN.rubrics().get(0);
      store.checkin().shelf(List.of(rubric));
      long team = store.team().teams().keep(new Team(Team.NEW, name, List.of(), List.of())).id();
      Round open =
          store
              .team()
              .rounds()
              .open(team, rubric.edition(), clock.instant(), LocalDate.of(2026, 12, 18));
      Round closed =
          new Round(
              open.id(),
              team,
              open.edition(),
              open.openedAt(),
              open.lastDay(),
              Optional.of(clock.instant()));
      TeamResult few = new TeamResult(3, List.of(), Optional.empty(), Optional.empty(), List.of());
      store
          .team()
          .rounds()
          .close(
              new Snapshot(closed, new Participation(3, 3, 0, 0, 0, 3), few, "cohort"), Set.of());
      return team;
    }
  }

  private Store store() {
    return MigratedDatabase.open(folder.resolve("test.db"), clock);
  }

  private Path file() {
    return folder.resolve("kept.json");
  }

  private Settings.Outcome read() {
    return SettingsReader.read(settings, folder.resolve(".env"));
  }

  private int execute(String... arguments) {
    PersonalDataActions actions = new PersonalDataActions(clock);
    return LeadLearnerCommand.of(
            new RunCommand(this::read, some -> {}),
            new ExportCommand(this::read, actions),
            new ForgetCommand(this::read, actions))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(arguments);
  }
}
